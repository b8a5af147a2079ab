package org.waymark.ui.properties;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One feature of what the form shows; every change is one step on the portfolio's command stack. */
record Field(FormSite form, EStructuralFeature feature) {

    List<EObject> owners() {
        return form.subject().elements();
    }

    EObject owner() {
        return owners().getFirst();
    }

    EAttribute attribute() {
        return (EAttribute) feature;
    }

    EReference reference() {
        return (EReference) feature;
    }

    /** The value of the first element; where values are mixed it stands for none of the others. */
    Object value() {
        return owner().eGet(feature);
    }

    List<?> values() {
        return List.copyOf((List<?>) value());
    }

    /** Whether the elements differ in this feature. */
    boolean mixed() {
        return owners().stream().anyMatch(o -> !Objects.equals(o.eGet(feature), value()));
    }

    boolean editable() {
        return form.subject().editable() && !FormSection.READ_ONLY.contains(feature);
    }

    void set(Object value) {
        form.subject().execute(form.subject().edits().set(owners(), feature, value));
    }

    String title() {
        return form.texts().title(feature);
    }

    String explanation() {
        return form.texts().explanation(feature);
    }
}
