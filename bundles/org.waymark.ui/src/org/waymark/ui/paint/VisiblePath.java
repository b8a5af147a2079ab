package org.waymark.ui.paint;

import java.util.ArrayList;
import java.util.List;
import org.waymark.core.layout.PathStep;
import org.waymark.core.layout.PathStep.CurveTo;
import org.waymark.core.layout.PathStep.LineTo;
import org.waymark.core.layout.PathStep.MoveTo;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;

/**
 * The steps of a path that can be seen in a part of the map. The painter of the platform computes every dash and every
 * piece of a line, also of one that is fifty windows wide.
 */
final class VisiblePath {

    /** Width of a path from which on leaving out pays, in map pixels. */
    private static final double LONG = 4000;
    /** Room for the width of a line and its ends. */
    private static final double EDGE = 32;
    private static final double TOLERANCE = 0.1;

    private List<PathStep> measured = List.of();
    private double[] before = new double[0];

    /** Returns the steps that paint the same between two places as the whole path. */
    List<PathStep> of(PlacedShape.Path path, double left, double right) {
        if (path.box().width() < LONG || path.fill().visible()) {
            return path.steps();
        }
        if (path.steps().size() == 2 && path.steps().getFirst() instanceof MoveTo from
                && path.steps().getLast() instanceof LineTo to && from.y() == to.y() && from.x() < to.x()) {
            return line(from, to, path.stroke().dash(), left - EDGE, right + EDGE);
        }
        boolean connected = path.steps().getFirst() instanceof MoveTo
                && path.steps().stream().skip(1).allMatch(it -> it instanceof CurveTo || it instanceof LineTo);
        return connected ? pieces(path.steps(), path.stroke().dash(), left - EDGE, right + EDGE) : path.steps();
    }

    /** Shortens a line by whole dashes, so that they stay where they are. */
    private static List<PathStep> line(MoveTo from, LineTo to, Stroke.Dash dash, double left, double right) {
        double period = Math.max(1, dash.on() + dash.off());
        double skipped = Math.max(0, Math.floor((left - from.x()) / period) * period);
        double x = from.x() + skipped;
        double end = Math.min(to.x(), right);
        return x < end ? List.of(new MoveTo(x, from.y()), new LineTo(end, to.y())) : List.of();
    }

    /** Leaves out the pieces before and after the visible ones. */
    private List<PathStep> pieces(List<PathStep> steps, Stroke.Dash dash, double left, double right) {
        int first = 0;
        int last = -1;
        for (int i = 1; i < steps.size(); i++) {
            double from = Math.min(x(steps.get(i - 1)), lowest(steps.get(i)));
            double to = Math.max(x(steps.get(i - 1)), highest(steps.get(i)));
            if (to >= left && from <= right) {
                first = first == 0 ? i : first;
                last = i;
            }
        }
        if (last < 0) {
            return List.of();
        }
        List<PathStep> seen = new ArrayList<>();
        double x = x(steps.get(first - 1));
        double y = y(steps.get(first - 1));
        double period = dash.on() + dash.off();
        if (period > 0 && first > 1) {
            // draw2d has no offset of dashes; a line out of sight is as long as the dash that is begun there
            double begun = before(steps)[first] % period;
            seen.add(new MoveTo(x - begun, y));
            seen.add(new LineTo(x, y));
        } else {
            seen.add(new MoveTo(x, y));
        }
        seen.addAll(steps.subList(first, last + 1));
        return seen;
    }

    /** Returns the length of the path before each step; kept, as a path is painted many times before it changes. */
    private double[] before(List<PathStep> steps) {
        if (measured != steps) {
            double[] lengths = new double[steps.size() + 1];
            for (int i = 1; i < steps.size(); i++) {
                PathStep from = steps.get(i - 1);
                lengths[i + 1] = lengths[i] + length(x(from), y(from), steps.get(i));
            }
            measured = steps;
            before = lengths;
        }
        return before;
    }

    /** Returns the length of a step as a line, and of a curve as that of the lines which stay close to it. */
    private static double length(double fromX, double fromY, PathStep step) {
        if (!(step instanceof CurveTo c)) {
            return distance(fromX, fromY, x(step), y(step));
        }
        int count = c.lines(fromX, fromY, TOLERANCE);
        double length = 0;
        double x = fromX;
        double y = fromY;
        for (int i = 1; i <= count; i++) {
            double t = (double) i / count;
            double toX = c.x(fromX, t);
            double toY = c.y(fromY, t);
            length += distance(x, y, toX, toY);
            x = toX;
            y = toY;
        }
        return length;
    }

    private static double distance(double x, double y, double toX, double toY) {
        return Math.sqrt((toX - x) * (toX - x) + (toY - y) * (toY - y));
    }

    private static double x(PathStep step) {
        return switch (step) {
            case MoveTo m -> m.x();
            case LineTo l -> l.x();
            case CurveTo c -> c.x();
            case PathStep.Close c -> 0;
        };
    }

    private static double y(PathStep step) {
        return switch (step) {
            case MoveTo m -> m.y();
            case LineTo l -> l.y();
            case CurveTo c -> c.y();
            case PathStep.Close c -> 0;
        };
    }

    /** Returns the left edge of a step; a curve stays inside its points. */
    private static double lowest(PathStep step) {
        return step instanceof CurveTo c ? Math.min(c.x(), Math.min(c.x1(), c.x2())) : x(step);
    }

    private static double highest(PathStep step) {
        return step instanceof CurveTo c ? Math.max(c.x(), Math.max(c.x1(), c.x2())) : x(step);
    }
}
