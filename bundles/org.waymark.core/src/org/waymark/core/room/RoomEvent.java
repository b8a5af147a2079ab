package org.waymark.core.room;

import java.time.Instant;
import java.util.Optional;

/** An event of a room. Events are never changed; the journal holds all of them in their order. */
public sealed interface RoomEvent {

    /** Returns the time of the event. */
    Instant at();

    /** The room was opened. */
    record Opened(Instant at, RoomSetup setup) implements RoomEvent {
    }

    /**
     * Somebody joined.
     *
     * @param tokenHash hash of the token of the phone; empty for a remote participant
     * @param remote whether the answers come from a file
     */
    record Joined(Instant at, String participant, String alias, String colour, String tokenHash, boolean remote)
            implements
                RoomEvent {
    }

    /** A participant took another alias or colour. */
    record Renamed(Instant at, String participant, String alias, String colour) implements RoomEvent {
    }

    /** The facilitator paused a participant, or goes on with one. */
    record Paused(Instant at, String participant, boolean on) implements RoomEvent {
    }

    /** A round was prepared, or a prepared one of the same id was changed. */
    record RoundPrepared(Instant at, RoundPlan plan) implements RoomEvent {
    }

    /** A round was moved to another place in the order. */
    record RoundMoved(Instant at, String round, int index) implements RoomEvent {
    }

    /** A prepared round was removed. */
    record RoundRemoved(Instant at, String round) implements RoomEvent {
    }

    /** A round was started. */
    record RoundStarted(Instant at, String round, Optional<Instant> endsAt, Round.Scope scope) implements RoomEvent {
    }

    /** The running round got another end. */
    record RoundExtended(Instant at, String round, Optional<Instant> endsAt) implements RoomEvent {
    }

    /** Covered notes, or the results of a running round, were shown. */
    record RoundRevealed(Instant at, String round) implements RoomEvent {
    }

    /** A round was closed. */
    record RoundClosed(Instant at, String round) implements RoomEvent {
    }

    /** A closed round runs again. */
    record RoundReopened(Instant at, String round, Optional<Instant> endsAt) implements RoomEvent {
    }

    /**
     * An item arrived.
     *
     * @param sender id of the participant; in an anonymous round a name that leads to no participant
     */
    record ItemSent(Instant at, String item, String round, String sender, ItemKind kind, Optional<String> touchpoint,
            String text) implements RoomEvent {
    }

    /** The sender changed an item. */
    record ItemEdited(Instant at, String item, ItemKind kind, Optional<String> touchpoint, String text)
            implements
                RoomEvent {
    }

    /** The sender took an item back. */
    record ItemWithdrawn(Instant at, String item) implements RoomEvent {
    }

    /** An item became content of the journey. */
    record ItemPlaced(Instant at, String item, Placement placement) implements RoomEvent {
    }

    /** An item was put aside. */
    record ItemHidden(Instant at, String item, String by) implements RoomEvent {
    }

    /** An item says the same as another one. */
    record ItemMerged(Instant at, String item, String into, String by) implements RoomEvent {
    }

    /** An item is in the inbox again, as its placing, hiding or merging was undone. */
    record ItemReturned(Instant at, String item) implements RoomEvent {
    }

    /**
     * A participant said how a persona feels.
     *
     * @param voter as the sender of an item
     * @param score -2 to 2; empty = taken back
     */
    record Felt(Instant at, String round, String voter, String persona, String touchpoint, Optional<Integer> score)
            implements
                RoomEvent {
    }

    /**
     * A participant put dots on an element.
     *
     * @param dots all dots of this voter on the target, 0 = taken back
     */
    record Voted(Instant at, String round, String voter, String target, int dots) implements RoomEvent {
    }

    /** The feelings of a round were taken into the journey. */
    record FeelingsAccepted(Instant at, String round, String by) implements RoomEvent {
    }

    /** The votes of a round were taken into the journey. */
    record VotesAccepted(Instant at, String round, String by) implements RoomEvent {
    }

    /** The projector shows something else. */
    record Shown(Instant at, String text) implements RoomEvent {
    }

    /**
     * The room was closed.
     *
     * @param report the report with the names that elements had then, as {@link RoomReportText JSON}; empty in a room
     *     whose input was deleted
     */
    record RoomClosed(Instant at, String report) implements RoomEvent {
    }

    /** The input of participants was deleted for good; only the rounds are left. */
    record RawDeleted(Instant at) implements RoomEvent {
    }
}
