package org.waymark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All texts of all bundles exist in both languages with the same placeholders. */
class MessagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");

    /** Returns the folder of the bundles, whether tests run in a bundle or at the top of the repository. */
    private static Path bundles() {
        return Files.isDirectory(Path.of("bundles")) ? Path.of("bundles") : Path.of("..");
    }

    static List<Path> english() throws IOException {
        try (Stream<Path> bundles = Files.list(bundles())) {
            return bundles.map(b -> b.resolve("src")).filter(Files::isDirectory).flatMap(MessagesTest::messages)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> messages(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(f -> f.endsWith("messages.properties")).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    void thereAreSome() throws IOException {
        assertFalse(english().isEmpty());
    }

    @Test
    void textsAreReadWhenOneIsAskedFor() {
        Messages none = Messages.of(Test.class, Locale.ENGLISH);
        assertThrows(MissingResourceException.class, () -> none.get("anything"));
    }

    @ParameterizedTest
    @MethodSource("english")
    void bothLanguagesHaveTheSameKeysAndArguments(Path file) throws IOException {
        Properties english = read(file);
        Properties russian = read(file.resolveSibling("messages_ru.properties"));
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(russian.keySet()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(arguments(english.getProperty(key)), arguments(russian.getProperty(key)), key);
            assertFalse(english.getProperty(key).isBlank(), key);
            assertFalse(russian.getProperty(key).isBlank(), key);
        }
    }

    private static TreeSet<String> arguments(String text) {
        return new TreeSet<>(ARGUMENT.matcher(text).results().map(MatchResult::group).toList());
    }

    @Test
    void argumentsAppearAsTheyAreAndNothingElseIsTouched() {
        Messages messages = Messages.of(org.waymark.core.rules.RuleTexts.class, java.util.Locale.ENGLISH);
        assertEquals("code \"{0} 'x'\" is already used by \"1000000\"",
                messages.get("duplicate-code_taken", "{0} 'x'", 1000000));
    }
}
