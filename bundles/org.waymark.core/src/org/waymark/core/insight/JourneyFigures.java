package org.waymark.core.insight;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.insight.JourneyStatistics.Coverage;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.PromiseKept;
import org.waymark.model.cjm.Touchpoint;

/**
 * Counts by which two journeys are compared, and which a summary names.
 *
 * @param id element id of the journey
 * @param handovers changes of the accountable functions along the journey
 * @param promises touchpoints with a promise
 * @param kept touchpoints with a kept promise
 * @param broken touchpoints with a broken promise, micro-interactions included
 * @param pains pain points
 * @param uncured pain points without an initiative
 * @param owned touchpoints with exactly one accountable function
 * @param said mean score reported by customers, -2..2
 * @param assumed mean score assumed by the company, -2..2
 */
public record JourneyFigures(String id, String name, JourneyKind kind, int stages, int touchpoints, int handovers,
        int promises, int kept, int broken, int pains, int uncured, Coverage owned, OptionalDouble said,
        OptionalDouble assumed) {

    /** Returns the figures of one journey. */
    public static JourneyFigures of(Portfolio portfolio, Journey journey, Function<EObject, String> ids) {
        return of(journey, JourneyStatistics.of(portfolio, journey, ids),
                OwnershipMatrix.of(portfolio, List.of(journey), MatrixOptions.PLAIN, ids));
    }

    static JourneyFigures of(Journey journey, JourneyStatistics counted, OwnershipMatrix matrix) {
        int kept = count(journey, it -> it.getPromiseKept() == PromiseKept.KEPT);
        int promises = count(journey, it -> !Lines.orEmpty(it.getPromise()).isBlank()
                || it.getPromiseKept() != PromiseKept.UNSPECIFIED);
        return new JourneyFigures(counted.id(), counted.name(), counted.kind(), counted.stages(),
                counted.touchpoints(), Handover.of(matrix).size(), Math.max(promises, counted.brokenPromises()), kept,
                counted.brokenPromises(), counted.painPoints(), counted.cured().of() - counted.cured().have(),
                counted.accountable(), counted.observed(), counted.hypothesis());
    }

    /** Returns the mean that is known best: what customers said, else what is assumed. */
    public OptionalDouble felt() {
        return said.isPresent() ? said : assumed;
    }

    private static int count(Journey journey, Predicate<Touchpoint> test) {
        return (int) journey.getStages().stream().flatMap(stage -> stage.getTouchpoints().stream()).filter(test)
                .count();
    }
}
