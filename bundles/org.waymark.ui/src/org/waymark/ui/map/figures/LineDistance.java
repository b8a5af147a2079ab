package org.waymark.ui.map.figures;

import java.util.List;
import org.waymark.core.layout.PathStep;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;

/** Measures the distance of a point from the lines of a part. */
final class LineDistance {

    private LineDistance() {
    }

    /** Returns the distance to the nearest stroked path in pixels; x, y are relative to the part. */
    static double of(PlacedPart part, double x, double y) {
        double nearest = Double.MAX_VALUE;
        for (PlacedShape shape : part.shapes()) {
            if (shape instanceof PlacedShape.Path path && path.stroke().visible()) {
                nearest = Math.min(nearest, of(path.steps(), x, y));
            }
        }
        return nearest;
    }

    private static double of(List<PathStep> steps, double x, double y) {
        double nearest = Double.MAX_VALUE;
        for (double[] line : PathStep.flatten(steps, 1)) {
            for (int i = 2; i + 1 < line.length; i += 2) {
                nearest = Math.min(nearest, toSegment(line[i - 2], line[i - 1], line[i], line[i + 1], x, y));
            }
        }
        return nearest;
    }

    private static double toSegment(double x1, double y1, double x2, double y2, double x, double y) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double length = dx * dx + dy * dy;
        double at = length == 0 ? 0 : Math.clamp(((x - x1) * dx + (y - y1) * dy) / length, 0, 1);
        return Math.hypot(x - x1 - at * dx, y - y1 - at * dy);
    }
}
