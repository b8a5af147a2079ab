package org.waymark.core.task;

import java.util.Locale;

import org.waymark.model.cjm.Portfolio;

/** The default language of a deliverable. */
public final class DeliverableLanguage {

    private DeliverableLanguage() {
    }

    /** Returns the language of the portfolio, else that of the user. */
    public static Locale of(Portfolio portfolio) {
        return portfolio.getLanguage() == null || portfolio.getLanguage().isBlank()
                ? Locale.getDefault()
                : Locale.forLanguageTag(portfolio.getLanguage());
    }
}
