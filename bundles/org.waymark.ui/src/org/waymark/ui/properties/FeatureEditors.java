package org.waymark.ui.properties;

import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.ui.properties.FeatureEditor.Subject;

/** Which editor a feature gets: decided by its type alone, so that new features of the metamodel need no code. */
final class FeatureEditors {

    /** Texts that are never longer than a line. */
    private static final Set<String> SHORT = Set.of("name", "code", "unit", "role", "segment", "lead", "key", "value",
            "author", "rule", "source", "url", "cost", "elementId", "ownerId", "feature");

    private FeatureEditors() {
    }

    /** @param page where clicking a contained element leads */
    static FeatureEditor of(Subject subject, ElementPage page) {
        return switch (subject.feature()) {
            case EReference list when list.isContainment() -> new ContainmentEditor(subject, page);
            case EReference many when many.isMany() -> new ReferencesEditor(subject, page);
            case EReference one -> new ReferenceEditor(subject, page);
            case EAttribute attribute -> attribute(subject, attribute);
            default -> throw new IllegalArgumentException(String.valueOf(subject.feature()));
        };
    }

    private static FeatureEditor attribute(Subject subject, EAttribute attribute) {
        EClassifier type = attribute.getEType();
        if (type instanceof EEnum) {
            return attribute.isMany() ? new FlagsEditor(subject) : new EnumEditor(subject);
        }
        if (attribute.isMany()) {
            return new TextEditor(subject, true);
        }
        if (type == CjmPackage.Literals.TEXT) {
            return new TextEditor(subject, !SHORT.contains(attribute.getName()));
        }
        if (type == CjmPackage.Literals.COLOR) {
            return new ColorEditor(subject);
        }
        if (type == CjmPackage.Literals.RATING) {
            return new RatingEditor(subject);
        }
        return type == EcorePackage.Literals.EBOOLEAN ? new BooleanEditor(subject) : new ValueEditor(subject);
    }
}
