package org.waymark.ui.properties;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One feature of the elements in the form; every change is one step on the portfolio's command stack. */
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

    /** Returns the value of the first element; if values are mixed, the others differ. */
    Object value() {
        return owner().eGet(feature);
    }

    List<?> values() {
        return List.copyOf((List<?>) value());
    }

    /** Returns whether the elements differ in this feature. */
    boolean mixed() {
        return owners().stream().anyMatch(o -> !Objects.equals(o.eGet(feature), value()));
    }

    boolean editable() {
        return form.subject().editable() && !FormSection.READ_ONLY.contains(feature);
    }

    void set(Object value) {
        form.subject().execute(setting(value));
    }

    /** Returns the edit that sets the value of all elements. */
    Command setting(Object value) {
        return form.subject().edits().set(owners(), feature, value);
    }

    String title() {
        return form.texts().title(feature);
    }

    String explanation() {
        return form.texts().explanation(feature);
    }
}
