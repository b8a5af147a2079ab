package org.waymark.ui.widgets;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * A view with a line above its content that says what it shows. The platform has such a line, too, but its text touches
 * the edge of the view.
 */
public final class ViewLine {

    private final Label label;
    private final Composite content;

    public ViewLine(Composite view) {
        Composite frame = new Composite(view, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(frame);
        label = new Label(frame, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).indent(8, 4).exclude(true)
                .applyTo(label);
        content = new Composite(frame, SWT.NONE);
        content.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
    }

    /** Returns the parent of the content. */
    public Composite content() {
        return content;
    }

    /** Shows a text; none leaves the room to the content. */
    public void show(String text) {
        String shown = text.replace("&", "&&");
        if (!label.isDisposed() && !label.getText().equals(shown)) {
            label.setText(shown);
            label.setVisible(!text.isEmpty());
            ((GridData) label.getLayoutData()).exclude = text.isEmpty();
            label.getParent().layout(true);
        }
    }
}
