package org.waymark.core.room;

/** The phases of an item. Only one in the inbox can be edited or withdrawn by its sender. */
public enum ItemPhase {
    INBOX, PLACED, HIDDEN, MERGED, WITHDRAWN
}
