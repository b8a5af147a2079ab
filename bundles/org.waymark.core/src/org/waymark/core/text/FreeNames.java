package org.waymark.core.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names that are taken in one place. A name that is asked for again gets a number. The time for a name does not grow
 * with how many were equal before: a table may have sixteen thousand columns of one heading.
 */
public final class FreeNames {

    private final Set<String> taken;
    /** The last number of each name: nothing below it is free, since no name becomes free again. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Creates the names of a place where nothing is taken. */
    public FreeNames() {
        this.taken = new HashSet<>();
    }

    /** Creates the names of a place where some are taken. */
    public FreeNames(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** Returns and takes the name, or the name with the first free number from 2, as in {@code Till (2)}. */
    public String take(String name) {
        String free = name;
        while (!taken.add(free)) {
            free = name + " (" + numbers.merge(name, 2, (last, first) -> last + 1) + ")";
        }
        return free;
    }
}
