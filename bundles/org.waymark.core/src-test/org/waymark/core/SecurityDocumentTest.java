package org.waymark.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each promise of docs/security.md names tests that exist. */
class SecurityDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "..", "docs", "security.md");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Properties))`");

    private static Set<String> named(String text) {
        Set<String> names = new TreeSet<>();
        for (Matcher matcher = TEST.matcher(text); matcher.find();) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> bundles = Files.list(Path.of(".."));
                Stream<Path> sources = bundles.flatMap(bundle -> Stream
                        .of(bundle.resolve("src-test"), bundle.resolve("src-ui-test"))).filter(Files::isDirectory)) {
            Set<String> names = new TreeSet<>();
            for (Path source : sources.toList()) {
                try (Stream<Path> files = Files.walk(source)) {
                    names.addAll(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                            .map(name -> name.replace(".java", "")).collect(Collectors.toSet()));
                }
            }
            return names;
        }
    }

    @Test
    void everyNamedTestExists() throws IOException {
        Set<String> missing = named(Files.readString(DOCUMENT));
        assertTrue(missing.size() > 20, missing.toString());
        missing.removeAll(tests());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyPromiseNamesATest() throws IOException {
        List<String> promises = Files.readAllLines(DOCUMENT).stream().takeWhile(line -> !line.equals("## Tried last"))
                .filter(line -> line.startsWith("| ") && !line.startsWith("| threat ")).toList();
        assertTrue(promises.size() > 15, promises.toString());
        assertEquals(List.of(), promises.stream().filter(line -> named(line).isEmpty()).toList());
    }
}
