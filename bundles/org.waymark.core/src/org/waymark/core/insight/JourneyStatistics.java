package org.waymark.core.insight;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.Feelings;
import org.waymark.core.domain.Moments;
import org.waymark.core.ownership.Accountability;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.EvidenceLevel;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/**
 * Size and completeness of a journey. Micro-interactions are counted separately and not as touchpoints.
 *
 * @param id element id of the journey
 * @param accountable touchpoints with exactly one accountable function, own or inherited
 * @param hypotheses touchpoints with an assumed score
 * @param observations touchpoints with an observed score
 * @param evidence touchpoints with evidence, of their own or for an emotion or pain point
 * @param researched touchpoints that are partly or fully researched
 * @param rated touchpoints with rated importance
 * @param cured pain points with an initiative
 * @param benchmarked moments of truth with a benchmark
 * @param brokenPromises touchpoints with a broken promise
 * @param importance mean importance of the rated touchpoints, 1..5
 * @param hypothesis mean assumed score, -2..2
 * @param observed mean observed score, -2..2
 */
public record JourneyStatistics(String id, String name, JourneyKind kind, JourneyStatus status, int stages,
        int touchpoints, int microInteractions, int transitions, int painPoints, Coverage accountable,
        Coverage hypotheses, Coverage observations, Coverage evidence, Coverage researched, Coverage rated,
        Coverage cured, Coverage benchmarked, int brokenPromises, OptionalDouble importance,
        OptionalDouble hypothesis, OptionalDouble observed) {

    /** The number of elements that have something, and of all elements. */
    public record Coverage(int have, int of) {

        private static <T> Coverage of(List<T> all, Predicate<T> has) {
            return new Coverage((int) all.stream().filter(has).count(), all.size());
        }
    }

    /**
     * Returns the statistics of one journey.
     *
     * @param ids returns the id of an element as in the file
     */
    public static JourneyStatistics of(Portfolio portfolio, Journey journey, Function<EObject, String> ids) {
        List<Touchpoint> touchpoints = journey.getStages().stream().flatMap(s -> s.getTouchpoints().stream()).toList();
        List<PainPoint> pains = journey.getStages().stream().flatMap(JourneyStatistics::steps)
                .flatMap(s -> s.getPainPoints().stream()).toList();
        List<Touchpoint> moments = touchpoints.stream().filter(t -> Moments.isOfTruth(t.getMoment())).toList();
        List<MatrixRow> rows = OwnershipMatrix.of(portfolio, List.of(journey), MatrixOptions.PLAIN, ids).rows().stream()
                .filter(r -> r.kind() == MatrixRow.Kind.TOUCHPOINT).toList();
        return new JourneyStatistics(ids.apply(journey), Labels.name(journey),
                journey.getKind(), journey.getStatus(), journey.getStages().size(), touchpoints.size(),
                touchpoints.stream().mapToInt(JourneyStatistics::micro).sum(), journey.getTransitions().size(),
                pains.size(), Coverage.of(rows, r -> r.accountable() == Accountability.ONE),
                Coverage.of(touchpoints, t -> isScored(t, Viewpoint.HYPOTHESIS)),
                Coverage.of(touchpoints, t -> isScored(t, Viewpoint.OBSERVED)),
                Coverage.of(touchpoints, JourneyStatistics::hasEvidence),
                Coverage.of(touchpoints, t -> t.getEvidenceLevel() == EvidenceLevel.RESEARCHED
                        || t.getEvidenceLevel() == EvidenceLevel.PARTLY_RESEARCHED),
                Coverage.of(touchpoints, t -> t.getImportance() > 0),
                Coverage.of(pains, p -> !p.getInitiatives().isEmpty()),
                Coverage.of(moments, t -> !t.getBenchmarks().isEmpty()),
                ExperienceDebt.of(List.of(journey), ids).brokenPromises().size(),
                touchpoints.stream().mapToInt(Touchpoint::getImportance).filter(i -> i > 0).average(),
                average(touchpoints, Viewpoint.HYPOTHESIS), average(touchpoints, Viewpoint.OBSERVED));
    }

    private static Stream<Step> steps(Stage stage) {
        return Stream.concat(Stream.of(stage),
                stage.getTouchpoints().stream().flatMap(JourneyStatistics::whole));
    }

    private static Stream<Touchpoint> whole(Touchpoint touchpoint) {
        return Stream.concat(Stream.of(touchpoint),
                touchpoint.getMicroInteractions().stream().flatMap(JourneyStatistics::whole));
    }

    private static int micro(Touchpoint touchpoint) {
        return (int) whole(touchpoint).count() - 1;
    }

    private static boolean isScored(Touchpoint touchpoint, Viewpoint viewpoint) {
        return Feelings.ofEverybody(viewpoint).mean(touchpoint).isPresent();
    }

    private static OptionalDouble average(List<Touchpoint> touchpoints, Viewpoint viewpoint) {
        Feelings feelings = Feelings.ofEverybody(viewpoint);
        return Feelings.mean(touchpoints.stream().flatMap(t -> feelings.scored(t).stream()).toList())
                .map(mean -> OptionalDouble.of(mean.doubleValue())).orElse(OptionalDouble.empty());
    }

    private static boolean hasEvidence(Touchpoint touchpoint) {
        return !touchpoint.getEvidence().isEmpty()
                || touchpoint.getEmotions().stream().map(Emotion::getEvidence).anyMatch(e -> !e.isEmpty())
                || touchpoint.getPainPoints().stream().map(PainPoint::getEvidence).anyMatch(e -> !e.isEmpty());
    }
}
