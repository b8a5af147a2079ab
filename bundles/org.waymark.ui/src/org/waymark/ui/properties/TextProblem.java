package org.waymark.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line below a text field with the reason why a text is invalid, and the notation of valid ones. */
final class TextProblem {

    private final Label label;
    private final FormSite form;

    TextProblem(Composite box, int columns, FormSite form) {
        this.form = form;
        label = new Label(box, SWT.WRAP);
        label.setForeground(JFaceColors.getErrorText(box.getDisplay()));
        label.setVisible(false);
        GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).hint(60, SWT.DEFAULT).exclude(true)
                .applyTo(label);
    }

    void say(String message) {
        boolean quiet = message.isEmpty();
        GridData data = (GridData) label.getLayoutData();
        if (!message.equals(label.getText())) {
            label.setText(message);
            data.exclude = quiet;
            label.setVisible(!quiet);
            form.resized();
        }
    }
}
