package org.waymark.core.layout;

import org.waymark.core.domain.LaneSpec;

/**
 * Identity of a part in its map, the same after every new placement while the thing it shows is there.
 *
 * @param ownerId   id of the element the part hangs on (touchpoint, stage, journey)
 * @param lane      {@link LaneSpec#id()} of the row, {@value #TOUCHPOINTS} for the row of cards, empty outside the rows
 * @param elementId id of the element it shows; equal to the owner's for cards and cells
 * @param detail    tells several parts of one element apart (persona and viewpoint of a curve, a feature), mostly empty
 */
public record PartKey(PartRole role, String ownerId, String lane, String elementId, String detail) {

    /** Row of the touchpoint cards, which is no lane kind. */
    public static final String TOUCHPOINTS = "touchpoints";

    @Override
    public String toString() {
        return role + "(" + ownerId + (lane.isEmpty() ? "" : " " + lane)
                + (elementId.equals(ownerId) ? "" : " " + elementId) + (detail.isEmpty() ? "" : " " + detail) + ")";
    }
}
