package org.waymark.core.paths;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The beginning of a log, for a person who maps it on his own screen; it is never written or exported.
 *
 * @param columns names of columns
 * @param rows the first rows as texts
 * @param read rows read for it, with refused ones
 * @param complete whether these are all rows
 * @param refusals refused rows among them; empty while the mapping has no columns
 * @param refused number of refused rows
 * @param events names of events by rows, frequent ones first
 * @param times first and last time
 * @param ambiguousTimes local times that occur twice
 * @param gapTimes local times that do not exist
 * @param ties neighbouring rows of a customer with the same time
 * @param notices what must be known of the file, one line each in the user's language
 */
public record LogPreview(List<String> columns, List<List<String>> rows, long read, boolean complete,
        List<Quality.Refusal> refusals, long refused, Map<String, Long> events, Optional<Times> times,
        long ambiguousTimes, long gapTimes, long ties, List<String> notices) {

    public LogPreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        refusals = List.copyOf(refusals);
        notices = List.copyOf(notices);
    }

    /** The range of times. */
    public record Times(Instant first, Instant last) {
    }
}
