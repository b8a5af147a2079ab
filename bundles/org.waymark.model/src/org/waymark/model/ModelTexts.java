package org.waymark.model;

import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Titles and explanations of every class, feature, enumeration literal and data type of the metamodel, in English and
 * Russian. They are the source of labels, tooltips and help. The keys follow from the ecore: {@code Class}, {@code
 * Class.feature} (of the declaring class), {@code Enumeration.literal}, each with {@code .title} and {@code
 * .explanation}.
 */
public final class ModelTexts {

    private final ResourceBundle texts;

    private ModelTexts(ResourceBundle texts) {
        this.texts = texts;
    }

    /** @param locale requested language; any but Russian gives English */
    public static ModelTexts of(Locale locale) {
        Locale known = Locale.forLanguageTag("ru".equals(locale.getLanguage()) ? "ru" : "en");
        return new ModelTexts(ResourceBundle.getBundle("org.waymark.model.model", known,
                ModelTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** Returns the short name, such as "Moment of truth". */
    public String title(ENamedElement element) {
        return texts.getString(key(element) + ".title");
    }

    /** Returns one or two sentences on the meaning for a CX designer, with unit and range. */
    public String explanation(ENamedElement element) {
        return texts.getString(key(element) + ".explanation");
    }

    /**
     * Returns the key of a classifier, feature or literal without its ending.
     *
     * @throws IllegalArgumentException for other elements of the ecore, such as packages
     */
    static String key(ENamedElement element) {
        if (element instanceof EClassifier classifier) {
            return classifier.getName();
        } else if (element instanceof EStructuralFeature feature) {
            return feature.getEContainingClass().getName() + '.' + feature.getName();
        } else if (element instanceof EEnumLiteral literal) {
            return literal.getEEnum().getName() + '.' + literal.getName();
        }
        throw new IllegalArgumentException("no text for " + element);
    }
}
