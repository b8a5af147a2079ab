package org.waymark.ui.paint;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;
import org.waymark.core.layout.FontSpec;

/**
 * Lines of text with the places of their letters. GTK finds these anew whenever it draws a string, which takes four times as
 * long as drawing the letters. A line is kept from the second time on that it is drawn, so that a map of which all is
 * in sight does not take memory for thousands of lines.
 */
final class ShapedTexts {

    /** Number of lines after which those are forgotten that were not drawn again; some windows of a dense map. */
    private static final int MOST = 2000;

    private record Line(String text, FontSpec font) {
    }

    /** The knowledge of a line: its letters in their places, if it has been drawn more than once. */
    private record Shaped(Optional<TextLayout> letters) {
    }

    private final Device device;
    private final boolean slow = SWT.getPlatform().equals("gtk");
    private final Shaped seen = new Shaped(Optional.empty());
    private final Shaped plain = new Shaped(Optional.empty());
    private final Map<FontSpec, Integer> heights = new HashMap<>();
    private Map<Line, Shaped> before = new HashMap<>();
    private Map<Line, Shaped> now = new HashMap<>();

    ShapedTexts(Device device) {
        this.device = device;
    }

    /** Returns a line that draws the same pixels as the string; empty if the string itself is to be drawn. */
    Optional<TextLayout> of(String text, FontSpec spec, Font font) {
        if (!slow) {
            return Optional.empty();
        }
        Line line = new Line(text, spec);
        Shaped known = now.get(line);
        if (known == null) {
            known = before.get(line);
            remember(line, known == null ? seen : known);
        } else if (known == seen) {
            known = shape(line, font);
            now.put(line, known);
        }
        return known == null ? Optional.empty() : known.letters;
    }

    private void remember(Line line, Shaped shaped) {
        now.put(line, shaped);
        if (now.size() > MOST) {
            before.keySet().removeAll(now.keySet());
            release(before);
            before = now;
            now = new HashMap<>();
        }
    }

    private Shaped shape(Line line, Font font) {
        if (!line.text.chars().allMatch(ShapedTexts::isPlaced)) {
            return plain;
        }
        TextLayout letters = layout(line.text, font);
        int usual = heights.computeIfAbsent(line.font, spec -> {
            TextLayout any = layout("x", font);
            int height = any.getBounds().height;
            any.dispose();
            return height;
        });
        if (letters.getBounds().height != usual) {
            letters.dispose();
            return plain;
        }
        return new Shaped(Optional.of(letters));
    }

    private TextLayout layout(String text, Font font) {
        TextLayout layout = new TextLayout(device);
        layout.setFont(font);
        layout.setText(text);
        return layout;
    }

    /**
     * Returns whether a character stands where a string has it. Those that mostly come from another, higher font may be a
     * pixel away: Latin, Greek and Cyrillic do not, nor do dashes, quotes and arrows.
     */
    private static boolean isPlaced(int c) {
        return c >= ' ' && c < 0x530 || c >= 0x2010 && c <= 0x2027 || c >= 0x2190 && c <= 0x2193 || c == '−';
    }

    void dispose() {
        release(before);
        release(now);
    }

    private static void release(Map<Line, Shaped> lines) {
        lines.values().forEach(it -> it.letters.ifPresent(TextLayout::dispose));
    }
}
