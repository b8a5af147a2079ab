package org.waymark.core.exchange;

/** The discussions that a deliverable lists. */
public enum CommentChoice {
    NONE, OPEN, ALL
}
