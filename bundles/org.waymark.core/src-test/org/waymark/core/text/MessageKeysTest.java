package org.waymark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No text stays behind when its last use goes, and no source or plug-in names a text that is not there. */
class MessageKeysTest {

    @TestFactory
    Stream<DynamicTest> everyTextIsUsed() throws IOException {
        return MessageSources.all().stream().filter(MessageSources::hasTexts)
                .map(bundle -> DynamicTest.dynamicTest(bundle.name(), () -> {
                    Map<String, Set<String>> unused = new TreeMap<>(bundle.unused());
                    unused.values().removeIf(Set::isEmpty);
                    assertEquals(Map.of(), unused);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyTextThatASourceNamesIsThere() throws IOException {
        return MessageSources.all().stream().filter(MessageSources::hasTexts)
                .map(bundle -> DynamicTest.dynamicTest(bundle.name(), () -> assertEquals(Set.of(), bundle.missing())));
    }

    @TestFactory
    Stream<DynamicTest> textsOfPlugInsAreUsedAndThereInBothLanguages() throws IOException {
        List<MessageSources> plugIns = MessageSources.all().stream().filter(MessageSources::isPlugIn).toList();
        assertFalse(plugIns.isEmpty());
        return plugIns.stream().map(bundle -> DynamicTest.dynamicTest(bundle.name(), () -> {
            assertEquals(bundle.plugInKeysNamed(), bundle.plugInKeys(""));
            assertEquals(bundle.plugInKeys(""), bundle.plugInKeys("_ru"));
        }));
    }

    @Test
    void aKeyIsNamedOrBuiltFromWhatTheSourcesKnow() {
        Set<String> words = new TreeSet<>();
        Set<String> literals = new TreeSet<>();
        MessageSources.addWords("""
                enum Kind { TOO_LARGE }
                String a = messages.get("open_title") + messages.get("file_" + kind) + texts.get(id + "_help");
                Rule rule = new Rule("no-owner", "unnamed", "%combo_wheel", messages.get("step" + 1));
                """, words, literals);
        MessageSources bundle = new MessageSources(Path.of("x"), Map.of(), words, literals);
        assertTrue(bundle.isUsed("open_title"));
        assertTrue(bundle.isUsed("file_too_large"));
        assertTrue(bundle.isUsed("no-owner_help"));
        assertTrue(bundle.isUsed("no-owner_unnamed"));
        assertTrue(bundle.isUsed("combo_wheel"));
        assertTrue(bundle.isUsed("step1"));
        assertFalse(bundle.isUsed("open_message"));
        assertFalse(bundle.isUsed("file_too_small"), "no such kind any more");
        assertFalse(bundle.isUsed("many-owners_help"), "no such rule any more");
    }

    @Test
    void theReaderSeesTheKeysThatASourceAsksFor() {
        assertEquals(Set.of("file_gone", "open_title", "open_sub"), MessageSources.asked("""
                String a = messages.get("open_title", name) + messages().get("open_sub");
                String b = Messages.of(Opener.class, locale)
                        .get("file_gone") + messages.get("role_" + role) + map.get("other");
                """));
    }
}
