package org.waymark.core.room;

/** The kinds of rounds: what participants do on their phones. */
public enum RoundKind {
    /** Write notes. */
    NOTES,
    /** Say how a persona feels at touchpoints. */
    EMOTION,
    /** Put dots on elements. */
    VOTE,
    /** Look at the projector. */
    WAIT
}
