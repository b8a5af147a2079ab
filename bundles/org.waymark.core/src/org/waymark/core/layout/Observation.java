package org.waymark.core.layout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The observed behaviour at the steps of a map, to be drawn over it: how people went on, what they skipped, and what
 * happened that is not on the map.
 *
 * @param flows ways between two steps, with most customers first
 * @param smaller number of further ways with so few customers that they are not drawn
 * @param asides what is not on the map
 * @param lit ids of the steps of the one path that is lit, in its order; empty = none is
 */
public record Observation(List<Flow> flows, int smaller, List<Skip> skips, List<Aside> asides, List<String> lit) {

    /** The way people went, compared with the plan. */
    public enum Way {
        PLANNED, JUMP, BACK, REPEAT
    }

    /**
     * The people who went from one touchpoint to another.
     *
     * @param from id of the touchpoint
     * @param to id of the touchpoint, that of {@code from} for a repeat
     * @param share percent of all that left {@code from}
     * @param median time between the two
     */
    public record Flow(String from, String to, Way way, double share, long customers, Optional<Duration> median) {
    }

    /**
     * The people who came to a later touchpoint without this one.
     *
     * @param touchpoint id of the touchpoint
     * @param percent of all who came that far
     */
    public record Skip(String touchpoint, double percent, long customers) {
    }

    /**
     * A step that is not on the map.
     *
     * @param id id among the steps of paths
     * @param after id of the touchpoint after which it happens most; empty if that is not known
     */
    public record Aside(String id, String name, long customers, String after) {
    }

    public Observation {
        flows = List.copyOf(flows);
        skips = List.copyOf(skips);
        asides = List.copyOf(asides);
        lit = List.copyOf(lit);
    }

    /** Returns the same with one path lit. */
    public Observation withLit(List<String> steps) {
        return new Observation(flows, smaller, skips, asides, steps);
    }
}
