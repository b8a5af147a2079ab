package org.waymark.ui.properties;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.waymark.core.Messages;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.ui.ElementTexts;
import org.waymark.ui.session.PortfolioSession;

/** Shows and changes one feature of the selected elements. Makes its widgets once and then only follows the model. */
abstract class FeatureEditor {

    /** What an editor works on; elements lists at least one, all of them having the feature. */
    record Subject(PortfolioSession session, List<EObject> elements, EStructuralFeature feature) {

        EObject first() {
            return elements.getFirst();
        }

        boolean readOnly() {
            return session.document().readOnly();
        }

        /** The value all elements share; {@code null} when they differ or have none. */
        Object value() {
            Object value = first().eGet(feature);
            return elements.stream().allMatch(e -> Objects.equals(e.eGet(feature), value)) ? value : null;
        }

        boolean differs() {
            Object value = first().eGet(feature);
            return !elements.stream().allMatch(e -> Objects.equals(e.eGet(feature), value));
        }
    }

    final Subject subject;
    final ElementTexts texts = new ElementTexts();
    final Messages messages = Messages.of(FeatureEditor.class);

    FeatureEditor(Subject subject) {
        this.subject = subject;
    }

    /** Makes the widgets below the label. */
    abstract void create(Composite parent);

    /** Shows the model's value. */
    abstract void refresh();

    /** Takes over what was typed and not yet handed over. */
    void finish() {
    }

    /** Sets the feature of all elements in one step. */
    final void commit(Object value) {
        subject.session().execute(new FeatureEdits(subject.session().domain()).set(subject.elements(),
                subject.feature(), value));
    }
}
