package org.waymark.model;

import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What every class, feature, enumeration literal and data type of the metamodel is called and means, in English and
 * Russian: the source of labels, tooltips and help. The keys follow from the ecore: {@code Class}, {@code Class.feature}
 * (of the declaring class), {@code Enumeration.literal}, each with {@code .title} and {@code .explanation}.
 */
public final class ModelTexts {

    private final ResourceBundle texts;

    private ModelTexts(ResourceBundle texts) {
        this.texts = texts;
    }

    /** @param locale the wanted language; anything but Russian gets English */
    public static ModelTexts of(Locale locale) {
        Locale known = Locale.forLanguageTag("ru".equals(locale.getLanguage()) ? "ru" : "en");
        return new ModelTexts(ResourceBundle.getBundle("org.waymark.model.model", known,
                ModelTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The short name, such as "Moment of truth". */
    public String title(ENamedElement element) {
        return texts.getString(key(element) + ".title");
    }

    /** One or two sentences: what it means to a CX designer, with unit and range. */
    public String explanation(ENamedElement element) {
        return texts.getString(key(element) + ".explanation");
    }

    /**
     * The key of a classifier, feature or literal without its ending.
     *
     * @throws IllegalArgumentException for other elements of the ecore, such as packages
     */
    static String key(ENamedElement element) {
        return switch (element) {
            case EClassifier classifier -> classifier.getName();
            case EStructuralFeature feature -> feature.getEContainingClass().getName() + '.' + feature.getName();
            case EEnumLiteral literal -> literal.getEEnum().getName() + '.' + literal.getName();
            default -> throw new IllegalArgumentException("no text for " + element);
        };
    }
}
