package org.waymark.core.room;

/** The kinds of elements that can be voted on. */
public enum TargetKind {
    PAIN_POINT, TOUCHPOINT, INITIATIVE
}
