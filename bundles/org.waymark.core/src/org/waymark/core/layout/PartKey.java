package org.waymark.core.layout;

import org.waymark.core.domain.LaneSpec;

/**
 * The identity of a part in its map. It stays the same over placements as long as the shown element exists.
 *
 * @param ownerId id of the element the part belongs to (touchpoint, stage, journey)
 * @param lane {@link LaneSpec#id()} of the row, {@value #TOUCHPOINTS} for the row of cards, empty outside the rows
 * @param elementId id of the shown element; that of the owner for cards and cells
 * @param detail distinguishes several parts of one element (persona and viewpoint of a curve, a feature); usually empty
 */
public record PartKey(PartRole role, String ownerId, String lane, String elementId, String detail) {

    /** The row of touchpoint cards, which is not a lane kind. */
    public static final String TOUCHPOINTS = "touchpoints";

    // thousands of keys are compared after an edit of a large map, and Java is not left to build these at each start
    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof PartKey key && role == key.role && ownerId.equals(key.ownerId)
                && elementId.equals(key.elementId) && lane.equals(key.lane) && detail.equals(key.detail);
    }

    @Override
    public int hashCode() {
        return (((role.ordinal() * 31 + ownerId.hashCode()) * 31 + lane.hashCode()) * 31 + elementId.hashCode()) * 31
                + detail.hashCode();
    }

    /** Returns the identity of the mark of open comments that a part has at its edge while there are some. */
    public PartKey comments() {
        return role == PartRole.TOUCHPOINT || role == PartRole.STAGE_HEADER
                ? commentsOfStep(elementId)
                : new PartKey(PartRole.COMMENTS, ownerId, lane, elementId, role.name() + detail);
    }

    /** Returns the identity of the mark of open comments on the card of a touchpoint or the header of a stage. */
    public static PartKey commentsOfStep(String id) {
        return new PartKey(PartRole.COMMENTS, id, TOUCHPOINTS, id, "");
    }

    @Override
    public String toString() {
        return role + "(" + ownerId + (lane.isEmpty() ? "" : " " + lane)
                + (elementId.equals(ownerId) ? "" : " " + elementId) + (detail.isEmpty() ? "" : " " + detail) + ")";
    }
}
