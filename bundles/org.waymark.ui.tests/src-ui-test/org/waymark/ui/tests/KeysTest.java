package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.ui.keys.KeyList;

/** The list of keys is complete, and docs/keys.md contains it. */
class KeysTest {

    private static final Path TOP = Path.of("..", "..");

    private final KeyList list = new KeyList(Locale.ENGLISH);

    @Test
    void everyKeyBindingIsDescribedAndNoOther() throws Exception {
        String plugin = Files.readString(TOP.resolve("bundles/org.waymark.ui/plugin.xml"));
        Set<String> bound = Pattern.compile("<key sequence=\"([^\"]+)\"([^>]*)>").matcher(plugin).results()
                .filter(key -> !key.group(2).contains("contextId")).map(key -> key.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(bound, list.bindings().collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theHandbookPrintsTheList() throws Exception {
        List<String> wanted = new ArrayList<>();
        for (KeyList each : List.of(list, new KeyList(Locale.of("ru")))) {
            wanted.add("# " + each.title());
            for (String group : each.groups()) {
                wanted.add("## " + each.title(group));
                each.keys(group).forEach(key -> wanted.add("| " + each.keysOf(key) + " | " + each.explanation(key)
                        + " |"));
            }
        }
        List<String> page = Files.readAllLines(TOP.resolve("docs/keys.md"));
        List<String> printed = IntStream.range(0, page.size())
                .filter(i -> page.get(i).startsWith("#") || page.get(i).startsWith("| "))
                .filter(i -> i + 1 == page.size() || !page.get(i + 1).startsWith("|---")).mapToObj(page::get).toList();
        assertEquals(wanted, printed);
    }

    @Test
    void everyKeyIsExplained() {
        list.keys().forEach(key -> assertFalse(list.explanation(key).isBlank(), key::id));
    }
}
