package org.waymark.ui.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.waymark.ui.widgets.CheckBox;

/** Edits a boolean. */
final class SwitchEditor implements FieldEditor {

    private final Field field;
    private Button check;

    SwitchEditor(Field field) {
        this.field = field;
    }

    @Override
    public Control create(Composite parent) {
        check = CheckBox.in(parent);
        check.setToolTipText(field.explanation());
        check.addListener(SWT.Selection, e -> field.set(check.getSelection()));
        return check;
    }

    @Override
    public void refresh() {
        check.setGrayed(field.mixed());
        check.setSelection(field.mixed() || Boolean.TRUE.equals(field.value()));
        check.setEnabled(field.editable());
    }
}
