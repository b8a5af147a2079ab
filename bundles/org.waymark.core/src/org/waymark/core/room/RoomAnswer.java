package org.waymark.core.room;

import java.util.Optional;

/** The answer of a room to an action. */
public sealed interface RoomAnswer {

    /**
     * It was done, and is on disk.
     *
     * @param event its event; empty if nothing had to change, as for a request that came twice
     */
    record Accepted(Optional<RoomEvent> event) implements RoomAnswer {
    }

    /** It was not done, and nothing has changed. */
    record Refused(Refusal reason) implements RoomAnswer {
    }

    /** Returns whether it was done. */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /** Returns the reason why it was not done. */
    default Optional<Refusal> refusal() {
        return this instanceof Refused refused ? Optional.of(refused.reason()) : Optional.empty();
    }

    /** Returns the answer that something happened. */
    static RoomAnswer done(RoomEvent event) {
        return new Accepted(Optional.of(event));
    }

    /** Returns the answer that everything is so already. */
    static RoomAnswer already() {
        return new Accepted(Optional.empty());
    }

    /** Returns the answer that something is refused. */
    static RoomAnswer no(Refusal reason) {
        return new Refused(reason);
    }
}
