package org.waymark.core.room;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The record of a workshop: what was asked, who took part, what was said and what became of it.
 *
 * @param title title of the room
 * @param journey name of the journey
 * @param opened time of the first event
 * @param closed time of the end; empty while the room is open
 * @param participants aliases in the order of joining
 * @param rounds rounds that were started, in their order
 */
public record RoomReport(String title, String journey, Instant opened, Optional<Instant> closed,
        List<String> participants, List<RoundReport> rounds) {

    public RoomReport {
        participants = List.copyOf(participants);
        rounds = List.copyOf(rounds);
    }

    /**
     * One round.
     *
     * @param senders how many participants sent something
     */
    public record RoundReport(String title, RoundKind kind, boolean anonymous, int senders, List<ItemReport> items,
            List<FeelingReport> feelings, List<VoteReport> votes) {

        public RoundReport {
            items = List.copyOf(items);
            feelings = List.copyOf(feelings);
            votes = List.copyOf(votes);
        }
    }

    /**
     * One item that was not withdrawn.
     *
     * @param authors aliases of all who said so; without the anonymous ones
     * @param count how many said so
     * @param touchpoint name of the touchpoint; empty = somewhere
     * @param as content it became; empty if it was not accepted
     * @param by who accepted, hid or merged it
     */
    public record ItemReport(ItemKind kind, String text, List<String> authors, int count, Optional<String> touchpoint,
            ItemPhase phase, Optional<PlacedAs> as, String by) {

        public ItemReport {
            authors = List.copyOf(authors);
        }
    }

    /** Feelings for a persona at a touchpoint, by their names. */
    public record FeelingReport(String persona, String touchpoint, int voters, BigDecimal mean,
            Optional<BigDecimal> spread) {
    }

    /** Dots on an element, by its name. */
    public record VoteReport(String target, int dots, int voters) {
    }

    static RoomReport of(RoomState state, RoomMap map, Optional<Instant> closed) {
        return new Reporting(state, map).report(closed);
    }
}
