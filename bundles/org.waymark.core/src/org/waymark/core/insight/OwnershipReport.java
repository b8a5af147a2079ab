package org.waymark.core.insight;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.ownership.Assignment;
import org.waymark.core.ownership.Fingerprint;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.persist.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/**
 * Everything an ownership deliverable shows, computed once: workbook, CSV and pages only render it.
 *
 * @param source where it comes from
 * @param wholePortfolio whether the journeys are all of the portfolio rather than a choice
 * @param matrix the matrix of the chosen journeys
 * @param assignments the ownerships they state, never rolled up
 * @param loads the load of each column of the matrix
 * @param handovers along each journey
 * @param gaps of the matrix
 * @param missingAuthority among the assignments
 * @param metricConflicts in the journeys
 * @param debt of the journeys
 * @param backlog the initiatives; of chosen journeys only those that answer something there
 * @param curves for each journey its emotion curves, in the order of the matrix's journeys
 */
public record OwnershipReport(Source source, boolean wholePortfolio, OwnershipMatrix matrix,
        List<Assignment> assignments, List<Load> loads, List<Handover> handovers, Gaps gaps,
        List<MissingAuthority> missingAuthority, List<MetricConflict> metricConflicts, ExperienceDebt debt,
        List<BacklogItem> backlog, List<List<EmotionCurve>> curves) {

    /**
     * The portfolio of a report.
     *
     * @param portfolioId its element id
     * @param portfolio its name, empty when it has none
     * @param fingerprint of its whole content, to see later whether it has changed; empty when not asked for
     */
    public record Source(String portfolioId, String portfolio, String fingerprint) {
    }

    /**
     * The report of a document with its fingerprint, as an edited workbook needs it on the way back.
     *
     * @param journeys the journeys to report on, in this order
     */
    public static OwnershipReport of(PortfolioDocument document, List<Journey> journeys, MatrixOptions options) {
        return of(document.portfolio(), journeys, options, Ids::idOf, Fingerprint.of(document));
    }

    /**
     * A report without fingerprint.
     *
     * @param journeys the journeys to report on, in this order
     * @param ids gives an element its id, as in the file
     */
    public static OwnershipReport of(Portfolio portfolio, List<Journey> journeys, MatrixOptions options,
            Function<EObject, String> ids) {
        return of(portfolio, journeys, options, ids, "");
    }

    private static OwnershipReport of(Portfolio portfolio, List<Journey> journeys, MatrixOptions options,
            Function<EObject, String> ids, String fingerprint) {
        boolean whole = journeys.size() == portfolio.getJourneys().size();
        String name = portfolio.getName() == null ? "" : portfolio.getName();
        OwnershipMatrix matrix = OwnershipMatrix.of(portfolio, journeys, options, ids);
        List<Assignment> assignments = Assignment.of(journeys, ids);
        return new OwnershipReport(new Source(ids.apply(portfolio), name, fingerprint), whole, matrix, assignments,
                Load.of(matrix), Handover.of(matrix), Gaps.of(matrix), MissingAuthority.of(assignments),
                MetricConflict.of(journeys, ids), ExperienceDebt.of(journeys, ids),
                BacklogItem.of(portfolio, journeys, !whole, ids),
                journeys.stream().map(journey -> EmotionCurve.of(journey, ids)).toList());
    }
}
