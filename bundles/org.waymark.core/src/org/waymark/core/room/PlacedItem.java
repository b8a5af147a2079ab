package org.waymark.core.room;

/**
 * An item with the place it gets in the journey.
 *
 * @param item id of the item
 */
public record PlacedItem(String item, Placement placement) {
}
