package org.waymark.core.compare;

import java.util.List;

/**
 * The difference between two versions of a portfolio, by identity and not by line.
 *
 * @param changes changes in the order of the newer version; removed elements are listed at their former owner
 * @param reidentified number of elements that match by key or structure although their ids differ, as after importing
 *     the same source twice
 */
public record ModelDiff(List<Change> changes, int reidentified) {

    /**
     * Compares two versions. Elements match by identity, then by key, then by class and name below the same owner. The
     * time is linear in the size of the versions, except for lists that were reordered.
     */
    public static ModelDiff between(Version older, Version newer) {
        return new Differ(older, newer).run();
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
