package org.waymark.core.layout.lane;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.EmotionScale;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PathStep;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.EmotionSeries.Point;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/** The points of the curves with as much of their values and feelings as finds room without covering one another. */
final class EmotionLabels {

    /** Crossing a curve is allowed to what matters, at a price in distance. */
    private static final double CROSSING = 14;

    private final Context context;
    private final Box lane;
    private final Obstacles obstacles;

    EmotionLabels(Context context, Box lane) {
        this.context = context;
        this.lane = lane;
        obstacles = new Obstacles(context.theme().columnWidth() / 4);
    }

    /** Keeps labels off the points of a curve, and off its line where there is a choice. */
    void reserve(EmotionCurveShape curve, EmotionScale scale) {
        double r = context.px(8);
        for (Point point : curve.series().points()) {
            obstacles.add(new Box(lane.x() + curve.x(point) - r, scale.y(point.score()) - r, 2 * r, 2 * r));
        }
        for (double[] line : PathStep.flatten(curve.steps(), 1)) {
            for (int i = 0; i + 3 < line.length; i += 2) {
                obstacles.addLine(lane.x() + line[i], lane.y() + line[i + 1], lane.x() + line[i + 2],
                        lane.y() + line[i + 3]);
            }
        }
    }

    List<PlacedPart> points(EmotionCurveShape curve, EmotionScale scale) {
        Map<Point, String> marks = marks(curve.series());
        List<PlacedPart> result = new ArrayList<>();
        for (Point point : curve.series().points()) {
            result.add(point(curve, point, Optional.ofNullable(marks.get(point)), scale));
        }
        return result;
    }

    /** Peak, pit and end of what customers said. */
    private Map<Point, String> marks(EmotionSeries series) {
        Map<Point, String> marks = new LinkedHashMap<>();
        List<Point> points = series.points();
        if (series.viewpoint() == Viewpoint.OBSERVED && points.size() > 2) {
            Point peak = points.stream().max(Comparator.comparingDouble(Point::score)).orElseThrow();
            Point pit = points.stream().min(Comparator.comparingDouble(Point::score)).orElseThrow();
            if (peak.score() > pit.score()) {
                marks.put(peak, context.message("emotion_peak"));
                marks.put(pit, context.message("emotion_pit"));
            }
            marks.merge(points.getLast(), context.message("emotion_end"), (worst, end) -> worst + ", " + end);
        }
        return marks;
    }

    private PlacedPart point(EmotionCurveShape curve, Point point, Optional<String> mark, EmotionScale scale) {
        EmotionSeries series = curve.series();
        Ink ink = context.colorOf(series.persona());
        boolean observed = series.viewpoint() == Viewpoint.OBSERVED;
        double r = context.px(mark.isPresent() ? 7 : observed ? 6 : 5);
        double cx = lane.x() + curve.x(point);
        double cy = scale.y(point.score());
        Box box = new Box(Math.round(cx - context.px(8)), Math.round(cy - context.px(8)), context.px(16),
                context.px(16));
        Sketch sketch = new Sketch(context);
        Ink canvas = context.palette().canvas();
        Markers.draw(sketch, context.seriesIndex(series.persona()), cx - box.x(), cy - box.y(), r,
                observed ? ink : canvas, Stroke.solid(observed ? canvas : ink, observed ? 1.5 : 2));
        label(sketch, point, mark, observed, ink, cx, cy, box);
        Emotion first = point.emotions().getFirst();
        PartKey key = new PartKey(PartRole.EMOTION_POINT, context.id(point.step()), EmotionLane.ID,
                context.id(first), series.persona().map(context::id).orElse(""));
        String who = series.persona().map(context::name).orElse(context.message("emotion_everybody"));
        String says = context.name(point.step()) + ", " + who + ": " + context.score(point.score()) + " "
                + feelings(point);
        return new PlacedPart(key, PlacedPart.Region.BODY, point.step(), first, box, sketch.shapes(),
                Optional.empty(), says.strip(), quotes(point.emotions()), Math.min(
                        context.spotlight().opacity(series.persona()),
                        point.step() instanceof Touchpoint t ? context.spotlight().opacity(t) : 1));
    }

    /**
     * What customers said is always labelled, if need be by the value alone; a hypothesis where there is room. The rest is
     * said by tooltips.
     */
    private void label(Sketch sketch, Point point, Optional<String> mark, boolean observed, Ink ink, double cx,
            double cy, Box part) {
        String value = context.score(point.score());
        String feelings = feelings(point);
        String full = (mark.map(words -> words + " ").orElse("") + value + " " + feelings).strip();
        FontSpec font = mark.isPresent() || observed ? context.theme().smallStrong() : context.theme().small();
        double pad = context.px(mark.isPresent() ? 6 : 2);
        for (String text : feelings.isEmpty() || mark.isPresent() ? List.of(full) : List.of(full, value)) {
            double width = Math.min(Math.ceil(context.text().width(text, font)) + 1 + 2 * pad,
                    point.column().width() - 2 * Columns.PAD);
            double height = font.lineHeight() + (mark.isPresent() ? 2 : 0);
            Optional<Box> free = free(point, cx, cy, width, height, observed ? 2 * CROSSING : 0);
            if (free.isPresent()) {
                obstacles.add(free.get());
                Box at = free.get().moved(-part.x(), -part.y());
                Ink words = mark.isPresent() ? ink.readable() : ink.readableOn(context.palette().canvas(), 4.5);
                boolean crossed = obstacles.crossings(free.get()) > 0;
                Ink ground = mark.isPresent() ? ink : crossed ? context.palette().canvas().withAlpha(0.8) : Ink.NONE;
                sketch.rect(at, height / 2, ground, Stroke.NONE);
                sketch.text(text, at.x() + pad, at.y() + (mark.isPresent() ? 1 : 0), width - 2 * pad, font, words, 1);
                return;
            }
        }
    }

    /**
     * The nearest place beside a point that covers no point and no other label; above a good score, below a bad one where
     * both are as near.
     *
     * @param bearable how much crossing of curves is accepted, 0 for none
     */
    private Optional<Box> free(Point point, double cx, double cy, double width, double height, double bearable) {
        double gap = context.px(9);
        double left = point.column().x() + 2;
        double right = Math.max(left, point.column().x() + point.column().width() - 2 - width);
        Box best = null;
        double least = Double.MAX_VALUE;
        for (double way : new double[]{gap, gap + 8, gap + 18, gap + 30}) {
            for (int side : point.score() >= 0 ? new int[]{-1, 1} : new int[]{1, -1}) {
                double y = side < 0 ? cy - way - height : cy + way;
                for (double share : new double[]{0.5, 0.25, 0.75, 0, 1}) {
                    Box box = new Box(Math.round(Math.clamp(cx - width * share, left, right)), Math.round(y), width,
                            height);
                    double distance = way + Math.abs(share - 0.5) * 6;
                    if (distance < least && lane.contains(box) && obstacles.free(box)) {
                        double crossing = obstacles.crossings(box) * CROSSING;
                        if (distance + crossing < least && crossing <= bearable) {
                            best = box;
                            least = distance + crossing;
                        }
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private String feelings(Point point) {
        return point.emotions().stream().map(context::name).filter(name -> !name.isBlank()).distinct()
                .collect(Collectors.joining(", "));
    }

    static String quotes(List<Emotion> emotions) {
        return emotions.stream().map(e -> Context.orEmpty(e.getQuote())).filter(quote -> !quote.isBlank())
                .map(quote -> "“" + quote + "”").collect(Collectors.joining("\n"));
    }
}
