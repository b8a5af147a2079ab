package org.waymark.core.layout.lane;

import org.waymark.model.cjm.MomentKind;

/** Classifies kinds of moments. */
public final class Moments {

    private Moments() {
    }

    /** Returns whether it is a moment of truth; a stimulus only awakens the need. */
    public static boolean isOfTruth(MomentKind moment) {
        return moment != MomentKind.NONE && moment != MomentKind.STIMULUS;
    }
}
