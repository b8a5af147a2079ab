package org.waymark.core.layout.lane;

import java.util.List;

import org.waymark.core.layout.PlacedShape;

/** Moves shapes within their part. */
public final class Shift {

    private Shift() {
    }

    /** Returns the shapes moved by a distance. */
    public static List<PlacedShape> all(List<PlacedShape> shapes, double dx, double dy) {
        return dx == 0 && dy == 0 ? shapes : shapes.stream().map(shape -> shape.moved(dx, dy)).toList();
    }
}
