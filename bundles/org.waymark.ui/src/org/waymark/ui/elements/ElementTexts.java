package org.waymark.ui.elements;

import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.text.Labels;
import org.waymark.model.ModelTexts;

/** The texts of elements, classes, features and values on the screen, in the user's language. */
public final class ElementTexts {

    private final ModelTexts model = ModelTexts.of(Locale.getDefault());
    private final Labels labels = Labels.in(Locale.getDefault());

    /** Returns the element's label with the most important of its content, in one line. */
    public String of(EObject element) {
        return labels.summary(element);
    }

    /** Returns the name of a map cell for screen readers: lane and owner. */
    public String cell(String row, EObject owner) {
        return LaneSpec.ofId(row).map(this::lane).orElse(row) + ": " + of(owner);
    }

    /** Returns the heading of a lane. */
    public String lane(LaneSpec lane) {
        return lane.title(model);
    }

    /** Returns a label in one line, or a text that an element of this class has none. */
    public String or(String label, EClass type) {
        return labels.or(label, type);
    }

    /** Returns the title of a class or feature. */
    public String title(EClass type) {
        return model.title(type);
    }

    public String title(EStructuralFeature feature) {
        return model.title(feature);
    }

    public String explanation(EStructuralFeature feature) {
        return model.explanation(feature);
    }

    /** Returns the title of a literal of an enumeration-valued feature. */
    public String literal(EStructuralFeature feature, Enumerator value) {
        return model.title(((EEnum) feature.getEType()).getEEnumLiteral(value.getName()));
    }

    /** Returns what a literal of an enumeration-valued feature means. */
    public String explanation(EStructuralFeature feature, Enumerator value) {
        return model.explanation(((EEnum) feature.getEType()).getEEnumLiteral(value.getName()));
    }
}
