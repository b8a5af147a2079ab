package org.waymark.ui.conflicts;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.edit.TypedValues;
import org.waymark.ui.elements.ElementTexts;

/** Formats values for typing in answers to conflicts, many-valued features with one value a line. */
final class AnswerTexts {

    private AnswerTexts() {
    }

    static TypedValues values() {
        return new TypedValues(Locale.getDefault(), ZoneId.systemDefault());
    }

    static String show(EObject element, EAttribute attribute) {
        Object value = element.eGet(attribute);
        List<?> all = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
        return all.stream().map(each -> each instanceof Enumerator literal
                ? new ElementTexts().literal(attribute, literal)
                : values().show(attribute, each)).collect(Collectors.joining("\n"));
    }
}
