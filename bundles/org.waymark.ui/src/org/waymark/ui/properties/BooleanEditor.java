package org.waymark.ui.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Yes or no. */
final class BooleanEditor extends FeatureEditor {

    private Button button;

    BooleanEditor(Subject subject) {
        super(subject);
    }

    @Override
    void create(Composite parent) {
        button = new Button(parent, SWT.CHECK);
        button.setText(texts.title(subject.feature()));
        button.setEnabled(!subject.readOnly());
        button.addListener(SWT.Selection, event -> commit(button.getSelection()));
    }

    @Override
    void refresh() {
        button.setSelection(Boolean.TRUE.equals(subject.value()));
        button.setGrayed(subject.differs());
    }
}
