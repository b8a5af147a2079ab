package org.waymark.ui.properties;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.waymark.model.cjm.CjmPackage.Literals;

/** Chooses the editor of a feature by its type. */
final class FieldEditors {

    private FieldEditors() {
    }

    static FieldEditor of(Field field) {
        if (field.feature() instanceof EReference reference) {
            return reference.isContainment()
                    ? new ListEditor(field, new ChildRows(field))
                    : reference.isMany() ? new ListEditor(field, new ReferenceRows(field)) : new ReferenceEditor(field);
        }
        EDataType type = field.attribute().getEAttributeType();
        if (type instanceof EEnum) {
            return field.feature().isMany() ? new ChecksEditor(field) : new ChoiceEditor(field);
        } else if (field.feature().isMany()) {
            return new ListEditor(field, new TextRows(field));
        } else if (type.getInstanceClass() == boolean.class) {
            return new SwitchEditor(field);
        } else if (type == Literals.RATING) {
            return new StarsEditor(field);
        } else if (type == Literals.SCORE) {
            return new ScoreEditor(field);
        }
        return type == Literals.COLOR ? new ColorEditor(field) : new TextEditor(field);
    }
}
