package org.waymark.office.deck;

import java.util.Locale;
import java.util.Map;

/** Tells how much wider than usual the font of a template is, so that texts measured in the usual font fit. */
final class FontWidths {

    private static final Map<String, Double> WIDE = Map.of("verdana", 1.2, "tahoma", 1.04, "georgia", 1.08,
            "century gothic", 1.14, "arial black", 1.35, "trebuchet ms", 1.05, "segoe ui", 1.04, "montserrat", 1.2,
            "poppins", 1.18);

    private FontWidths() {
    }

    static double of(String family) {
        return family == null ? 1 : WIDE.getOrDefault(family.toLowerCase(Locale.ROOT), 1.0);
    }
}
