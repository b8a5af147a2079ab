package org.waymark.core.insight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.review.Discussion;
import org.waymark.core.review.Discussions;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Viewpoint;

/**
 * All that a portfolio page says about one journey, computed once.
 *
 * @param ownerId id of its owner; empty without one
 * @param owner name of its owner; empty without one
 * @param personas the personas it is about
 * @param figures what is counted in it
 * @param said curve over what all customers said
 * @param assumed curve over what is assumed of all of them
 * @param gaps touchpoints for which nobody is accountable
 * @param openComments discussions that are not resolved
 * @param reviewedBy who reviewed it; empty if nobody is named
 * @param reviewed when it was reviewed, if that is known
 * @param parents ids of the journeys with a touchpoint that this one details
 */
public record JourneyCard(String ownerId, String owner, JourneyStatus status, List<Named> personas,
        JourneyFigures figures, EmotionCurve said, EmotionCurve assumed, int gaps, int openComments,
        String reviewedBy, Optional<Instant> reviewed, List<String> parents) {

    /** An element by its id. */
    public record Named(String id, String name) {
    }

    public JourneyCard {
        personas = List.copyOf(personas);
        parents = List.copyOf(parents);
    }

    static JourneyCard of(Portfolio portfolio, Journey journey, List<String> parents, Function<EObject, String> ids) {
        boolean owned = journey.getOwner() != null && !journey.getOwner().eIsProxy();
        OwnershipMatrix matrix = OwnershipMatrix.of(portfolio, List.of(journey), MatrixOptions.PLAIN, ids);
        return new JourneyCard(owned ? ids.apply(journey.getOwner()) : "", owned ? Labels.of(journey.getOwner()) : "",
                journey.getStatus(),
                journey.getPersonas().stream().filter(it -> !it.eIsProxy())
                        .map(it -> new Named(ids.apply(it), Labels.of(it))).toList(),
                JourneyFigures.of(journey, JourneyStatistics.of(portfolio, journey, ids), matrix),
                EmotionCurve.of(journey, Optional.empty(), Viewpoint.OBSERVED, ids),
                EmotionCurve.of(journey, Optional.empty(), Viewpoint.HYPOTHESIS, ids),
                Gaps.of(matrix).unaccountedRows().size(),
                (int) Discussions.within(journey).stream().filter(Discussion::open).count(),
                Lines.orEmpty(journey.getReviewedBy()), Optional.ofNullable(journey.getReviewed()), parents);
    }

    /** Returns the id of the journey. */
    public String id() {
        return figures.id();
    }

    /** Returns the name of the journey. */
    public String name() {
        return figures.name();
    }
}
