package org.waymark.core.layout.lane;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.EmotionScale;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.lane.EmotionSeries.Point;
import org.waymark.model.cjm.Viewpoint;

/**
 * The points of all curves with their labels. Columns are independent: everything a label must avoid is in its column.
 */
final class EmotionLabels {

    private final Context context;
    private final Box lane;
    private final EmotionScale scale;
    private final List<EmotionCurveShape> curves;
    private final Map<PlacedColumn, EmotionColumn.Content> contents = new IdentityHashMap<>();

    /** @param scale in map coordinates */
    EmotionLabels(Context context, Columns columns, Box lane, EmotionScale scale, List<EmotionCurveShape> curves) {
        this.context = context;
        this.lane = lane;
        this.scale = scale;
        this.curves = curves;
        Map<Double, Integer> index = new HashMap<>();
        List<PlacedColumn> all = columns.all();
        for (int i = 0; i < all.size(); i++) {
            contents.put(all.get(i), new EmotionColumn.Content(all.get(i), lane));
            index.put(all.get(i).x(), i);
        }
        for (EmotionCurveShape curve : curves.reversed()) {
            Map<Point, String> marks = marks(curve.series());
            for (Point point : curve.series().points()) {
                contents.get(point.column()).add(curve, point, Optional.ofNullable(marks.get(point)));
            }
            for (EmotionCurveShape.Piece piece : curve.pieces()) {
                for (int i = index.get(piece.from()); i <= index.get(piece.to()); i++) {
                    contents.get(all.get(i)).add(piece);
                }
            }
        }
    }

    /** Returns all points, those of the last curve first so that the first curve is on top. */
    List<PlacedPart> place() {
        Map<Point, PlacedPart> parts = new IdentityHashMap<>();
        contents.forEach((column, content) -> {
            if (!content.points().isEmpty()) {
                column(column, content).place(content, parts);
            }
        });
        List<PlacedPart> result = new ArrayList<>();
        for (EmotionCurveShape curve : curves.reversed()) {
            for (Point point : curve.series().points()) {
                result.add(parts.get(point));
            }
        }
        return result;
    }

    private EmotionColumn column(PlacedColumn column, EmotionColumn.Content content) {
        EmotionColumn.State state = content.state();
        Supplier<EmotionColumn> draw = () -> new EmotionColumn(context, lane, scale, content, state);
        return column.touchpoint().map(touchpoint -> context.drawn(touchpoint).points(state, draw))
                .orElseGet(draw);
    }

    /** Returns peak, pit and end of the observed curve. */
    private Map<Point, String> marks(EmotionSeries series) {
        Map<Point, String> marks = new IdentityHashMap<>();
        List<Point> points = series.points();
        if (series.viewpoint() == Viewpoint.OBSERVED && points.size() > 2) {
            Comparator<Point> byScore = (a, b) -> Double.compare(a.score(), b.score());
            Point peak = points.stream().max(byScore).orElseThrow();
            Point pit = points.stream().min(byScore).orElseThrow();
            if (peak.score() > pit.score()) {
                marks.put(peak, context.message("emotion_peak"));
                marks.put(pit, context.message("emotion_pit"));
            }
            marks.merge(points.getLast(), context.message("emotion_end"), (worst, end) -> worst + ", " + end);
        }
        return marks;
    }
}
