package org.waymark.core.layout.sheet;

import java.util.List;
import java.util.function.IntFunction;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;

/** Texts that are shortened by whole sentences or entries, not in the middle of a word. */
public final class Words {

    private Words() {
    }

    /** Returns as many sentences as fit into the lines, at least the first. */
    public static String fitting(Context context, List<String> sentences, FontSpec font, double width, int lines) {
        for (int count = sentences.size(); count > 1; count--) {
            String text = String.join(" ", sentences.subList(0, count));
            if (lines(context, text, font, width) <= lines) {
                return text;
            }
        }
        return sentences.isEmpty() ? "" : sentences.getFirst();
    }

    /**
     * Returns as many entries of a list as fit into the lines, and how many are left out.
     *
     * @param more makes the text for a number of entries that are left out
     */
    public static String listed(Context context, String lead, List<String> entries, String separator, FontSpec font,
            double width, int lines, IntFunction<String> more) {
        for (int count = entries.size(); count > 0; count--) {
            String rest = count == entries.size() ? "" : separator + more.apply(entries.size() - count);
            String text = lead + String.join(separator, entries.subList(0, count)) + rest;
            if (lines(context, text, font, width) <= lines) {
                return text;
            }
        }
        return entries.isEmpty() ? "" : lead + entries.getFirst();
    }

    /** Returns the number of lines a text takes. */
    public static int lines(Context context, String text, FontSpec font, double width) {
        return text.isBlank() ? 0 : context.text().wrap(text, font, width, 1000).lines().size();
    }

    /** Draws a text in a column and returns its lower edge; an empty one takes no room. */
    public static double below(Sketch sketch, String text, double x, double y, double width, FontSpec font, Ink ink,
            int lines) {
        Box box = sketch.text(text, x, y, width, font, ink, lines);
        return box.height() == 0 ? y : box.bottom();
    }
}
