package org.waymark.core.insight;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.ownership.Assignment;
import org.waymark.core.persist.Fingerprint;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/**
 * All data of an ownership deliverable, computed once. Workbook, CSV and pages only render it.
 *
 * @param source portfolio the report is about
 * @param wholePortfolio true if the report covers all journeys of the portfolio
 * @param matrix matrix of the chosen journeys
 * @param assignments the ownerships they state, never rolled up
 * @param loads load of each column of the matrix
 * @param handovers handovers along each journey
 * @param gaps gaps of the matrix
 * @param missingAuthority accountable assignments without authority
 * @param metricConflicts metric conflicts in the journeys
 * @param debt experience debt of the journeys
 * @param backlog the initiatives; for chosen journeys only those that address something there
 * @param curves emotion curves of each journey, in the order of the matrix's journeys
 */
public record OwnershipReport(Source source, boolean wholePortfolio, OwnershipMatrix matrix,
        List<Assignment> assignments, List<Load> loads, List<Handover> handovers, Gaps gaps,
        List<MissingAuthority> missingAuthority, List<MetricConflict> metricConflicts, ExperienceDebt debt,
        List<BacklogItem> backlog, List<List<EmotionCurve>> curves) {

    /**
     * The portfolio of a report.
     *
     * @param portfolioId its element id
     * @param portfolio its name, empty if it has none
     * @param fingerprint fingerprint of its whole content, by which a later change is noticed; empty if not requested
     */
    public record Source(String portfolioId, String portfolio, String fingerprint) {
    }

    /**
     * Returns the report of a document with its fingerprint, which the import of an edited workbook needs.
     *
     * @param journeys journeys of the report, in this order
     */
    public static OwnershipReport of(PortfolioDocument document, List<Journey> journeys, MatrixOptions options) {
        return of(document.portfolio(), journeys, options, Ids::idOf, Fingerprint.of(document));
    }

    /**
     * Returns a report without fingerprint.
     *
     * @param journeys journeys of the report, in this order
     * @param ids returns the id of an element as in the file
     */
    public static OwnershipReport of(Portfolio portfolio, List<Journey> journeys, MatrixOptions options,
            Function<EObject, String> ids) {
        return of(portfolio, journeys, options, ids, "");
    }

    private static OwnershipReport of(Portfolio portfolio, List<Journey> journeys, MatrixOptions options,
            Function<EObject, String> ids, String fingerprint) {
        boolean whole = journeys.size() == portfolio.getJourneys().size();
        String name = Labels.name(portfolio);
        OwnershipMatrix matrix = OwnershipMatrix.of(portfolio, journeys, options, ids);
        List<Assignment> assignments = Assignment.of(journeys, ids);
        return new OwnershipReport(new Source(ids.apply(portfolio), name, fingerprint), whole, matrix, assignments,
                Load.of(matrix), Handover.of(matrix), Gaps.of(matrix), MissingAuthority.of(assignments),
                MetricConflict.of(journeys, ids), ExperienceDebt.of(journeys, ids),
                BacklogItem.of(portfolio, journeys, !whole, ids),
                journeys.stream().map(journey -> EmotionCurve.of(journey, ids)).toList());
    }
}
