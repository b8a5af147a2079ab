package org.waymark.ui.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** The fonts of a matrix, with measured text widths. They are cached, because scrolling needs them all the time. */
final class Lettering {

    private static final String ELLIPSIS = "…";

    private record Cut(String text, int width) {
    }

    final Font font;
    private final Map<String, Point> extents = new HashMap<>();
    private final Map<Cut, String> cuts = new HashMap<>();
    private final Map<Cut, List<String>> wrapped = new HashMap<>();

    private Lettering(Font font) {
        this.font = font;
    }

    static Lettering regular() {
        return new Lettering(JFaceResources.getDefaultFont());
    }

    static Lettering bold() {
        return new Lettering(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    }

    static Lettering italic() {
        return new Lettering(JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT));
    }

    /** Returns the size of a text in one line. */
    Point extent(GC gc, String text) {
        Point known = extents.get(text);
        if (known == null) {
            gc.setFont(font);
            known = gc.stringExtent(text);
            extents.put(text, known);
        }
        return known;
    }

    /** Returns as much of the text as fits, with an ellipsis if it was shortened. */
    String fit(GC gc, String text, int width) {
        if (extent(gc, text).x <= width) {
            return text;
        }
        return cuts.computeIfAbsent(new Cut(text, width), cut -> {
            int end = text.length();
            gc.setFont(font);
            while (end > 0 && gc.stringExtent(text.substring(0, end).stripTrailing() + ELLIPSIS).x > width) {
                end--;
            }
            return end == 0 ? "" : text.substring(0, end).stripTrailing() + ELLIPSIS;
        });
    }

    /** Returns the text in lines of a width, broken between words; a word that is too long gets a line of its own. */
    List<String> wrap(GC gc, String text, int width) {
        return wrapped.computeIfAbsent(new Cut(text, width), cut -> {
            List<String> lines = new ArrayList<>();
            String line = "";
            for (String word : text.strip().split("\\s+")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && extent(gc, longer).x > width) {
                    lines.add(line);
                    line = word;
                } else {
                    line = longer;
                }
            }
            lines.add(line);
            return lines;
        });
    }

    int lineHeight(GC gc) {
        return extent(gc, "Аg").y;
    }
}
