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
        int single = single(text);
        text.addListener(SWT.Modify, e -> fit(text, single, form));
        text.addListener(SWT.Resize, e -> fit(text, single, form));
    }

    /** Returns the height that a field of one line has inside its border. */
    private static int single(Text text) {
        Text one = new Text(text.getParent(), SWT.BORDER | SWT.SINGLE);
        int height = one.computeSize(SWT.DEFAULT, SWT.DEFAULT).y - text.computeTrim(0, 0, 0, 0).height;
        one.dispose();
        return height;
    }

    private static void fit(Text text, int single, FormSite form) {
        int width = text.getClientArea().width;
        if (width <= 0) {
            return;
        }
        TextLayout layout = new TextLayout(text.getDisplay());
        layout.setFont(text.getFont());
        layout.setWidth(Math.max(20, width - PADDING));
        layout.setText(text.getText().isEmpty() ? " " : text.getText());
        int lines = Math.clamp(layout.getLineCount(), 1, MOST_LINES);
        int height = Math.max(lines * text.getLineHeight() + PADDING, single);
        layout.dispose();
        GridData data = (GridData) text.getLayoutData();
        if (data.heightHint != height) {
            data.heightHint = height;
            form.resized();
        }
    }
}
