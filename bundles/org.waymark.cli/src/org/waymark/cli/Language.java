package org.waymark.cli;

import java.util.Locale;
import org.waymark.core.task.DeliverableLanguage;
import org.waymark.model.cjm.Portfolio;

/** The languages of texts and deliverables. */
enum Language {
    EN, RU;

    Locale locale() {
        return Locale.of(name().toLowerCase(Locale.ROOT));
    }

    /** Returns the language of a deliverable: the chosen one, else that of the portfolio, else that of the user. */
    static Locale of(Language chosen, Portfolio portfolio) {
        return chosen == null ? DeliverableLanguage.of(portfolio) : chosen.locale();
    }

    /** Returns the language of texts for the user: the chosen one, else that of the machine. */
    static Locale ofUser(Language chosen) {
        return chosen == null ? Locale.getDefault() : chosen.locale();
    }
}
