package org.waymark.ui.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** One to five dots; a click on the last filled one, or the key 0, takes the rating away. */
final class RatingEditor extends FeatureEditor {

    private static final int MOST = 5;
    private static final int DOT = 12;
    private static final int STEP = 22;

    private Canvas canvas;
    private int rating;

    RatingEditor(Subject subject) {
        super(subject);
    }

    @Override
    void create(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = MOST * STEP + 4;
        data.heightHint = DOT + 10;
        canvas.setLayoutData(data);
        canvas.setToolTipText(texts.explanation(subject.feature()));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = texts.title(subject.feature()) + ": " + rating;
            }
        });
        if (!subject.readOnly()) {
            canvas.addListener(SWT.MouseUp, event -> rate((event.x - 2) / STEP + 1));
            canvas.addListener(SWT.KeyDown, this::key);
            canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                    && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        }
    }

    private void rate(int value) {
        int inside = Math.clamp(value, 0, MOST);
        commit(inside == rating ? inside - 1 : inside);
    }

    private void key(Event event) {
        int wanted = switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_UP -> rating + 1;
            case SWT.ARROW_LEFT, SWT.ARROW_DOWN -> rating - 1;
            default -> Character.isDigit(event.character) ? event.character - '0' : rating;
        };
        if (wanted != rating && wanted >= 0 && wanted <= MOST) {
            commit(wanted);
        }
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(canvas.getForeground());
        gc.setForeground(canvas.getForeground());
        for (int i = 0; i < MOST; i++) {
            gc.setAlpha(i < rating ? 220 : 110);
            if (i < rating) {
                gc.fillOval(2 + i * STEP, 4, DOT, DOT);
            } else {
                gc.drawOval(2 + i * STEP, 4, DOT, DOT);
            }
        }
        gc.setAlpha(255);
        if (canvas.isFocusControl()) {
            gc.drawFocus(0, 0, MOST * STEP, DOT + 8);
        }
    }

    @Override
    void refresh() {
        rating = subject.value() instanceof Integer value ? value : 0;
        canvas.redraw();
    }
}
