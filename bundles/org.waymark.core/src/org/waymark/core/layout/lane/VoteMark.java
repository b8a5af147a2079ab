package org.waymark.core.layout.lane;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Stroke;

/** The dots that a workshop put on an element: one dot and their number on a ground of its own. */
public final class VoteMark {

    private static final double DOT = 6;
    private static final double PAD = 6;
    private static final double GAP = 4;
    private static final double AFTER = 8;

    private VoteMark() {
    }

    /** Returns whether there is something to draw. */
    public static boolean has(Integer votes) {
        return votes != null && votes > 0;
    }

    /** Returns the width of the mark with the gap behind it; nothing for no votes. */
    static double room(Context context, Integer votes) {
        return has(votes) ? width(context, votes) + context.px(AFTER) : 0;
    }

    private static double width(Context context, Integer votes) {
        return number(context, votes) + context.px(2 * PAD + DOT + GAP);
    }

    private static double number(Context context, Integer votes) {
        return Math.ceil(context.text().width(votes.toString(), context.theme().smallStrong())) + 1;
    }

    /**
     * Draws the mark in a line of small letters.
     *
     * @param x left edge
     * @param y upper edge of the line
     */
    static void draw(Sketch sketch, Context context, Integer votes, double x, double y) {
        if (has(votes)) {
            FontSpec font = context.theme().smallStrong();
            Ink ground = ground(context);
            Ink ink = context.palette().accent().readableOn(ground, 4.5);
            sketch.rect(new Box(x, y - 1, width(context, votes), font.lineHeight() + 2), font.lineHeight() / 2 + 1,
                    ground, Stroke.NONE);
            dot(sketch, context, x + context.px(PAD), y + font.lineHeight() / 2, ink);
            sketch.text(votes.toString(), x + context.px(PAD + DOT + GAP), y, number(context, votes), font, ink, 1);
        }
    }

    private static Ink ground(Context context) {
        return context.palette().surface().mix(context.palette().accent(), 0.14);
    }

    private static void dot(Sketch sketch, Context context, double x, double middle, Ink ink) {
        sketch.ellipse(new Box(x, middle - context.px(DOT) / 2, context.px(DOT), context.px(DOT)), ink, Stroke.NONE);
    }

    /** Adds the mark to a legend. */
    public static void legend(LegendStrip strip) {
        Context context = strip.context();
        strip.entry(context.message("legend_votes"), (sketch, at, middle) -> {
            double width = context.px(2 * PAD + DOT);
            double height = context.px(2 * DOT + GAP);
            sketch.rect(new Box(at, middle - height / 2, width, height), height / 2, ground(context), Stroke.NONE);
            dot(sketch, context, at + context.px(PAD), middle,
                    context.palette().accent().readableOn(ground(context), 4.5));
            return width;
        });
    }

    /** Returns the name of a part with its votes, for readers who do not see them. */
    static String says(Context context, String name, Integer votes) {
        return has(votes) ? context.message("votes_says", name, votes) : name;
    }
}
