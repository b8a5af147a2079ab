package org.waymark.testing.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;

/** A named box that contains boxes. */
final class Box {

    private final List<Box> boxes = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private String name;
    private Rectangle bounds;

    Box(String name, Rectangle bounds, Box... boxes) {
        this.name = name;
        this.bounds = bounds;
        this.boxes.addAll(List.of(boxes));
    }

    /** Returns a container that its content covers except for the upper edge, and two boxes beside it. */
    static Box sample() {
        return new Box("all", new Rectangle(),
                new Box("room", new Rectangle(300, 40, 200, 160), new Box("carpet", new Rectangle(10, 24, 180, 126))),
                new Box("first", new Rectangle(20, 20, 100, 50)), new Box("second", new Rectangle(20, 100, 100, 50)),
                new Box("far", new Rectangle(1800, 1500, 100, 50)));
    }

    List<Box> boxes() {
        return boxes;
    }

    List<Runnable> listeners() {
        return listeners;
    }

    String name() {
        return name;
    }

    void rename(String newName) {
        name = newName;
        listeners.forEach(Runnable::run);
    }

    Rectangle bounds() {
        return bounds.getCopy();
    }

    void place(Rectangle newBounds) {
        bounds = newBounds.getCopy();
        listeners.forEach(Runnable::run);
    }

    @Override
    public String toString() {
        return name;
    }
}
