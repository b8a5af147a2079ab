package org.waymark.core.layout.lane;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.waymark.core.layout.EmotionScale;
import org.waymark.core.layout.Outline;
import org.waymark.core.layout.PathStep.CurveTo;
import org.waymark.core.layout.PathStep.LineTo;
import org.waymark.core.layout.PathStep.MoveTo;
import org.waymark.core.layout.PathStep;

/** The curve of one series in the coordinates of its lane. */
final class EmotionCurveShape {

    /** A piece of a curve between the columns at from and to that begins at x, y. */
    record Piece(double from, double to, double x, double y, CurveTo curve) {
    }

    private final EmotionSeries series;
    private final EmotionScale scale;
    private final double shift;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<PathStep> steps = new ArrayList<>();

    EmotionCurveShape(EmotionSeries series, double offset, EmotionScale scale, double left) {
        this.series = series;
        this.scale = scale;
        shift = offset - left;
        for (List<EmotionSeries.Point> run : series.runs()) {
            List<double[]> at = run.stream().map(p -> new double[]{x(p), y(p)}).toList();
            List<PathStep> through = new Outline().move(at.getFirst()[0], at.getFirst()[1]).smooth(at).steps();
            if (run.size() > 1) {
                steps.addAll(through);
            }
            for (int i = 0; i + 1 < run.size(); i++) {
                pieces.add(new Piece(run.get(i).column().x(), run.get(i + 1).column().x(), at.get(i)[0], at.get(i)[1],
                        (CurveTo) through.get(i + 1)));
            }
        }
    }

    EmotionSeries series() {
        return series;
    }

    List<PathStep> steps() {
        return steps;
    }

    /** Returns the pieces between connected points; x is relative to the lane. */
    List<Piece> pieces() {
        return pieces;
    }

    /** Returns x of a point relative to the lane. */
    double x(EmotionSeries.Point point) {
        return point.column().centerX() + shift;
    }

    /** Returns y of a point relative to the lane. */
    double y(EmotionSeries.Point point) {
        return scale.y(point.score());
    }

    /** Returns the area between this curve and another one, where both exist. */
    List<PathStep> areaTo(EmotionCurveShape other) {
        List<PathStep> result = new ArrayList<>();
        List<Piece> there = new ArrayList<>();
        List<Piece> back = new ArrayList<>();
        Map<Double, Piece> theirs = new HashMap<>();
        other.pieces.forEach(piece -> theirs.put(piece.from, piece));
        for (Piece piece : pieces) {
            Piece match = theirs.get(piece.from);
            if (match != null && match.to != piece.to) {
                match = null;
            }
            if (match == null || !there.isEmpty() && there.getLast().to != piece.from) {
                close(there, back, result);
            }
            if (match != null) {
                there.add(piece);
                back.add(match);
            }
        }
        close(there, back, result);
        return result;
    }

    private static void close(List<Piece> there, List<Piece> back, List<PathStep> result) {
        if (!there.isEmpty()) {
            result.add(new MoveTo(there.getFirst().x, there.getFirst().y));
            there.forEach(piece -> result.add(piece.curve));
            Piece last = back.getLast();
            result.add(new LineTo(last.curve.x(), last.curve.y()));
            for (Piece p : back.reversed()) {
                result.add(new CurveTo(p.curve.x2(), p.curve.y2(), p.curve.x1(), p.curve.y1(), p.x, p.y));
            }
            result.add(new PathStep.Close());
            there.clear();
            back.clear();
        }
    }
}
