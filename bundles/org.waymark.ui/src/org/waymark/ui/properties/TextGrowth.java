package org.waymark.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.waymark.ui.widgets.FramedText;

/**
 * Creates fields of several lines that are as high as their text. With one line they look as a field of one line does:
 * the text stands in the middle of a frame of the same height.
 */
final class TextGrowth {

    private static final int MOST_LINES = 40;
    /** The caret behind the last letter. */
    private static final int CARET = 1;

    private final Composite frame;
    private final Text text;
    private final FormSite form;
    private final int above;
    private final int single;

    private TextGrowth(Composite parent, FormSite form) {
        this.form = form;
        text = FramedText.create(parent, SWT.NONE);
        frame = text.getParent();
        single = form.lineHeight() - frame.computeTrim(0, 0, 0, 0).height;
        above = Math.max(0, (single - text.getLineHeight()) / 2);
        GridLayoutFactory.fillDefaults().extendedMargins(FramedText.SIDE, FramedText.SIDE, above, 0).applyTo(frame);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, single).applyTo(frame);
        text.addListener(SWT.Modify, e -> fit());
        text.addListener(SWT.Resize, e -> fit());
    }

    /** Creates the text in its frame; the frame has its layout data, and more may be placed beside it. */
    static Text create(Composite parent, FormSite form) {
        return new TextGrowth(parent, form).text;
    }

    private void fit() {
        int width = text.getClientArea().width;
        if (width <= 0) {
            return;
        }
        TextLayout layout = new TextLayout(text.getDisplay());
        layout.setFont(text.getFont());
        layout.setWidth(Math.max(20, width - CARET));
        layout.setText(text.getText().isEmpty() ? " " : text.getText());
        int lines = Math.clamp(layout.getLineCount(), 1, MOST_LINES);
        layout.dispose();
        int height = single + (lines - 1) * text.getLineHeight();
        GridData data = (GridData) frame.getLayoutData();
        if (data.heightHint != height) {
            data.heightHint = height;
            form.resized();
        }
    }
}
