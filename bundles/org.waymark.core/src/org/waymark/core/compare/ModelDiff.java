package org.waymark.core.compare;

import java.util.List;

/**
 * What changed from one version of a portfolio to another, by identity and not by line.
 *
 * @param changes in the order of the newer version; what was removed stands with its former owner
 * @param reidentified how many elements are the same by key or structure although their identities differ, as after
 *        importing the same source twice
 */
public record ModelDiff(List<Change> changes, int reidentified) {

    /**
     * Compares two versions: elements by identity, then by key, then by class and name below the same owner. The time is
     * linear in the size of the versions but for the order of lists that were reordered.
     */
    public static ModelDiff between(Version older, Version newer) {
        return new Differ(older, newer).run();
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
