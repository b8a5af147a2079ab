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

        /**
         * Returns how many straight lines stay close to the curve.
         *
         * @param fromX start of the curve
         * @param fromY start of the curve
         * @param tolerance maximum distance between the curve and its lines, above 0
         * @return 1 to 64
         */
        public int lines(double fromX, double fromY, double tolerance) {
            // second differences bound the distance between a cubic and its chords
            double bend = Math.max(Math.hypot(fromX - 2 * x1 + x2, fromY - 2 * y1 + y2),
                    Math.hypot(x1 - 2 * x2 + x, y1 - 2 * y2 + y));
            return (int) Math.clamp(Math.ceil(Math.sqrt(0.75 * bend / tolerance)), 1, 64);
        }

        /** Returns x at a part of the way from 0, its start, to 1. */
        public double x(double fromX, double t) {
            return at(fromX, x1, x2, x, t);
        }

        /** Returns y at a part of the way from 0, its start, to 1. */
        public double y(double fromY, double t) {
            return at(fromY, y1, y2, y, t);
        }

        private static double at(double p0, double p1, double p2, double p3, double t) {
            double u = 1 - t;
            return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3;
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
        int count = c.lines(x0, y0, tolerance);
        for (int i = 1; i <= count; i++) {
            double t = (double) i / count;
            point(piece, c.x(x0, t), c.y(y0, t));
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
