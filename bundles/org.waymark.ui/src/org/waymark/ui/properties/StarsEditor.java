package org.waymark.ui.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Edits a rating as five stars. A click on the last full star, 0 or Delete unsets it. */
final class StarsEditor implements FieldEditor {

    private static final Color FULL = new Color(224, 155, 0);
    private static final int STAR = 18;
    private static final int STEP = 24;
    private static final int NARROW_STEP = 20;
    private static final int LEFT = 4;

    private final Field field;
    private Bar bar;
    private int hover;

    StarsEditor(Field field) {
        this.field = field;
    }

    @Override
    public Control create(Composite parent) {
        bar = new Bar(parent, field, this::words, this::paint, this::step);
        Control canvas = bar.canvas();
        canvas.addListener(SWT.MouseUp, e -> click(star(e.x)));
        canvas.addListener(SWT.MouseMove, e -> hover(star(e.x)));
        canvas.addListener(SWT.MouseExit, e -> hover(0));
        canvas.addListener(SWT.KeyDown, e -> {
            if (e.character >= '0' && e.character <= '5') {
                set(e.character - '0');
            }
        });
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = field.form().lineHeight();
        canvas.setLayoutData(data);
        return canvas;
    }

    private int stride() {
        return field.form().isNarrow() ? NARROW_STEP : STEP;
    }

    private int star(int x) {
        return x < LEFT ? 0 : Math.min(6, 1 + (x - LEFT) / stride());
    }

    private int rating() {
        return field.mixed() ? 0 : (Integer) field.value();
    }

    private void click(int star) {
        if (star >= 1 && star <= 5) {
            set(star == rating() ? 0 : star);
        }
    }

    private void step(int step) {
        set(step == 0 ? 0 : Math.clamp(rating() + step, 0, 5));
    }

    private void set(int rating) {
        if (field.editable()) {
            field.set(rating);
        }
    }

    private void hover(int star) {
        int now = star > 5 || !field.editable() ? 0 : star;
        if (now != hover) {
            hover = now;
            bar.canvas().redraw();
        }
    }

    private String words() {
        return field.mixed()
                ? field.form().messages().get("value_mixed")
                : rating() == 0 ? field.form().messages().get("value_unrated") : rating() + " / 5";
    }

    private void paint(GC gc) {
        int middle = bar.canvas().getSize().y / 2;
        int full = hover > 0 ? hover : rating();
        for (int i = 0; i < 5; i++) {
            int[] star = star(LEFT + i * stride() + STAR / 2, middle);
            if (i < full) {
                gc.setAlpha(hover > 0 ? 150 : 255);
                gc.setBackground(FULL);
                gc.fillPolygon(star);
            } else {
                gc.setAlpha(110);
                gc.drawPolygon(star);
            }
        }
        gc.setAlpha(160);
        Point size = gc.textExtent(words());
        int left = LEFT + 5 * stride() + 6;
        if (left + size.x <= bar.canvas().getSize().x) {
            // half a word says less than the stars
            gc.drawText(words(), left, middle - size.y / 2, true);
        }
    }

    private static int[] star(int x, int y) {
        int[] points = new int[20];
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? STAR / 2.0 : STAR / 4.6;
            double angle = Math.PI * i / 5 - Math.PI / 2;
            points[2 * i] = (int) Math.round(x + radius * Math.cos(angle));
            points[2 * i + 1] = (int) Math.round(y + 0.5 + radius * Math.sin(angle));
        }
        return points;
    }

    @Override
    public void refresh() {
        bar.canvas().redraw();
    }
}
