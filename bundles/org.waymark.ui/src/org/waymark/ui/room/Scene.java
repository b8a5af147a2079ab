package org.waymark.ui.room;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.core.layout.Ink;

/**
 * The content of the projector beside the map now.
 *
 * @param title name of the round, or that of the room before the first one
 * @param hint what participants do now
 * @param sent how many of those who are there have sent something, in words; empty if nothing is counted
 * @param ends when the running round ends; empty without a limit
 * @param join how latecomers come in; empty while nobody can
 * @param lobby whether the way in is shown in large, with those who are there
 * @param people aliases of those who are there
 * @param cards notes of the round, the latest first
 * @param bars votes of a closed round, most first
 * @param feelings feelings of a closed round, in the order of the map
 */
record Scene(String title, String hint, String sent, Optional<Instant> ends, Optional<Join> join, boolean lobby,
        List<Person> people, List<Card> cards, List<Bar> bars, List<Feeling> feelings) {

    /** The scene of a room that is not open. */
    static final Scene NONE = new Scene("", "", "", Optional.empty(), Optional.empty(), false, List.of(), List.of(),
            List.of(), List.of());

    Scene {
        people = List.copyOf(people);
        cards = List.copyOf(cards);
        bars = List.copyOf(bars);
        feelings = List.copyOf(feelings);
    }

    /** The way into the room: the address for people, the code, and the picture of both for phones. */
    record Join(String address, String code, QrPicture picture) {
    }

    /** Somebody who is there. */
    record Person(String alias, Ink colour) {
    }

    /**
     * A note.
     *
     * @param covered whether only its back is shown
     * @param alias who wrote it; empty in an anonymous round
     */
    record Card(String text, String alias, Ink colour, boolean covered) {
    }

    /** The votes for one target. */
    record Bar(String name, int votes) {
    }

    /**
     * The feelings of a group at a touchpoint.
     *
     * @param mean from -2, very bad, to 2, very good
     * @param spread standard deviation; empty where so few voted that it would tell what each of them said
     */
    record Feeling(String name, String persona, double mean, Optional<Double> spread, int voters) {
    }

    /** Returns whether something stands beside the map. */
    boolean isWide() {
        return lobby || !cards.isEmpty() || !bars.isEmpty() || !feelings.isEmpty();
    }
}
