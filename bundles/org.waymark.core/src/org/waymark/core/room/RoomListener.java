package org.waymark.core.room;

/** Hears of changes of a room, on the thread that made them and after they are on disk. */
@FunctionalInterface
public interface RoomListener {

    /**
     * Hears that the room has changed. Several changes may come at once and in any order: {@link Room#state} is the
     * truth.
     */
    void changed(Room room);
}
