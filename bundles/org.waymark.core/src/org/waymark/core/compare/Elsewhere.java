package org.waymark.core.compare;

/** Journeys whose content one version has in the compared file and another in a file of its own. */
final class Elsewhere {

    private Elsewhere() {
    }

    /** Whether the content of a journey differs; only if both versions have it in the compared file. */
    static boolean differs(Match journey, int one, int two) {
        return !ModelDiff.between(Version.of(journey.at(one)), Version.of(journey.at(two))).isEmpty();
    }
}
