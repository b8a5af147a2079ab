package org.waymark.ui.map.parts;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;

/** Starts in-place editing on the map; a property of the viewer under {@link #KEY}. */
public interface InPlaceTyping {

    String KEY = InPlaceTyping.class.getName();

    /**
     * Starts editing the text of a part, if it has one.
     *
     * @param at place of the pointer on the canvas, if the mouse asks for it
     */
    void edit(ElementPart part, Optional<Point> at);

    /**
     * Goes to the cell at an empty place of the map.
     *
     * @param at place of the pointer on the canvas
     * @param edits true to edit the cell, which sets a score in the emotion lane
     */
    void point(Point at, boolean edits);
}
