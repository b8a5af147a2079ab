package org.waymark.core.room;

/** The content of the journey that an item became. */
public enum PlacedAs {
    THOUGHT, PAIN_POINT, INITIATIVE,
    /** A note about a touchpoint. */
    NOTE,
    /** A note about nothing in particular: the parking lot. */
    PARKED;

    /** Returns the content that a kind of item becomes at a touchpoint. */
    public static PlacedAs of(ItemKind kind) {
        return switch (kind) {
            case THOUGHT -> THOUGHT;
            case PAIN -> PAIN_POINT;
            case IDEA -> INITIATIVE;
            case QUESTION -> NOTE;
        };
    }
}
