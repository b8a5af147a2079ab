package org.waymark.core.exchange;

import java.util.List;

/**
 * What an export or import did, for the user.
 *
 * @param done one line of counts, such as {@code 3 stages, 25 touchpoints}
 * @param notices what was left out or changed, one line each; empty if nothing was
 */
public record ExchangeSummary(String done, List<String> notices) {

    public ExchangeSummary {
        notices = List.copyOf(notices);
    }
}
