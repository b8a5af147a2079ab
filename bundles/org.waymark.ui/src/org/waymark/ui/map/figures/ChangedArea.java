package org.waymark.ui.map.figures;

import java.util.List;
import java.util.Optional;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PathStep;
import org.waymark.core.layout.PathStep.CurveTo;
import org.waymark.core.layout.PathStep.LineTo;
import org.waymark.core.layout.PathStep.MoveTo;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;

/**
 * The area in which two states of a part differ, if only lines in it differ. An emotion curve is as long as the map, and an
 * edit moves the few pieces around one touchpoint: painting the whole curve again would paint the whole window.
 */
final class ChangedArea {

    /** Room for smooth edges. */
    private static final int EDGE = 2;

    private double left = Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;

    private ChangedArea() {
    }

    /** Returns the area, relative to the part; empty if it is not known, and the whole part must be painted. */
    static Optional<Box> between(List<PlacedShape> before, List<PlacedShape> now) {
        if (before.size() != now.size()) {
            return Optional.empty();
        }
        ChangedArea area = new ChangedArea();
        for (int i = 0; i < now.size(); i++) {
            if (!before.get(i).equals(now.get(i)) && !(before.get(i) instanceof PlacedShape.Path old
                    && now.get(i) instanceof PlacedShape.Path path && area.add(old, path))) {
                return Optional.empty();
            }
        }
        return area.left > area.right
                ? Optional.empty()
                : Optional.of(new Box(area.left, area.top, area.right - area.left, area.bottom - area.top));
    }

    /** Adds the difference of two paths; returns false if it may be anywhere. */
    private boolean add(PlacedShape.Path old, PlacedShape.Path path) {
        if (!old.box().equals(path.box()) || !old.fill().equals(path.fill()) || !old.stroke().equals(path.stroke())
                || old.steps().size() != path.steps().size()) {
            return false;
        }
        // the dashes behind a piece of another length are elsewhere, too
        boolean onwards = path.stroke().visible() && path.stroke().dash() != Stroke.Dash.SOLID;
        double around = EDGE + (path.stroke().visible() ? path.stroke().width() : 0);
        boolean moved = false;
        int begin = 0;
        for (int i = 0; i < path.steps().size(); i++) {
            PathStep was = old.steps().get(i);
            PathStep is = path.steps().get(i);
            boolean differs = !was.equals(is);
            begin = is instanceof MoveTo ? i : begin;
            if (differs && (is instanceof MoveTo || was.getClass() != is.getClass())) {
                // what a line closes that begins elsewhere may be anywhere
                return false;
            }
            if (differs || moved) {
                add(old.steps(), i, around);
                add(path.steps(), i, around);
            }
            if (moved && is instanceof PathStep.Close) {
                end(path.steps().get(begin), around);
            }
            // a piece that begins elsewhere differs, although it ends where it did
            moved = differs && !endsAlike(was, is) || onwards && (moved || differs);
        }
        return true;
    }

    private static boolean endsAlike(PathStep one, PathStep other) {
        return one instanceof CurveTo curve && other instanceof CurveTo same && curve.x() == same.x()
                && curve.y() == same.y();
    }

    /** Adds a piece from the end of the one before; a filled area differs only between pieces that do. */
    private void add(List<PathStep> steps, int i, double around) {
        if (i > 0) {
            end(steps.get(i - 1), around);
        }
        end(steps.get(i), around);
        if (steps.get(i) instanceof CurveTo curve) {
            point(curve.x1(), curve.y1(), around);
            point(curve.x2(), curve.y2(), around);
        }
    }

    private void end(PathStep step, double around) {
        if (step instanceof CurveTo curve) {
            point(curve.x(), curve.y(), around);
        } else if (step instanceof LineTo line) {
            point(line.x(), line.y(), around);
        } else if (step instanceof MoveTo move) {
            point(move.x(), move.y(), around);
        }
    }

    private void point(double x, double y, double around) {
        left = Math.min(left, x - around);
        top = Math.min(top, y - around);
        right = Math.max(right, x + around);
        bottom = Math.max(bottom, y + around);
    }
}
