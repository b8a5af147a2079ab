package org.waymark.core.room;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The feelings and dots of one voter in one round.
 *
 * @param round id of the round
 * @param voter as the sender of an item
 * @param feelings scores by persona and touchpoint
 * @param dots dots by target
 */
record Ballot(String round, String voter, Map<Cell, Integer> feelings, Map<String, Integer> dots) {

    /** A persona at a touchpoint, by their ids. */
    record Cell(String persona, String touchpoint) {
    }

    Ballot {
        feelings = Map.copyOf(feelings);
        dots = Map.copyOf(dots);
    }

    static String key(String round, String voter) {
        return voter + ' ' + round;
    }

    static Ballot empty(String round, String voter) {
        return new Ballot(round, voter, Map.of(), Map.of());
    }

    Ballot felt(Cell cell, Optional<Integer> score) {
        return new Ballot(round, voter, changed(feelings, cell, score), dots);
    }

    Ballot voted(String target, int number) {
        return new Ballot(round, voter, feelings,
                changed(dots, target, number == 0 ? Optional.empty() : Optional.of(number)));
    }

    int dotsUsed() {
        return dots.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean isEmpty() {
        return feelings.isEmpty() && dots.isEmpty();
    }

    private static <K> Map<K, Integer> changed(Map<K, Integer> map, K key, Optional<Integer> value) {
        Map<K, Integer> copy = new LinkedHashMap<>(map);
        copy.remove(key);
        value.ifPresent(it -> copy.put(key, it));
        return copy;
    }
}
