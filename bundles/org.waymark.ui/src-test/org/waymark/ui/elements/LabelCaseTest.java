package org.waymark.ui.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names of commands, views and dialogs are written in sentence case: one capital at the beginning, and in names. */
class LabelCaseTest {

    private static final Set<String> NAMES = Set.of("Waymark", "Excel", "PowerPoint", "Eclipse", "Git", "Mermaid");
    private static final Pattern CAPITAL = Pattern.compile("(?<![.:>?!\"] )(?<=\\s)[A-Z][a-z]+");

    @Test
    void labelsAreInSentenceCase() throws IOException {
        List<String> wrong = new ArrayList<>();
        Path bundle = Path.of("").toAbsolutePath();
        try (Stream<Path> files = Files.walk(bundle.resolve("src"))) {
            for (Path file : files.filter(it -> it.endsWith("messages.properties")).toList()) {
                lines(file).filter(line -> line.endsWith("...") || line.matches("[a-zA-Z]+_title=.*"))
                        .forEach(line -> check(line, wrong));
            }
        }
        lines(bundle.resolve("plugin.properties")).forEach(line -> check(line, wrong));
        assertEquals(List.of(), wrong);
    }

    private static Stream<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> line.contains("=")).map(line -> line.replace("&", ""));
    }

    private static void check(String line, List<String> wrong) {
        CAPITAL.matcher(line.substring(line.indexOf('=') + 1)).results().map(found -> found.group())
                .filter(word -> !NAMES.contains(word)).findFirst().ifPresent(word -> wrong.add(line));
    }
}
