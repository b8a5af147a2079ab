package org.waymark.core.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events that are left when what participants sent is deleted. */
final class Purge {

    private Purge() {
    }

    static List<RoomEvent> withoutRaw(RoomState state, RoomEvent deleted) {
        List<RoomEvent> events = new ArrayList<>();
        events.add(new RoomEvent.Opened(deleted.at(), state.setup().orElseThrow().withoutKeys()));
        for (Round round : state.rounds()) {
            events.add(new RoomEvent.RoundPrepared(deleted.at(), round.plan()));
            if (round.phase() != RoundPhase.PREPARED) {
                events.add(new RoomEvent.RoundStarted(deleted.at(), round.id(), Optional.empty(), round.scope()));
                events.add(new RoomEvent.RoundClosed(deleted.at(), round.id()));
            }
        }
        events.add(new RoomEvent.RoomClosed(deleted.at(), ""));
        events.add(deleted);
        return events;
    }
}
