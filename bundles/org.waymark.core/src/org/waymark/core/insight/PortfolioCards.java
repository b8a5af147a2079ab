package org.waymark.core.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Touchpoint;

/**
 * The journeys of a portfolio side by side.
 *
 * @param cards one for each journey, in the order of the portfolio
 */
public record PortfolioCards(List<JourneyCard> cards) {

    public PortfolioCards {
        cards = List.copyOf(cards);
    }

    /** Returns the cards of some journeys; one in a file that cannot be read has none. */
    public static PortfolioCards of(Portfolio portfolio, List<Journey> journeys, Function<EObject, String> ids) {
        Map<Journey, Set<String>> parents = new LinkedHashMap<>();
        portfolio.getJourneys().stream().filter(it -> !it.eIsProxy()).forEach(journey -> journey.getStages()
                .forEach(stage -> stage.getTouchpoints().forEach(it -> parents(it, ids.apply(journey), parents))));
        return new PortfolioCards(journeys.stream().filter(it -> !it.eIsProxy())
                .map(it -> JourneyCard.of(portfolio, it, List.copyOf(parents.getOrDefault(it, Set.of())), ids))
                .toList());
    }

    private static void parents(Touchpoint touchpoint, String journey, Map<Journey, Set<String>> parents) {
        if (touchpoint.getDetailedBy() != null && !touchpoint.getDetailedBy().eIsProxy()) {
            parents.computeIfAbsent(touchpoint.getDetailedBy(), it -> new LinkedHashSet<>()).add(journey);
        }
        touchpoint.getMicroInteractions().forEach(it -> parents(it, journey, parents));
    }

    /** Returns the journey in which customers feel worst; of equal ones that with more broken promises. */
    public Optional<JourneyCard> worst() {
        return cards.stream().filter(it -> it.figures().felt().isPresent()).min(WORST_FIRST);
    }

    /** Returns a card by the id of its journey. */
    public Optional<JourneyCard> card(String id) {
        return cards.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Returns the cards of the journeys that detail a touchpoint of this one. */
    public List<JourneyCard> details(String id) {
        return cards.stream().filter(it -> it.parents().contains(id) && !it.id().equals(id)).toList();
    }

    /** Returns the owners that are named, by id, in the order of the journeys. */
    public List<JourneyCard.Named> owners() {
        List<JourneyCard.Named> owners = new ArrayList<>();
        cards.stream().filter(it -> !it.ownerId().isEmpty())
                .forEach(it -> owners.add(new JourneyCard.Named(it.ownerId(), it.owner())));
        return owners.stream().distinct().toList();
    }

    /** Returns the personas of all journeys, each once. */
    public List<JourneyCard.Named> personas() {
        return cards.stream().flatMap(it -> it.personas().stream()).distinct().toList();
    }

    /** Puts what hurts most first; a journey in which nobody is known to feel anything comes last. */
    static final Comparator<JourneyCard> WORST_FIRST = Comparator
            .comparingDouble((JourneyCard it) -> it.figures().felt().orElse(Double.MAX_VALUE))
            .thenComparing(Comparator.comparingInt((JourneyCard it) -> it.figures().broken()).reversed());
}
