package org.waymark.core.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/**
 * An initiative as a line of the backlog, with what it addresses in the journeys.
 *
 * @param impact 0..5, 0 = not rated
 * @param effort 0..5, 0 = not rated
 * @param accountable name of the accountable function, empty for none
 * @param contributors names of the contributing functions
 * @param expectedScore emotion that customers should feel once it is done, -2..2
 * @param felt mean emotion of today at the steps it improves, future journeys aside: what customers said, else what is
 *     assumed
 * @param votes dots of a workshop, 0 = none
 * @param cures what it improves, in the order of the journeys
 */
public record BacklogItem(String id, String name, String description, InitiativeStatus status, int impact, int effort,
        String accountable, List<String> contributors, Optional<LocalDate> due, String expectedEffect,
        Optional<BigDecimal> expectedScore, Optional<BigDecimal> felt, int votes, List<Cure> cures) {

    /** Orders by impact for the effort, best first; done and rejected initiatives come last. */
    private static final Comparator<BacklogItem> WORTH = Comparator.comparing(BacklogItem::isClosed)
            .thenComparing(Comparator.comparingDouble(BacklogItem::worth).reversed());

    /**
     * Returns the initiatives of a portfolio, the best impact for the effort first.
     *
     * @param onlyUsed true to leave out initiatives that address nothing in the journeys
     */
    public static List<BacklogItem> of(Portfolio portfolio, List<Journey> journeys, boolean onlyUsed,
            Function<EObject, String> ids) {
        CureFinder cures = CureFinder.of(journeys, ids);
        return portfolio.getInitiatives().stream().map(it -> item(it, cures, ids))
                .filter(it -> !onlyUsed || !it.cures.isEmpty()).sorted(WORTH).toList();
    }

    /** Returns the initiatives of a portfolio in its own order, which is that of the board. */
    public static List<BacklogItem> board(Portfolio portfolio, List<Journey> journeys, Function<EObject, String> ids) {
        CureFinder cures = CureFinder.of(journeys, ids);
        return portfolio.getInitiatives().stream().map(it -> item(it, cures, ids)).toList();
    }

    /** Returns initiatives in the order of documents: the best impact for the effort first. */
    public static List<BacklogItem> ranked(List<BacklogItem> items) {
        return items.stream().sorted(WORTH).toList();
    }

    /** Returns the names of the pain points it addresses. */
    public List<String> painPoints() {
        return names(Cure.Kind.PAIN_POINT);
    }

    /** Returns the names of the touchpoints it improves without a pain point. */
    public List<String> touchpoints() {
        return names(Cure.Kind.TOUCHPOINT);
    }

    /** Returns the number of things of a kind that it cures. */
    public int count(Cure.Kind kind) {
        return (int) cures.stream().filter(it -> it.kind() == kind).count();
    }

    private List<String> names(Cure.Kind kind) {
        return cures.stream().filter(it -> it.kind() == kind).map(Cure::name).toList();
    }

    /** Returns whether nothing is left to do. */
    public boolean isClosed() {
        return status == InitiativeStatus.DONE || status == InitiativeStatus.REJECTED;
    }

    private double worth() {
        return impact == 0 || effort == 0 ? 0 : (double) impact / effort;
    }

    private static BacklogItem item(Initiative it, CureFinder cures, Function<EObject, String> ids) {
        return new BacklogItem(ids.apply(it), Labels.name(it), Lines.orEmpty(it.getDescription()), it.getStatus(),
                it.getImpact(), it.getEffort(), Labels.of(it.getAccountable()),
                it.getContributors().stream().map(Labels::of).toList(), Optional.ofNullable(it.getDue()),
                Lines.orEmpty(it.getExpectedEffect()), Optional.ofNullable(it.getExpectedScore()), cures.felt(it),
                it.getVotes() == null ? 0 : it.getVotes(), cures.of(it));
    }
}
