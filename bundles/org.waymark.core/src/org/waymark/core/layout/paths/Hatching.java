package org.waymark.core.layout.paths;

import java.util.ArrayList;
import java.util.List;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PathStep;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Sketch;

/** Diagonal lines in a box, the mark of what is not on the map. */
final class Hatching {

    private Hatching() {
    }

    static void draw(Sketch sketch, Box box, double distance, Ink ink) {
        sketch.shapes().add(of(box, distance, ink));
    }

    /** Returns the lines, which end at the edges of the box. */
    static PlacedShape.Path of(Box box, double distance, Ink ink) {
        List<PathStep> steps = new ArrayList<>();
        double end = box.width() + box.height();
        for (double at = distance; at < end; at += distance) {
            double x1 = Math.min(at, box.width());
            double y1 = at - x1;
            double y2 = Math.min(at, box.height());
            double x2 = at - y2;
            steps.add(new PathStep.MoveTo(box.x() + x1, box.y() + y1));
            steps.add(new PathStep.LineTo(box.x() + x2, box.y() + y2));
        }
        return new PlacedShape.Path(box, steps, Ink.NONE, Stroke.solid(ink, 1));
    }
}
