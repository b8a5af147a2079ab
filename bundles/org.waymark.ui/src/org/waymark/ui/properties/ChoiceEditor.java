package org.waymark.ui.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.waymark.ui.widgets.ComboTip;

/** Edits one literal of an enumeration. */
final class ChoiceEditor implements FieldEditor {

    private final Field field;
    private final List<Enumerator> literals = new ArrayList<>();
    private Combo combo;
    private boolean mixed;

    ChoiceEditor(Field field) {
        this.field = field;
        ((EEnum) field.feature().getEType()).getELiterals().forEach(l -> literals.add(l.getInstance()));
    }

    @Override
    public Control create(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        ComboTip.on(combo, field.explanation());
        combo.setVisibleItemCount(20);
        literals.forEach(literal -> combo.add(field.form().texts().literal(field.feature(), literal)));
        combo.addListener(SWT.Selection, e -> select());
        Wheel.leaveAlone(combo);
        return combo;
    }

    private void select() {
        int index = combo.getSelectionIndex() - (mixed ? 1 : 0);
        if (index >= 0) {
            field.set(literals.get(index));
        }
    }

    @Override
    public void refresh() {
        boolean now = field.mixed();
        if (now && !mixed) {
            combo.add(field.form().messages().get("value_mixed"), 0);
        } else if (!now && mixed) {
            combo.remove(0);
        }
        mixed = now;
        int index = mixed ? 0 : literals.indexOf(field.value());
        if (combo.getSelectionIndex() != index) {
            combo.select(index);
        }
        combo.setEnabled(field.editable());
    }
}
