package org.waymark.image;

import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PlacedPart;

/** Additions of a document to the groups of a map that is drawn in it. */
interface SvgSetting {

    /** Adds nothing. */
    SvgSetting PLAIN = new SvgSetting() {
    };

    /** Returns the paint of a visible colour without its opacity. */
    default String colour(Ink ink) {
        return ink.hex();
    }

    /** Returns further attributes of the group of a part, each with a blank in front. */
    default String attributes(PlacedPart part) {
        return "";
    }
}
