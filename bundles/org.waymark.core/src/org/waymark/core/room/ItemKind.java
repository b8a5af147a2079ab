package org.waymark.core.room;

/** The kinds of notes that participants write. */
public enum ItemKind {
    /** The words of a customer at a touchpoint. */
    THOUGHT,
    /** A pain point. */
    PAIN,
    /** An idea, which becomes an initiative. */
    IDEA,
    /** A question, which becomes a note. */
    QUESTION
}
