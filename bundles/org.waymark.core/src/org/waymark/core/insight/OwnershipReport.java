package org.waymark.core.insight;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.ownership.Assignment;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/**
 * Everything an ownership deliverable shows, computed once: workbook, CSV and pages only render it.
 *
 * @param portfolio the name of the portfolio, empty when it has none
 * @param wholePortfolio whether the journeys are all of the portfolio rather than a choice
 * @param matrix the matrix of the chosen journeys
 * @param assignments the ownerships they state, never rolled up
 */
public record OwnershipReport(String portfolio, boolean wholePortfolio, OwnershipMatrix matrix,
        List<Assignment> assignments) {

    /**
     * @param journeys the journeys to report on, in this order
     * @param ids gives an element its id, as in the file
     */
    public static OwnershipReport of(Portfolio portfolio, List<Journey> journeys, MatrixOptions options,
            Function<EObject, String> ids) {
        return new OwnershipReport(portfolio.getName() == null ? "" : portfolio.getName(),
                journeys.size() == portfolio.getJourneys().size(),
                OwnershipMatrix.of(portfolio, journeys, options, ids), Assignment.of(journeys, ids));
    }
}
