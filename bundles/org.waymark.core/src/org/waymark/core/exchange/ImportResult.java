package org.waymark.core.exchange;

import org.waymark.model.cjm.Portfolio;

/**
 * The result of an import.
 *
 * @param portfolio a new portfolio with the journeys and the library they need, in no document; its texts are clean and
 *     its elements have no ids yet
 * @param summary what was read, and what was left out or changed
 */
public record ImportResult(Portfolio portfolio, ExchangeSummary summary) {
}
