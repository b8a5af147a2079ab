package org.waymark.ui.versions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.waymark.core.persist.SavedVersions.SavedVersion;
import org.waymark.core.text.Messages;

/**
 * A line of the list.
 *
 * @param when when it was saved, in words
 * @param changes what differs from the version before, in words, the most important first; empty while it is not known
 */
record VersionRow(SavedVersion version, String when, List<String> changes) {

    static VersionRow of(SavedVersion version, Instant now) {
        return new VersionRow(version, when(version.time(), now), List.of());
    }

    VersionRow with(List<String> known) {
        return new VersionRow(version, when, List.copyOf(known));
    }

    /** Returns the time, with the day unless it is today or yesterday. */
    private static String when(Instant time, Instant now) {
        Locale locale = Locale.getDefault();
        LocalDate day = LocalDate.ofInstant(time, ZoneId.systemDefault());
        long ago = LocalDate.ofInstant(now, ZoneId.systemDefault()).toEpochDay() - day.toEpochDay();
        String clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale)
                .format(time.atZone(ZoneId.systemDefault()));
        Messages messages = Messages.of(VersionRow.class);
        if (ago == 0 || ago == 1) {
            return messages.get(ago == 0 ? "versions_today" : "versions_yesterday", clock);
        }
        return messages.get("versions_day",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day), clock);
    }
}
