package org.waymark.cli;

import java.util.Locale;

/** The languages of texts and deliverables. */
enum Language {
    EN, RU;

    Locale locale() {
        return Locale.of(name().toLowerCase(Locale.ROOT));
    }
}
