package org.waymark.core.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.core.text.Messages;

/**
 * The result of an export or import for the user.
 *
 * @param done one line of counts, such as {@code 3 stages, 25 touchpoints}
 * @param notices what was left out or changed, one line each; empty if nothing was
 * @param files number of files that were written; 1 for an import
 */
public record ExchangeSummary(String done, List<String> notices, int files) {

    public ExchangeSummary {
        notices = List.copyOf(notices);
    }

    /** Creates the summary of one file. */
    public ExchangeSummary(String done, List<String> notices) {
        this(done, notices, 1);
    }

    /** Returns the summary with more notices. */
    public ExchangeSummary and(List<String> more) {
        return new ExchangeSummary(done, Stream.concat(notices.stream(), more.stream()).toList(), files);
    }

    /** Returns a summary with the numbers of journeys and touchpoints. */
    public static ExchangeSummary counted(int journeys, int touchpoints, List<String> notices, Locale locale) {
        return new ExchangeSummary(Messages.of(ExchangeSummary.class, locale).get("done_journeysAndTouchpoints",
                journeys, touchpoints), notices);
    }
}
