package org.waymark.core.room;

import java.util.Optional;

/**
 * The place of an accepted item in the journey.
 *
 * @param as content it became
 * @param touchpoint id of the touchpoint or stage; empty in the parking lot
 * @param created id of the element that was made, or of the settled comment with the words of a thought, which itself is
 *     text of its touchpoint; while it is in the portfolio, so is the item
 * @param by who accepted it
 */
public record Placement(PlacedAs as, Optional<String> touchpoint, Optional<String> created, String by) {
}
