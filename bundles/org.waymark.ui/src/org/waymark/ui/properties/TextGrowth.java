package org.waymark.ui.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Text;

/** Keeps a field of several lines as high as its text. */
final class TextGrowth {

    private static final int MOST_LINES = 40;
    private static final int PADDING = 4;

    private TextGrowth() {
    }

    static void install(Text text, FormSite form) {
        text.addListener(SWT.Modify, e -> fit(text, form));
        text.addListener(SWT.Resize, e -> fit(text, form));
    }

    private static void fit(Text text, FormSite form) {
        int width = text.getClientArea().width;
        if (width <= 0) {
            return;
        }
        TextLayout layout = new TextLayout(text.getDisplay());
        layout.setFont(text.getFont());
        layout.setWidth(Math.max(20, width - PADDING));
        layout.setText(text.getText().isEmpty() ? " " : text.getText());
        int lines = Math.clamp(layout.getLineCount(), 1, MOST_LINES);
        int height = lines * (layout.getLineBounds(0).height + 1) + PADDING;
        layout.dispose();
        GridData data = (GridData) text.getLayoutData();
        if (data.heightHint != height) {
            data.heightHint = height;
            form.resized();
        }
    }
}
