package org.waymark.core.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * An initiative as a line of the backlog, with what it addresses in the journeys.
 *
 * @param impact 0..5, 0 = not rated
 * @param effort 0..5, 0 = not rated
 * @param accountable name of the accountable function, empty for none
 * @param contributors names of the contributing functions
 * @param painPoints names of the pain points it addresses
 * @param touchpoints names of the touchpoints it improves without a pain point
 */
public record BacklogItem(String id, String name, String description, InitiativeStatus status, int impact, int effort,
        String accountable, List<String> contributors, Optional<LocalDate> due, String expectedEffect,
        List<String> painPoints, List<String> touchpoints) {

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
        Map<Initiative, List<String>> pains = new LinkedHashMap<>();
        Map<Initiative, List<String>> opportunities = new LinkedHashMap<>();
        for (Journey journey : journeys) {
            for (Stage stage : journey.getStages()) {
                collect(stage, pains);
                collect(stage.getTouchpoints(), pains, opportunities);
            }
        }
        return portfolio.getInitiatives().stream()
                .map(it -> item(it, pains.getOrDefault(it, List.of()), opportunities.getOrDefault(it, List.of()), ids))
                .filter(it -> !onlyUsed || !it.painPoints.isEmpty() || !it.touchpoints.isEmpty()).sorted(WORTH)
                .toList();
    }

    /** Returns whether nothing is left to do. */
    public boolean isClosed() {
        return status == InitiativeStatus.DONE || status == InitiativeStatus.REJECTED;
    }

    private double worth() {
        return impact == 0 || effort == 0 ? 0 : (double) impact / effort;
    }

    private static void collect(List<Touchpoint> touchpoints, Map<Initiative, List<String>> pains,
            Map<Initiative, List<String>> opportunities) {
        for (Touchpoint touchpoint : touchpoints) {
            collect(touchpoint, pains);
            for (Initiative initiative : touchpoint.getInitiatives()) {
                opportunities.computeIfAbsent(initiative, it -> new ArrayList<>()).add(Labels.name(touchpoint));
            }
            collect(touchpoint.getMicroInteractions(), pains, opportunities);
        }
    }

    private static void collect(Step step, Map<Initiative, List<String>> pains) {
        for (PainPoint pain : step.getPainPoints()) {
            for (Initiative initiative : pain.getInitiatives()) {
                pains.computeIfAbsent(initiative, it -> new ArrayList<>()).add(Labels.name(pain));
            }
        }
    }

    private static BacklogItem item(Initiative it, List<String> pains, List<String> touchpoints,
            Function<EObject, String> ids) {
        return new BacklogItem(ids.apply(it), Labels.name(it), Lines.orEmpty(it.getDescription()), it.getStatus(),
                it.getImpact(),
                it.getEffort(), Labels.of(it.getAccountable()),
                it.getContributors().stream().map(Labels::of).toList(), Optional.ofNullable(it.getDue()),
                Lines.orEmpty(it.getExpectedEffect()), List.copyOf(pains), List.copyOf(touchpoints));
    }
}
