package org.waymark.core.layout;

/**
 * A field of a board or a grid on which something can be dropped.
 *
 * @param across column from 1; 0 for what has no place yet
 * @param down row from 1 upwards; 0 for what has no place yet, and for the columns of a board
 * @param box in pixels of the page
 * @param name in words, for screen readers
 */
public record DropField(int across, int down, Box box, String name) {
}
