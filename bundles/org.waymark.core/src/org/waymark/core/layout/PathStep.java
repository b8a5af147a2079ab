package org.waymark.core.layout;

import java.util.ArrayList;
import java.util.List;

/** One step of an outline. */
public sealed interface PathStep {

    record MoveTo(double x, double y) implements PathStep {

        @Override
        public PathStep placed(double scale, double dx, double dy) {
            return new MoveTo(x * scale + dx, y * scale + dy);
        }
    }

    record LineTo(double x, double y) implements PathStep {

        @Override
        public PathStep placed(double scale, double dx, double dy) {
            return new LineTo(x * scale + dx, y * scale + dy);
        }
    }

    /** A cubic Bézier curve to x, y. */
    record CurveTo(double x1, double y1, double x2, double y2, double x, double y) implements PathStep {

        @Override
        public PathStep placed(double scale, double dx, double dy) {
            return new CurveTo(x1 * scale + dx, y1 * scale + dy, x2 * scale + dx, y2 * scale + dy, x * scale + dx,
                    y * scale + dy);
        }
    }

    record Close() implements PathStep {

        @Override
        public PathStep placed(double scale, double dx, double dy) {
            return this;
        }
    }

    /** Returns the step scaled about the origin, then moved. */
    PathStep placed(double scale, double dx, double dy);

    /**
     * Converts an outline to straight lines, for drawers without curves.
     *
     * @param tolerance maximum distance in pixels between the curve and its lines, above 0
     * @return one array x0, y0, x1, y1 ... for each connected piece; a closed piece ends at its start
     */
    static List<double[]> flatten(List<PathStep> steps, double tolerance) {
        List<double[]> pieces = new ArrayList<>();
        List<Double> piece = new ArrayList<>();
        for (PathStep step : steps) {
            // no switch over types: Java would build it at each start of a command
            if (step instanceof LineTo l) {
                point(piece, l.x, l.y);
            } else if (step instanceof CurveTo c) {
                curve(piece, c, tolerance);
            } else if (step instanceof MoveTo m) {
                finish(piece, pieces);
                point(piece, m.x, m.y);
            } else {
                point(piece, piece.get(0), piece.get(1));
            }
        }
        finish(piece, pieces);
        return pieces;
    }

    private static void curve(List<Double> piece, CurveTo c, double tolerance) {
        double x0 = piece.get(piece.size() - 2);
        double y0 = piece.get(piece.size() - 1);
        // second differences bound the distance between a cubic and its chords
        double bend = Math.max(Math.hypot(x0 - 2 * c.x1 + c.x2, y0 - 2 * c.y1 + c.y2),
                Math.hypot(c.x1 - 2 * c.x2 + c.x, c.y1 - 2 * c.y2 + c.y));
        int count = (int) Math.clamp(Math.ceil(Math.sqrt(0.75 * bend / tolerance)), 1, 64);
        for (int i = 1; i <= count; i++) {
            double t = (double) i / count;
            double u = 1 - t;
            point(piece, u * u * u * x0 + 3 * u * u * t * c.x1 + 3 * u * t * t * c.x2 + t * t * t * c.x,
                    u * u * u * y0 + 3 * u * u * t * c.y1 + 3 * u * t * t * c.y2 + t * t * t * c.y);
        }
    }

    private static void point(List<Double> piece, double x, double y) {
        piece.add(x);
        piece.add(y);
    }

    private static void finish(List<Double> piece, List<double[]> pieces) {
        if (piece.size() > 2) {
            pieces.add(piece.stream().mapToDouble(Double::doubleValue).toArray());
        }
        piece.clear();
    }
}
