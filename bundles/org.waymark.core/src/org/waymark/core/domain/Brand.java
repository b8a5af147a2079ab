package org.waymark.core.domain;

import org.waymark.model.cjm.Portfolio;

/**
 * The look and the imprint of a portfolio's deliverables. Texts are stripped and empty where the portfolio says nothing.
 *
 * @param client whom the deliverables are made for
 * @param logo path of a picture, relative to the portfolio's folder
 * @param accent colour of titles and lines, {@code #rrggbb}
 * @param font family of fonts
 * @param version version as the reader knows it
 * @param confidentiality marking of every page
 * @param author who hands the deliverables over
 */
public record Brand(String client, String logo, String accent, String font, String version, String confidentiality,
        String author) {

    /** Says nothing. */
    public static final Brand NONE = new Brand("", "", "", "", "", "", "");

    /** Returns the brand of a portfolio; {@link #NONE} for none. */
    public static Brand of(Portfolio portfolio) {
        return portfolio == null
                ? NONE
                : new Brand(text(portfolio.getClient()), text(portfolio.getLogo()), text(portfolio.getAccent()),
                        text(portfolio.getFont()), text(portfolio.getVersionLabel()),
                        text(portfolio.getConfidentiality()), text(portfolio.getAuthor()));
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    public boolean hasLogo() {
        return !logo.isEmpty();
    }
}
