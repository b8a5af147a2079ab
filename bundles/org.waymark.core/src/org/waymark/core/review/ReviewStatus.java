package org.waymark.core.review;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

import org.waymark.core.text.Lines;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyStatus;

/**
 * The review status of a journey.
 *
 * @param by who set it, as signed; empty if it is not signed
 * @param at when it was set, if that is known
 */
public record ReviewStatus(JourneyStatus status, String by, Optional<Instant> at) {

    /** Returns the status that a journey has now. */
    public static ReviewStatus of(Journey journey) {
        return new ReviewStatus(journey.getStatus(), Lines.joined(Lines.orEmpty(journey.getReviewedBy())).strip(),
                Optional.ofNullable(journey.getReviewed()));
    }

    /**
     * Returns who set it and on which day, in one line; empty if neither is known.
     *
     * @param unsigned text for a status whose day alone is known
     */
    public String signature(Locale locale, String unsigned) {
        String who = by.isEmpty() && at.isPresent() ? unsigned : by;
        return at.map(when -> who + ", " + DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale)
                .format(when.atZone(ZoneId.systemDefault()))).orElse(who);
    }
}
