package org.waymark.core.domain;

import org.waymark.model.cjm.MomentKind;

/** Classifies kinds of moments. */
public final class Moments {

    private Moments() {
    }

    /** Returns whether it is a zero, first, second or plain moment of truth; a stimulus only awakens the need. */
    public static boolean isOfTruth(MomentKind moment) {
        return moment != MomentKind.NONE && moment != MomentKind.STIMULUS;
    }
}
