package org.waymark.core.room;

/** The phases of a round. */
public enum RoundPhase {
    /** Not started yet. */
    PREPARED,
    /** Participants send, feel or vote. */
    RUNNING,
    /** Over; it can be reopened. */
    CLOSED
}
