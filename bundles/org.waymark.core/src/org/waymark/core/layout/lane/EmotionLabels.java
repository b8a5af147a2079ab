package org.waymark.core.layout.lane;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.EmotionScale;
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
    private final List<EmotionColumn.Content> contents = new ArrayList<>();

    /** @param scale in map coordinates */
    EmotionLabels(Context context, Columns columns, Box lane, EmotionScale scale, List<EmotionCurveShape> curves) {
        this.context = context;
        this.lane = lane;
        this.scale = scale;
        this.curves = curves;
        columns.all().forEach(column -> contents.add(new EmotionColumn.Content(column, lane)));
        for (EmotionCurveShape curve : curves.reversed()) {
            Map<Point, String> marks = marks(curve.series());
            // points and pieces follow each other as the columns do
            int at = 0;
            for (Point point : curve.series().points()) {
                at = from(at, point.column().x());
                contents.get(at).add(curve, point, Optional.ofNullable(marks.get(point)));
            }
            at = 0;
            for (EmotionCurveShape.Piece piece : curve.pieces()) {
                at = from(at, piece.from());
                int end = from(at, piece.to());
                for (int i = at; i <= end; i++) {
                    contents.get(i).add(piece);
                }
            }
        }
    }

    /** Returns the first column, from a number on, that begins at x. */
    private int from(int number, double x) {
        int at = number;
        while (contents.get(at).column().x() != x) {
            at++;
        }
        return at;
    }

    /** Returns all points, those of the last curve first so that the first curve is on top. */
    List<PlacedPart> place() {
        List<Iterator<PlacedPart>> parts = new ArrayList<>(contents.size());
        for (EmotionColumn.Content content : contents) {
            parts.add(content.points().isEmpty()
                    ? Collections.emptyIterator()
                    : column(content).place(content).iterator());
        }
        List<PlacedPart> result = new ArrayList<>();
        for (EmotionCurveShape curve : curves.reversed()) {
            int at = 0;
            for (Point point : curve.series().points()) {
                at = from(at, point.column().x());
                // a column has its points in the order of the curves
                result.add(parts.get(at).next());
            }
        }
        return result;
    }

    private EmotionColumn column(EmotionColumn.Content content) {
        Supplier<EmotionColumn> draw = () -> new EmotionColumn(context, lane, scale, content);
        return content.column().touchpoint().map(touchpoint -> context.drawn(touchpoint).points(content, draw))
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
