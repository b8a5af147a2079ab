package org.waymark.core.layout;

import org.waymark.core.domain.LaneSpec;

/**
 * A row of the grid.
 *
 * @param id {@link LaneSpec#id()} or {@link PartKey#TOUCHPOINTS}
 * @param y top edge in map coordinates
 */
public record PlacedRow(String id, double y, double height) {
}
