package org.waymark.core.layout.sheet;

import java.util.ArrayList;
import java.util.List;

import org.waymark.core.insight.EmotionCurve;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.EmotionScale;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Outline;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Sketch;

/** An emotion curve without names, as small as a word: its steps at equal distances, its scores from -2 to 2. */
public final class MiniCurve {

    private static final double DOT = 4;

    private MiniCurve() {
    }

    /** Draws the ground: good above, bad below, neither on the line between. */
    public static void ground(Sketch sketch, Box box, Ink paper, Palette palette) {
        sketch.rect(new Box(box.x(), box.y(), box.width(), box.height() / 2), 0, paper.mix(palette.positive(), 0.07),
                Stroke.NONE);
        sketch.rect(new Box(box.x(), box.centerY(), box.width(), box.height() / 2), 0,
                paper.mix(palette.negative(), 0.07), Stroke.NONE);
        sketch.line(box.x(), box.centerY(), box.right(), box.centerY(), Stroke.solid(palette.hairline(), 1));
    }

    /** Returns y of a score in a box. */
    public static double y(Box box, double score) {
        return box.y() + new EmotionScale(DOT, box.height() - DOT).y(score);
    }

    /** Draws a curve over the whole box; steps without a score interrupt it only where nothing follows. */
    public static void draw(Sketch sketch, Box box, EmotionCurve curve, Stroke stroke) {
        int steps = curve.points().size();
        List<double[]> run = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            double x = box.x() + box.width() * (i + 0.5) / steps;
            curve.points().get(i).score().ifPresent(score -> run.add(new double[]{x, y(box, score)}));
        }
        if (run.size() == 1) {
            sketch.ellipse(new Box(run.getFirst()[0] - DOT / 2, run.getFirst()[1] - DOT / 2, DOT, DOT), stroke.ink(),
                    Stroke.NONE);
        } else if (run.size() > 1) {
            double low = run.stream().mapToDouble(it -> it[1]).min().orElse(0);
            double high = run.stream().mapToDouble(it -> it[1]).max().orElse(0);
            Box bounds = new Box(run.getFirst()[0], low, run.getLast()[0] - run.getFirst()[0], high - low);
            sketch.path(bounds, new Outline().move(run.getFirst()[0], run.getFirst()[1]).smooth(run).steps(), Ink.NONE,
                    stroke);
        }
    }
}
