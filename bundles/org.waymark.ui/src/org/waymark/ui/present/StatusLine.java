package org.waymark.ui.present;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.text.Messages;
import org.waymark.ui.paint.Paints;

/**
 * The line at the lower edge of a presentation: current stage, keys, and the remaining time in large type at the right.
 */
final class StatusLine {

    static final int HEIGHT = 56;

    private static final int PAD = 24;
    private static final int DOT = 12;
    private static final FontSpec WORDS = FontSpec.regular(15);
    private static final FontSpec NAME = FontSpec.bold(18);
    private static final FontSpec TIME = FontSpec.bold(26);

    private final Paints paints;
    private final Messages messages = Messages.of(StatusLine.class);

    StatusLine(Paints paints) {
        this.paints = paints;
    }

    /**
     * @param keys texts about the keys or about what was done, of which the first that fits is shown
     * @param blink true if an expired time is painted in its conspicuous form now
     */
    void paint(GC gc, Palette palette, Rectangle area, Slides slides, String title, List<String> keys,
            Timebox time, boolean blink) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(paints.color(palette.surface()));
        gc.fillRectangle(area);
        gc.setForeground(paints.color(palette.hairline()));
        gc.drawLine(area.x, area.y, area.x + area.width, area.y);
        int right = time(gc, palette, area, time, blink);
        int x = dots(gc, palette, area, slides);
        gc.setFont(paints.font(NAME));
        gc.setForeground(paints.color(palette.ink()));
        x = text(gc, title, x, area) + 2 * PAD;
        gc.setFont(paints.font(WORDS));
        gc.setForeground(paints.color(palette.muted()));
        int from = x;
        keys.stream().filter(line -> from + gc.textExtent(line).x < right - PAD).findFirst()
                .ifPresent(line -> text(gc, line, right - PAD - gc.textExtent(line).x, area));
    }

    /** Paints a dot for the whole map and one for each stage. */
    private int dots(GC gc, Palette palette, Rectangle area, Slides slides) {
        int x = area.x + PAD;
        int y = area.y + (area.height - DOT) / 2;
        for (int i = 0; i <= slides.stages(); i++) {
            gc.setBackground(paints.color(i == slides.number() ? palette.accent() : palette.hairline()));
            if (i == 0) {
                gc.fillRoundRectangle(x, y, DOT + 8, DOT, 4, 4);
                x += 8;
            } else {
                gc.fillOval(x, y, DOT, DOT);
            }
            x += DOT + 6;
        }
        return x + PAD / 2;
    }

    private static int text(GC gc, String text, int x, Rectangle area) {
        Point size = gc.textExtent(text);
        gc.drawText(text, x, area.y + (area.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
        return x + size.x;
    }

    /** Paints the time and returns the right edge of the remaining room. */
    private int time(GC gc, Palette palette, Rectangle area, Timebox time, boolean blink) {
        if (!time.used()) {
            return area.x + area.width;
        }
        gc.setFont(paints.font(TIME));
        String text = time.over() ? messages.get("present_over", time.text()) : time.text();
        Point size = gc.textExtent(text);
        int width = size.x + 2 * PAD;
        int x = area.x + area.width - width;
        Ink back = time.over() ? palette.negative() : palette.surfaceAlt();
        Ink ink = time.over() ? palette.canvas() : time.running() ? palette.ink() : palette.muted();
        if (time.over() && blink) {
            back = palette.surfaceAlt();
            ink = palette.negative();
        }
        gc.setBackground(paints.color(back));
        gc.fillRectangle(x, area.y + 1, width, area.height);
        gc.setForeground(paints.color(ink));
        gc.drawText(text, x + PAD, area.y + (area.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
        return x;
    }
}
