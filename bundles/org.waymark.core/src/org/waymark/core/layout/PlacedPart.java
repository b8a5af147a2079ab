package org.waymark.core.layout;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * A part of the map that a user can point at: a card, a chip, a cell, a curve. Decoration consists of parts, too.
 *
 * @param region pane of the part when headers are frozen
 * @param owner element the part belongs to: for a chip the touchpoint or stage, for a card the touchpoint itself
 * @param element element the part shows and that is selected with it: the channel, the ownership, the touchpoint
 * @param bounds in map coordinates
 * @param shapes relative to the top left corner of the bounds; a curve or an arc may exceed them by a few pixels
 * @param edit text that a double click edits, if there is one
 * @param name text for screen readers
 * @param hint further text for the tooltip, may be empty or have line breaks
 * @param opacity 0..1, below 1 for a part dimmed by a lens
 */
public record PlacedPart(PartKey key, Region region, EObject owner, EObject element, Box bounds,
        List<PlacedShape> shapes, Optional<InPlaceEdit> edit, String name, String hint, double opacity) {

    /** Panes of a map with frozen headers: titles scroll, stage headers stay at the top, lane headers at the left. */
    public enum Region {
        TITLE, STAGE_HEADERS, LANE_HEADERS, BODY, FOOTER
    }

    public PlacedPart {
        shapes = List.copyOf(shapes);
    }

    public PartRole role() {
        return key.role();
    }

    /** Returns the part moved by a distance; its shapes stay the same objects. */
    public PlacedPart moved(double dx, double dy) {
        return new PlacedPart(key, region, owner, element, bounds.moved(dx, dy), shapes, edit, name, hint, opacity);
    }

    public PlacedPart withShapes(List<PlacedShape> value) {
        return new PlacedPart(key, region, owner, element, bounds, value, edit, name, hint, opacity);
    }

    public PlacedPart withOpacity(double value) {
        return new PlacedPart(key, region, owner, element, bounds, shapes, edit, name, hint, value);
    }
}
