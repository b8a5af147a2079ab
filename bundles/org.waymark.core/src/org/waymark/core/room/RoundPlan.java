package org.waymark.core.room;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A prepared round.
 *
 * @param id id in the room
 * @param kind what participants do
 * @param title its title on the projector and the phones
 * @param time time it takes; empty = until it is closed
 * @param touchpoints ids of touchpoints; empty = all of the journey when it starts
 * @param personas ids of personas to feel for; empty = all of the journey when it starts
 * @param targetKinds kinds of elements to vote on; all elements of these kinds when the round starts
 * @param targets ids of elements to vote on, in addition to those of the kinds
 * @param dots dots of each participant in a vote
 * @param anonymous whether nothing is stored with what is sent that leads to its participant
 * @param covered whether notes on the projector are turned over until they are revealed
 * @param kinds kinds of notes that can be written; empty = all
 */
public record RoundPlan(String id, RoundKind kind, String title, Optional<Duration> time, List<String> touchpoints,
        List<String> personas, Set<TargetKind> targetKinds, List<String> targets, int dots, boolean anonymous,
        boolean covered, Set<ItemKind> kinds) {

    public RoundPlan {
        touchpoints = List.copyOf(touchpoints);
        personas = List.copyOf(personas);
        targetKinds = sorted(targetKinds, TargetKind.class);
        targets = List.copyOf(targets);
        kinds = sorted(kinds, ItemKind.class);
    }

    /** Returns a plain round of a kind over the whole journey. */
    public static RoundPlan of(String id, RoundKind kind, String title) {
        Set<TargetKind> targets = kind == RoundKind.VOTE ? EnumSet.of(TargetKind.PAIN_POINT) : Set.of();
        int dots = kind == RoundKind.VOTE ? RoomLimits.USUAL_DOTS : 0;
        return new RoundPlan(id, kind, title, Optional.empty(), List.of(), List.of(), targets, List.of(), dots, false,
                false, Set.of());
    }

    /** Returns the kinds of notes that can be written. */
    public Set<ItemKind> allowedKinds() {
        return kinds.isEmpty() ? Collections.unmodifiableSet(EnumSet.allOf(ItemKind.class)) : kinds;
    }

    /** Returns a set in the order of the enumeration, so that equal plans are written the same. */
    private static <E extends Enum<E>> Set<E> sorted(Set<E> values, Class<E> type) {
        EnumSet<E> set = EnumSet.noneOf(type);
        set.addAll(values);
        return Collections.unmodifiableSet(set);
    }
}
