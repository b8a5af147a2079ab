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
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.EmotionSeries.Point;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/** The points of the curves with as much of their values and feelings as finds room without overlap. */
final class EmotionLabels {

    private final Context context;
    private final Box lane;
    private final List<Box> taken = new ArrayList<>();

    EmotionLabels(Context context, Box lane) {
        this.context = context;
        this.lane = lane;
    }

    /** Keeps labels off the points of a curve. */
    void reserve(EmotionCurveShape curve, EmotionScale scale) {
        double r = context.px(8);
        for (Point point : curve.series().points()) {
            taken.add(new Box(lane.x() + curve.x(point) - r, scale.y(point.score()) - r, 2 * r, 2 * r));
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
            marks.put(points.getLast(), "emotion_end");
            Point peak = points.stream().max(Comparator.comparingDouble(Point::score)).orElseThrow();
            Point pit = points.stream().min(Comparator.comparingDouble(Point::score)).orElseThrow();
            if (peak.score() > pit.score()) {
                marks.put(peak, "emotion_peak");
                marks.put(pit, "emotion_pit");
            }
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
        double dx = cx - box.x();
        double dy = cy - box.y();
        Markers.draw(sketch, context.seriesIndex(series.persona()), dx, dy, r,
                observed ? ink : context.palette().canvas(), Stroke.solid(observed ? context.palette().canvas() : ink,
                        observed ? 1.5 : 2));
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

    private void label(Sketch sketch, Point point, Optional<String> mark, boolean observed, Ink ink, double cx,
            double cy, Box part) {
        String value = context.score(point.score());
        String feelings = feelings(point);
        String full = (mark.map(key -> context.message(key) + " ").orElse("") + value + " " + feelings).strip();
        FontSpec font = mark.isPresent() || observed ? context.theme().smallStrong() : context.theme().small();
        double most = point.column().width() - 2 * Columns.PAD;
        for (String text : feelings.isEmpty() || mark.isPresent() ? List.of(full) : List.of(full, value)) {
            double pad = mark.isPresent() ? context.px(6) : context.px(2);
            double width = Math.min(Math.ceil(context.text().width(text, font)) + 1 + 2 * pad, most);
            double height = font.lineHeight() + (mark.isPresent() ? 2 : 0);
            Optional<Box> free = free(point, cx, cy, width, height);
            if (free.isPresent()) {
                taken.add(free.get());
                Box at = free.get().moved(-part.x(), -part.y());
                if (mark.isPresent()) {
                    sketch.rect(at, height / 2, ink, Stroke.NONE);
                }
                Ink words = mark.isPresent() ? ink.readable() : ink.readableOn(context.palette().canvas(), 4.5);
                sketch.text(text, at.x() + pad, at.y() + (mark.isPresent() ? 1 : 0), width - 2 * pad, font, words, 1);
                return;
            }
        }
    }

    /** A place above or below the point, whichever leads away from the zero line first. */
    private Optional<Box> free(Point point, double cx, double cy, double width, double height) {
        double gap = context.px(9);
        double above = cy - gap - height;
        double below = cy + gap;
        List<Double> heights = point.score() >= 0 ? List.of(above, below) : List.of(below, above);
        double left = point.column().x() + 2;
        double right = point.column().x() + point.column().width() - 2 - width;
        for (double y : heights) {
            for (double x : List.of(cx - width / 2, cx - width * 0.2, cx - width * 0.8)) {
                Box box = new Box(Math.round(Math.clamp(x, left, Math.max(left, right))), Math.round(y), width,
                        height);
                if (lane.contains(box) && taken.stream().noneMatch(box::intersects)) {
                    return Optional.of(box);
                }
            }
        }
        for (double x : List.of(cx + gap + 1, cx - gap - 1 - width)) {
            Box box = new Box(Math.round(x), Math.round(cy - height / 2), width, height);
            if (lane.contains(box) && taken.stream().noneMatch(box::intersects)) {
                return Optional.of(box);
            }
        }
        return Optional.empty();
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
