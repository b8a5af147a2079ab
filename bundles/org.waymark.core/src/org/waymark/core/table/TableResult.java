package org.waymark.core.table;

import java.util.List;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/**
 * The map after an import.
 *
 * @param portfolio the new or changed portfolio
 * @param journeys its new or changed journeys
 * @param report what was done and what was left out
 */
public record TableResult(Portfolio portfolio, List<Journey> journeys, TableReport report) {

    public TableResult {
        journeys = List.copyOf(journeys);
    }
}
