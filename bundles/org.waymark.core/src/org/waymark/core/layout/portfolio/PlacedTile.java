package org.waymark.core.layout.portfolio;

import org.waymark.core.layout.Box;

/**
 * A tile on a portfolio page.
 *
 * @param journeyId id of its journey; several tiles have the same one if the journey is in several groups
 * @param box bounds in pixels of the sheet
 * @param depth number of journeys above it that it details, one within the other
 * @param spoken the whole content in words, for screen readers and tooltips
 */
public record PlacedTile(String journeyId, Box box, int depth, String spoken) {
}
