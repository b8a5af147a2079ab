package org.waymark.core.task;

import java.util.Locale;

import org.waymark.model.cjm.Portfolio;

/** The language of a deliverable for which the user has chosen none. */
public final class DeliverableLanguage {

    private DeliverableLanguage() {
    }

    /** That of the portfolio, else that of the user. */
    public static Locale of(Portfolio portfolio) {
        return portfolio.getLanguage() == null || portfolio.getLanguage().isBlank()
                ? Locale.getDefault()
                : Locale.forLanguageTag(portfolio.getLanguage());
    }
}
