package org.waymark.core.room;

/** The journey of a room. It is asked from threads of the web server, so it answers with a snapshot. */
@FunctionalInterface
public interface RoomContent {

    /** Returns the names as they are now. */
    RoomMap map();
}
