package org.waymark.core.layout.paths;

import java.util.List;

import org.waymark.core.layout.PlacedShape;

/**
 * A drawn row of a sheet.
 *
 * @param shapes relative to the upper left corner of the row
 * @param spoken the row in words
 */
public record PathLine(double height, List<PlacedShape> shapes, String spoken) {

    public PathLine {
        shapes = List.copyOf(shapes);
    }
}
