package org.waymark.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A popup with a thin border and margins. */
public abstract class FramedPopup extends LinedPopup {

    private static final int INDENT = 10;

    /**
     * @param title must not be null
     * @param hint line at the lower edge, or null for none
     */
    protected FramedPopup(Shell parent, String title, String hint) {
        super(parent, title, hint);
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        Control title = super.createTitleControl(parent);
        if (title.getLayoutData() instanceof GridData data) {
            data.horizontalIndent = INDENT;
            data.verticalIndent = INDENT / 2;
        }
        return title;
    }

    @Override
    protected Control createInfoTextArea(Composite parent) {
        Control info = super.createInfoTextArea(parent);
        if (info instanceof Label label && label.getLayoutData() instanceof GridData data) {
            label.setAlignment(SWT.LEFT);
            data.horizontalIndent = INDENT;
        }
        return info;
    }
}
