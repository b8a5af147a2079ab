package org.waymark.core.compare;

import org.eclipse.emf.ecore.EObject;

/** Journeys whose content one version has in the compared file and another in a file of its own. */
final class Elsewhere {

    private Elsewhere() {
    }

    /** Whether the content of a journey differs; only if both versions have it in the compared file. */
    static boolean differs(Matching matching, Match journey, int one, int two) {
        EObject first = journey.at(one);
        EObject second = journey.at(two);
        return !ModelDiff.between(Version.of(first, matching.version(one)::id),
                Version.of(second, matching.version(two)::id)).isEmpty();
    }
}
