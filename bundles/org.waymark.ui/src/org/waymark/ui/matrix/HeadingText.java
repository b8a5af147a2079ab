package org.waymark.ui.matrix;

import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/**
 * Paints a text above a column: horizontally if it fits, else rotated upwards, else rotated and shortened. The tooltip
 * contains the full name.
 */
final class HeadingText {

    private static final int MARGIN = 4;
    private static final int LONGEST = 132;

    private final Lettering letters;

    HeadingText(Lettering letters) {
        this.letters = letters;
    }

    /** Returns the height at which the whole text is visible above a column of this width, up to a maximum. */
    int height(GC gc, String text, int width) {
        int line = letters.lineHeight(gc);
        if (fitsAcross(gc, text, width)) {
            return letters.wrap(gc, text, width - 2 * MARGIN).size() * line + 2 * MARGIN;
        }
        int lines = Math.max(1, (width - 2 * MARGIN) / line);
        int length = widest(gc, letters.wrap(gc, text, 1));
        int whole = letters.extent(gc, text).x;
        while (length < whole && letters.wrap(gc, text, length).size() > lines) {
            length += 8;
        }
        return Math.min(length + 3 * MARGIN, LONGEST);
    }

    private boolean fitsAcross(GC gc, String text, int width) {
        List<String> lines = letters.wrap(gc, text, width - 2 * MARGIN);
        return lines.size() <= 3 && widest(gc, lines) <= width - 2 * MARGIN;
    }

    private int widest(GC gc, List<String> lines) {
        return lines.stream().mapToInt(line -> letters.extent(gc, line).x).max().orElse(0);
    }

    void paint(GC gc, Rectangle area, String text) {
        int line = letters.lineHeight(gc);
        List<String> across = letters.wrap(gc, text, area.width - 2 * MARGIN);
        if (widest(gc, across) <= area.width - 2 * MARGIN && across.size() * line <= area.height) {
            lines(gc, across, area.width, area.height, area.x, area.y);
        } else if (area.width > area.height) {
            lines(gc, List.of(letters.fit(gc, text, area.width - 2 * MARGIN)), area.width, area.height, area.x, area.y);
        } else {
            turned(gc, area, text);
        }
    }

    private void turned(GC gc, Rectangle area, String text) {
        int length = area.height - 2 * MARGIN;
        int most = Math.max(1, area.width / letters.lineHeight(gc));
        List<String> lines = letters.wrap(gc, text, length);
        if (lines.size() > most) {
            lines = List.of(letters.fit(gc, text, length));
        }
        Transform before = new Transform(gc.getDevice());
        Transform turn = new Transform(gc.getDevice());
        gc.getTransform(before);
        gc.getTransform(turn);
        turn.translate(area.x, area.y + area.height);
        turn.rotate(-90);
        gc.setTransform(turn);
        int y = (area.width - lines.size() * letters.lineHeight(gc)) / 2;
        gc.setFont(letters.font);
        for (String line : lines) {
            gc.drawString(letters.fit(gc, line, length), 2 * MARGIN, y, true);
            y += letters.lineHeight(gc);
        }
        gc.setTransform(before);
        turn.dispose();
        before.dispose();
    }

    private void lines(GC gc, List<String> lines, int width, int height, int left, int top) {
        int y = top + (height - lines.size() * letters.lineHeight(gc)) / 2;
        for (String line : lines) {
            int x = left + (width - letters.extent(gc, line).x) / 2;
            gc.setFont(letters.font);
            gc.drawString(line, x, y, true);
            y += letters.lineHeight(gc);
        }
    }
}
