package org.waymark.ui.properties;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.edit.TypedValues;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.ui.elements.ElementTexts;

/** Formats the value of any feature in one line, for the cells of lists. */
final class ValueTexts {

    private final ElementTexts texts;
    private final TypedValues typed = new TypedValues(Locale.getDefault(), ZoneId.systemDefault());

    ValueTexts(ElementTexts texts) {
        this.texts = texts;
    }

    TypedValues typed() {
        return typed;
    }

    String of(EObject element, EStructuralFeature feature) {
        return of(feature, element.eGet(feature));
    }

    String of(EStructuralFeature feature, Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(v -> of(feature, v)).collect(Collectors.joining(", "));
            case EObject element -> texts.of(element);
            case Enumerator literal when literal.getLiteral().equals("unspecified") -> "";
            case Enumerator literal -> texts.literal(feature, literal);
            case Boolean yes -> yes ? "\u2713" : "";
            case Integer rating when feature.getEType() == Literals.RATING -> stars(rating);
            default -> typed.show((EAttribute) feature, value).replaceAll("\\s*\\n\\s*", " ");
        };
    }

    static String stars(int rating) {
        int full = Math.clamp(rating, 0, 5);
        return full == 0 ? "" : "\u2605".repeat(full) + "\u2606".repeat(5 - full);
    }
}
