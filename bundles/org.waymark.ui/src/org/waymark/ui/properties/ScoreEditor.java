package org.waymark.ui.properties;

import java.math.BigDecimal;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.waymark.core.edit.EmotionEdits;

/** Edits a score on its scale from -2 to +2 in steps of a half: click, drag or arrow keys; Delete unsets it. */
final class ScoreEditor implements FieldEditor {

    private static final Color GOOD = new Color(26, 140, 92);
    private static final Color NEUTRAL = new Color(128, 134, 150);
    private static final Color BAD = new Color(200, 62, 50);
    private static final int MARGIN = 12;
    private static final int WORDS = 64;
    private static final double STEP = 0.5;

    private final Field field;
    private Bar bar;
    private BigDecimal dragged;

    ScoreEditor(Field field) {
        this.field = field;
    }

    @Override
    public Control create(Composite parent) {
        bar = new Bar(parent, field, this::words, this::paint, this::step);
        Control canvas = bar.canvas();
        canvas.addListener(SWT.MouseDown, e -> drag(e.x));
        canvas.addListener(SWT.MouseMove, e -> {
            if ((e.stateMask & SWT.BUTTON1) != 0) {
                drag(e.x);
            }
        });
        canvas.addListener(SWT.MouseUp, e -> drop());
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = field.form().lineHeight();
        data.widthHint = 150;
        canvas.setLayoutData(data);
        return canvas;
    }

    private BigDecimal score() {
        return dragged != null ? dragged : field.mixed() ? null : (BigDecimal) field.value();
    }

    private int length() {
        return Math.max(40, bar.canvas().getSize().x - 2 * MARGIN - WORDS);
    }

    private int x(double score) {
        return MARGIN + (int) Math.round((Math.clamp(score, -2, 2) + 2) / 4 * length());
    }

    private void drag(int x) {
        if (field.editable()) {
            dragged = EmotionEdits.snap((double) (x - MARGIN) / length() * 4 - 2);
            bar.canvas().redraw();
        }
    }

    private void drop() {
        if (dragged != null) {
            BigDecimal score = dragged;
            dragged = null;
            field.set(score);
            refresh();
        }
    }

    private void step(int step) {
        if (field.editable()) {
            double now = score() == null ? 0 : score().doubleValue() + step * STEP;
            field.set(step == 0 ? null : EmotionEdits.snap(now));
        }
    }

    private String words() {
        if (field.mixed() && dragged == null) {
            return field.form().messages().get("value_mixed");
        }
        String text = field.form().values().typed().show((EAttribute) field.feature(), score());
        return score() == null
                ? field.form().messages().get("value_unset")
                : score().signum() > 0 ? "+" + text : text.replace('-', '\u2212');
    }

    private void paint(GC gc) {
        int y = bar.canvas().getSize().y / 2;
        gc.setAlpha(90);
        gc.setLineWidth(2);
        gc.drawLine(x(-2), y, x(2), y);
        for (int tick = -2; tick <= 2; tick++) {
            int half = tick == 0 ? 6 : 3;
            gc.drawLine(x(tick), y - half, x(tick), y + half);
        }
        BigDecimal score = score();
        if (score != null) {
            Color color = score.signum() > 0 ? GOOD : score.signum() < 0 ? BAD : NEUTRAL;
            gc.setAlpha(255);
            gc.setForeground(color);
            gc.setLineWidth(4);
            gc.drawLine(x(0), y, x(score.doubleValue()), y);
            gc.setBackground(color);
            gc.fillOval(x(score.doubleValue()) - 7, y - 7, 14, 14);
            gc.setForeground(bar.canvas().getForeground());
        }
        gc.setAlpha(score == null ? 160 : 255);
        Point size = gc.textExtent(words());
        gc.drawText(words(), x(2) + MARGIN + 4, y - size.y / 2, true);
    }

    @Override
    public void refresh() {
        bar.canvas().redraw();
    }
}
