package org.waymark.core.layout.lane;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Outline;
import org.waymark.core.layout.Stroke;

/** A mark for each persona that can be distinguished without colour: circle, square, triangle, diamond, in turn. */
public final class Markers {

    private Markers() {
    }

    public static void draw(Sketch sketch, int index, double cx, double cy, double r, Ink fill, Stroke stroke) {
        Box box = new Box(cx - r, cy - r, 2 * r, 2 * r);
        switch (index % 4) {
            case 0 -> sketch.ellipse(box, fill, stroke);
            case 1 -> sketch.rect(box.inset(r * 0.12), 1.5, fill, stroke);
            case 2 -> sketch.path(box, new Outline().move(cx, cy - r * 1.15).line(cx + r * 1.1, cy + r * 0.85)
                    .line(cx - r * 1.1, cy + r * 0.85).close().steps(), fill, stroke);
            default -> sketch.path(box, new Outline().move(cx, cy - r * 1.2).line(cx + r * 1.2, cy)
                    .line(cx, cy + r * 1.2).line(cx - r * 1.2, cy).close().steps(), fill, stroke);
        }
    }
}
