package org.waymark.core.insight;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/**
 * A journey beside the one it improves, stage by stage.
 *
 * @param before the baseline
 * @param after the journey with that baseline
 * @param stages stages that stand beside each other, in their order
 */
public record JourneyComparison(JourneySummary before, JourneySummary after, List<StageChange> stages) {

    /**
     * Stages of both journeys that take each other's place.
     *
     * @param before stages of the baseline, none for something new
     * @param after stages of the other journey, none for something that falls away
     * @param initiatives names of the initiatives that address the stages of the baseline
     */
    public record StageChange(List<StageFigures> before, List<StageFigures> after, List<String> initiatives) {
    }

    /**
     * Counts of one stage.
     *
     * @param felt mean score: what customers said, else what is assumed
     * @param handovers handovers to a touchpoint of this stage
     * @param accountables short labels of its accountable functions
     */
    public record StageFigures(String id, String name, int touchpoints, OptionalDouble felt, int broken, int pains,
            int handovers, List<String> accountables) {
    }

    /** Both journeys of a comparison. */
    public record Sides(Journey before, Journey after) {

        /** Returns the sides a journey is part of: with its baseline, or with the future journey whose baseline it is. */
        public static Optional<Sides> of(Portfolio portfolio, Journey journey) {
            boolean improves = journey.getBaseline() != null && !journey.getBaseline().eIsProxy();
            return SummaryBuilder.other(portfolio, journey)
                    .map(other -> improves ? new Sides(other, journey) : new Sides(journey, other));
        }
    }

    /** Returns the comparison of both sides. */
    public static JourneyComparison of(Portfolio portfolio, Sides sides, Function<EObject, String> ids) {
        return new JourneyComparison(JourneySummary.of(portfolio, sides.before(), ids),
                JourneySummary.of(portfolio, sides.after(), ids), new StagePairs(portfolio, sides, ids).changes());
    }
}
