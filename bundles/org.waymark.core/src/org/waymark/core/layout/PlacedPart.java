package org.waymark.core.layout;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * One thing of the map that a user can point at: a card, a chip, a cell, a curve. Decoration comes as parts too.
 *
 * @param region  which pane it belongs to when headers are frozen
 * @param owner   the element it hangs on: for a chip the touchpoint or stage, for a card the touchpoint itself
 * @param element the element it shows and that selecting it selects: the channel, the ownership, the touchpoint
 * @param bounds  in map coordinates
 * @param shapes  relative to the top left corner of the bounds; a curve or an arc may reach a few pixels over them
 * @param edit    the text a double click edits, if there is one
 * @param name    what a screen reader says
 * @param hint    more to say on hover, may be empty, may have line breaks
 * @param opacity 0..1, below 1 for what a lens dims
 */
public record PlacedPart(PartKey key, Region region, EObject owner, EObject element, Box bounds,
        List<PlacedShape> shapes, Optional<InPlaceEdit> edit, String name, String hint, double opacity) {

    /** Panes of a map with frozen headers: titles scroll away, stage headers stick on top, lane headers on the left. */
    public enum Region {
        TITLE, STAGE_HEADERS, LANE_HEADERS, BODY, FOOTER
    }

    public PlacedPart {
        shapes = List.copyOf(shapes);
    }

    public PartRole role() {
        return key.role();
    }

    /** The part moved by a distance; its shapes stay the same objects. */
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
