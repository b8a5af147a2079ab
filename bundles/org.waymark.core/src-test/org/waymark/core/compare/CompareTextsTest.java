package org.waymark.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Role;

/** Every text used by comparing and merging exists in both languages. */
class CompareTextsTest {

    private static final Pattern KEY = Pattern.compile("\"((?:change|conflict|merge|summary|element)_\\w+)\"");

    private static Path sources() {
        Path here = Path.of("src/org/waymark/core/compare");
        return Files.isDirectory(here) ? here : Path.of("bundles/org.waymark.core").resolve(here);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void keysInTheCodeHaveTexts(String language) throws IOException {
        ResourceBundle texts = Messages.of(ThreeWayMerge.class, Locale.of(language)).asBundle();
        try (Stream<Path> files = Files.list(sources())) {
            List<String> keys = files.filter(file -> file.toString().endsWith(".java")).map(CompareTextsTest::text)
                    .flatMap(code -> KEY.matcher(code).results()).map((MatchResult found) -> found.group(1)).distinct()
                    .sorted().toList();
            assertFalse(keys.isEmpty());
            assertEquals(List.of(), keys.stream().filter(key -> !texts.containsKey(key)).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void everyClassCanBeCountedAndEveryRoleGainedAndLost(String language) {
        ResourceBundle texts = Messages.of(ThreeWayMerge.class, Locale.of(language)).asBundle();
        TreeSet<String> missing = new TreeSet<>();
        CjmPackage.eINSTANCE.getEClassifiers().stream().filter(each -> each instanceof EClass type && !type
                .isAbstract()).map(each -> "count_" + each.getName()).forEach(missing::add);
        for (Role role : Role.values()) {
            missing.add("role_gained_" + role.getName());
            missing.add("role_lost_" + role.getName());
        }
        missing.removeIf(texts::containsKey);
        assertEquals(new TreeSet<>(), missing);
    }
}
