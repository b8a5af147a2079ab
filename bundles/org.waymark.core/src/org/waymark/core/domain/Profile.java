package org.waymark.core.domain;

/** The readers of a deliverable. */
public enum Profile {
    /** Those who work on the journey: everything is shown. */
    WORKSHOP,
    /** Those who get the result: without notes, comments, marks of what is only assumed, and warnings. */
    CLIENT;

    /** Returns whether notes, comments, marks of what is only assumed, and warnings are shown. */
    public boolean showsWork() {
        return this == WORKSHOP;
    }
}
