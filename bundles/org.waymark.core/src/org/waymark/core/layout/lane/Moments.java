package org.waymark.core.layout.lane;

import org.waymark.model.cjm.MomentKind;

/** Which touchpoints stand out. */
public final class Moments {

    private Moments() {
    }

    /** Whether the choice or loyalty of the customer is decided here; a stimulus only wakes the need. */
    public static boolean isOfTruth(MomentKind moment) {
        return moment != MomentKind.NONE && moment != MomentKind.STIMULUS;
    }
}
