package org.waymark.core.layout.lane;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.EmotionScale;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Stroke;
import org.waymark.model.cjm.Emotion;

/**
 * The spread of the voters behind a point of the emotion curve: a band with ends above and below it. A wide one says that
 * people disagree, which the mean alone hides.
 */
final class SpreadMark {

    private static final double BAND = 8;
    private static final double LEAST = 0.05;
    private static final double LOWEST = -2;
    private static final double HIGHEST = 2;

    private SpreadMark() {
    }

    static boolean has(Emotion emotion) {
        return emotion.getSpread() != null && emotion.getScore() != null
                && emotion.getSpread().doubleValue() >= LEAST;
    }

    /** Returns the area of the marks of a point, in the coordinates of the scale; empty boxes are left out. */
    static List<Box> areas(Context context, List<Emotion> emotions, EmotionScale scale, double x) {
        return emotions.stream().filter(SpreadMark::has).map(emotion -> area(context, emotion, scale, x)).toList();
    }

    private static Box area(Context context, Emotion emotion, EmotionScale scale, double x) {
        double score = emotion.getScore().doubleValue();
        double spread = emotion.getSpread().doubleValue();
        double top = scale.y(Math.clamp(score + spread, LOWEST, HIGHEST));
        double bottom = scale.y(Math.clamp(score - spread, LOWEST, HIGHEST));
        double width = context.px(BAND);
        return new Box(x - width / 2, top, width, bottom - top);
    }

    /** Draws a mark in an area. */
    static void draw(Sketch sketch, Context context, Box area, Ink ink) {
        sketch.rect(area, context.px(BAND) / 2, ink.withAlpha(context.theme().isDark() ? 0.28 : 0.18), Stroke.NONE);
        Stroke end = Stroke.solid(ink.withAlpha(0.75), context.px(1.5));
        for (double y : new double[]{area.y(), area.bottom()}) {
            sketch.line(area.x(), y, area.right(), y, end);
        }
    }

    static void legend(LegendStrip strip, Ink ink) {
        Context context = strip.context();
        strip.entry(context.message("legend_spread"), (sketch, at, middle) -> {
            draw(sketch, context, new Box(at, middle - context.px(8), context.px(BAND), context.px(16)), ink);
            return context.px(BAND);
        });
    }

    /** Returns voters and spread of emotions in words; empty if nobody voted. */
    static String says(Context context, List<Emotion> emotions) {
        return emotions.stream().filter(emotion -> emotion.getVoters() != null).map(emotion -> {
            BigDecimal spread = emotion.getSpread();
            return spread == null
                    ? context.message("emotion_voters", emotion.getVoters())
                    : context.message("emotion_spread", emotion.getVoters(), context.number(spread));
        }).collect(Collectors.joining("\n"));
    }
}
