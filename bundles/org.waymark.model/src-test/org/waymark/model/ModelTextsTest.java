package org.waymark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.model.cjm.CjmPackage;

class ModelTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void everythingInTheMetamodelHasATitleAndAnExplanationAndNothingElseDoes(String language) throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (EClassifier classifier : CjmPackage.eINSTANCE.getEClassifiers()) {
            addKeys(wanted, ModelTexts.key(classifier));
            if (classifier instanceof EClass type) {
                type.getEStructuralFeatures().forEach(feature -> addKeys(wanted, ModelTexts.key(feature)));
            } else if (classifier instanceof EEnum type) {
                type.getELiterals().forEach(literal -> addKeys(wanted, ModelTexts.key(literal)));
            }
        }
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                ModelTexts.class.getResourceAsStream("model_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        assertEquals(wanted, new TreeSet<>(texts.stringPropertyNames()));
        texts.forEach((key, text) -> assertFalse(text.toString().isBlank(), key.toString()));
    }

    @Test
    void textsComeInTheAskedLanguageAndInEnglishForAnyOther() {
        assertEquals("Touchpoint", ModelTexts.of(Locale.ENGLISH).title(CjmPackage.Literals.TOUCHPOINT));
        assertEquals("Точка контакта", ModelTexts.of(Locale.of("ru", "RU")).title(CjmPackage.Literals.TOUCHPOINT));
        assertEquals("Touchpoint", ModelTexts.of(Locale.JAPAN).title(CjmPackage.Literals.TOUCHPOINT));
    }

    private static void addKeys(Set<String> keys, String key) {
        keys.add(key + ".title");
        keys.add(key + ".explanation");
    }
}
