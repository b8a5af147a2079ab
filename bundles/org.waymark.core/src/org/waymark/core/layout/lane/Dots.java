package org.waymark.core.layout.lane;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Stroke;

/** A rating 0..5 as five marks, filled from the left. */
public final class Dots {

    public static final int COUNT = 5;

    private Dots() {
    }

    /** Draws round marks for importance or severity; nothing for 0. */
    public static void draw(Sketch sketch, double x, double y, double size, int rating, Ink on, Ink off) {
        if (rating > 0) {
            for (int i = 0; i < COUNT; i++) {
                sketch.ellipse(new Box(x + i * (size + 2), y, size, size), i < rating ? on : off, Stroke.NONE);
            }
        }
    }

    /** Draws upright bars growing to the right for influence; returns the width. */
    public static double bars(Sketch sketch, double x, double bottom, double height, int rating, Ink on, Ink off) {
        double width = Math.max(2, Math.round(height / 4));
        for (int i = 0; i < COUNT; i++) {
            double h = Math.round(height * (i + 2) / (COUNT + 1));
            sketch.rect(new Box(x + i * (width + 2), bottom - h, width, h), 1, i < rating ? on : off, Stroke.NONE);
        }
        return COUNT * (width + 2) - 2;
    }
}
