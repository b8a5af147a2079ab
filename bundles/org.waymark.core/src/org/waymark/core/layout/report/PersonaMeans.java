package org.waymark.core.layout.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waymark.core.domain.Ids;
import org.waymark.core.insight.EmotionCurve;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Outline;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.layout.sheet.MiniCurve;
import org.waymark.core.layout.sheet.SheetBook;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Viewpoint;

/**
 * Draws how a persona feels over all journeys: the curve of each beside those of the others, faintly, and through them
 * the line of the means, solid what was said, dashed what is assumed.
 */
final class PersonaMeans {

    private static final double SCALE = 30;
    private static final double GAP = 6;
    private static final double DOT = 7;

    private final SheetBook book;
    private final Context context;
    private final Palette palette;
    private final Persona persona;
    private final Ink ink;
    private final Messages messages;
    private final FontSpec small;

    PersonaMeans(SheetBook book, Persona persona, Ink ink, Messages messages) {
        this.book = book;
        this.persona = persona;
        this.ink = ink;
        this.messages = messages;
        context = book.context();
        palette = context.palette();
        small = context.theme().small();
    }

    /** Draws the chart below what is on the sheet, with curves of a height. */
    void draw(List<Journey> journeys, double height) {
        double left = context.px(SCALE);
        double gap = context.px(GAP);
        double wide = (book.content().width() - left - gap * (journeys.size() - 1)) / journeys.size();
        Sketch sketch = new Sketch(context);
        List<List<double[]>> lines = List.of(new ArrayList<>(), new ArrayList<>());
        List<String> spoken = new ArrayList<>();
        for (int i = 0; i < journeys.size(); i++) {
            Box box = new Box(left + i * (wide + gap), 0, wide, height);
            MiniCurve.ground(sketch, box, book.paper(), palette);
            for (Viewpoint viewpoint : Viewpoint.VALUES) {
                EmotionCurve curve = EmotionCurve.of(journeys.get(i), Optional.of(persona), viewpoint, Ids::idOf);
                MiniCurve.draw(sketch, box, curve, stroke(viewpoint, ink.withAlpha(0.35), 1));
                curve.average().ifPresent(mean -> lines.get(viewpoint.getValue())
                        .add(new double[]{box.centerX(), MiniCurve.y(box, mean), mean}));
            }
            spoken.add(context.name(journeys.get(i)));
        }
        for (Viewpoint viewpoint : Viewpoint.VALUES) {
            line(sketch, lines.get(viewpoint.getValue()), viewpoint);
        }
        scale(sketch, new Box(left, 0, 1, height));
        double bottom = names(sketch, journeys, left, height, wide, gap);
        book.stack(persona, bottom, sketch, messages.get("persona_means") + ": " + String.join(", ", spoken));
    }

    private static Stroke stroke(Viewpoint viewpoint, Ink ink, double width) {
        return viewpoint == Viewpoint.OBSERVED ? Stroke.solid(ink, width) : Stroke.dashed(ink, width);
    }

    private void line(Sketch sketch, List<double[]> points, Viewpoint viewpoint) {
        Ink colour = viewpoint == Viewpoint.OBSERVED ? ink : palette.assumed();
        if (points.size() > 1) {
            Outline outline = new Outline().move(points.getFirst()[0], points.getFirst()[1]);
            points.stream().skip(1).forEach(it -> outline.line(it[0], it[1]));
            double low = points.stream().mapToDouble(it -> it[1]).min().orElse(0);
            double high = points.stream().mapToDouble(it -> it[1]).max().orElse(0);
            sketch.path(new Box(points.getFirst()[0], low, points.getLast()[0] - points.getFirst()[0], high - low),
                    outline.steps(), Ink.NONE, stroke(viewpoint, colour, 2));
        }
        double dot = context.px(DOT);
        for (double[] point : points) {
            sketch.ellipse(new Box(point[0] - dot / 2, point[1] - dot / 2, dot, dot),
                    viewpoint == Viewpoint.OBSERVED ? colour : book.paper(), Stroke.solid(colour, 2));
        }
    }

    private void scale(Sketch sketch, Box plot) {
        for (int score = -2; score <= 2; score += 2) {
            double y = Math.clamp(MiniCurve.y(plot, score) - small.lineHeight() / 2, 0,
                    plot.height() - small.lineHeight());
            sketch.text(context.score(score), 0, y, plot.x() - context.px(6), small, palette.muted(), 1,
                    Sketch.Align.RIGHT);
        }
    }

    /** Writes the number of each journey, which the table below explains; returns the lower edge. */
    private double names(Sketch sketch, List<Journey> journeys, double left, double top, double wide, double gap) {
        double y = top + context.px(3);
        for (int i = 0; i < journeys.size(); i++) {
            sketch.text(Integer.toString(i + 1), left + i * (wide + gap), y, wide, small, palette.muted(), 1,
                    Sketch.Align.CENTER);
        }
        return y + small.lineHeight();
    }
}
