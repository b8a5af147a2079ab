package org.waymark.core.layout.lane;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.waymark.core.layout.Box;

/**
 * Areas that labels must not cover (boxes) or should not cross (lines), in vertical slices so that a long map stays
 * fast.
 */
final class Obstacles {

    private record Line(double x1, double y1, double x2, double y2) {
    }

    private final double slice;
    private final Map<Integer, List<Box>> boxes = new HashMap<>();
    private final Map<Integer, List<Line>> lines = new HashMap<>();

    Obstacles(double slice) {
        this.slice = slice;
    }

    void add(Box box) {
        for (int i = at(box.x()); i <= at(box.right()); i++) {
            boxes.computeIfAbsent(i, key -> new ArrayList<>()).add(box);
        }
    }

    void addLine(double x1, double y1, double x2, double y2) {
        for (int i = at(Math.min(x1, x2)); i <= at(Math.max(x1, x2)); i++) {
            lines.computeIfAbsent(i, key -> new ArrayList<>()).add(new Line(x1, y1, x2, y2));
        }
    }

    boolean free(Box box) {
        for (int i = at(box.x()); i <= at(box.right()); i++) {
            for (Box other : boxes.getOrDefault(i, List.of())) {
                if (box.intersects(other)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns the share of the box that lines run through: 0 for none, 1 for a line from side to side. */
    double crossings(Box box) {
        double covered = 0;
        for (int i = at(box.x()); i <= at(box.right()); i++) {
            // a line over several slices counts in each with the piece inside it
            double left = Math.max(box.x(), i * slice);
            double right = Math.min(box.right(), (i + 1) * slice);
            for (Line line : lines.getOrDefault(i, List.of())) {
                double from = Math.max(Math.min(line.x1, line.x2), left);
                double to = Math.min(Math.max(line.x1, line.x2), right);
                double high = Math.min(line.y1, line.y2);
                double low = Math.max(line.y1, line.y2);
                if (from < to && high < box.bottom() && low > box.y()) {
                    covered += (to - from) / box.width();
                }
            }
        }
        return covered;
    }

    private int at(double x) {
        return (int) Math.floor(x / slice);
    }
}
