package org.waymark.core.layout.lane;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Outline;
import org.waymark.core.layout.Stroke;

/** The faces of the emotion scale from very negative to very positive. */
final class Faces {

    private Faces() {
    }

    /** @param score -2..2; it bends the mouth */
    static void draw(Context c, Sketch sketch, double x, double y, double size, int score) {
        Ink ink = score < 0 ? c.palette().negative() : score > 0 ? c.palette().positive() : c.palette().muted();
        double strength = Math.abs(score) == 2 ? 0.24 : 0.12;
        Ink ground = c.palette().header().mix(ink, strength);
        sketch.ellipse(new Box(x, y, size, size), ground, Stroke.solid(ink, 1.25));
        double eye = Math.max(1.5, size * 0.11);
        double eyeY = y + size * 0.36;
        sketch.ellipse(new Box(x + size * 0.34 - eye / 2, eyeY, eye, eye), ink, Stroke.NONE);
        sketch.ellipse(new Box(x + size * 0.66 - eye / 2, eyeY, eye, eye), ink, Stroke.NONE);
        double bend = score * size * 0.09;
        double mouth = y + size * 0.68 - bend / 2;
        double left = x + size * 0.30;
        double right = x + size * 0.70;
        sketch.path(new Box(left, Math.min(mouth, mouth + bend), right - left, Math.abs(bend)),
                new Outline().move(left, mouth).curve(left + size * 0.1, mouth + bend * 1.3, right - size * 0.1,
                        mouth + bend * 1.3, right, mouth).steps(),
                Ink.NONE, Stroke.solid(ink, 1.25));
    }
}
