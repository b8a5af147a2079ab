package org.waymark.core.task;

import org.waymark.core.JourneyException;
import org.waymark.core.room.Refusal;
import org.waymark.core.room.Room;
import org.waymark.core.room.Round;

/** Opens a room to phones and says what happens. */
public interface RoomHost {

    /** The door of a room. */
    interface Door extends AutoCloseable {

        /** Closes the door: no phone reaches the room any more. */
        @Override
        void close();
    }

    /**
     * Opens a room to phones, and says how to join.
     *
     * @param resumed whether the room goes on after it was broken off
     * @throws JourneyException if the address or port cannot be used
     */
    Door open(Room room, boolean resumed) throws JourneyException;

    /** Hears of a journal that cannot be read, so that a room that was broken off is not missed in silence. */
    default void damaged(String problem) {
    }

    /** Hears that a round has started. */
    default void started(Round round) {
    }

    /** Hears that a round was left out, as there is nothing it could be about. */
    default void skipped(Round round, Refusal reason) {
    }

    /**
     * Hears that a round is over and what it brought is written.
     *
     * @param accepted items that were taken over
     */
    default void closed(Round round, int accepted) {
    }
}
