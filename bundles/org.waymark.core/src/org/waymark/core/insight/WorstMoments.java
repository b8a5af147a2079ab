package org.waymark.core.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.Feelings;
import org.waymark.core.insight.JourneySummary.WorstMoment;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/**
 * Finds the moments at which customers feel worst: steps where the curve of a persona is below zero. What was said
 * counts; what is assumed counts only in a journey about which nobody said anything.
 */
final class WorstMoments {

    private record Found(WorstMoment moment, int severity, int importance) {
    }

    private static final Comparator<Found> WORST_FIRST = Comparator.comparingDouble((Found it) -> it.moment.score())
            .thenComparing(Comparator.comparingInt(Found::severity).reversed())
            .thenComparing(Comparator.comparingInt(Found::importance).reversed());

    private final Journey journey;
    private final Function<EObject, String> ids;

    WorstMoments(Journey journey, Function<EObject, String> ids) {
        this.journey = journey;
        this.ids = ids;
    }

    List<WorstMoment> find() {
        List<Step> steps = Feelings.steps(journey);
        Feelings said = Feelings.ofEverybody(Viewpoint.OBSERVED);
        Viewpoint viewpoint = steps.stream().anyMatch(step -> said.mean(step).isPresent())
                ? Viewpoint.OBSERVED
                : Viewpoint.HYPOTHESIS;
        List<Optional<Persona>> people = Feelings.people(journey, journey.getPersonas());
        List<Found> found = new ArrayList<>();
        for (Step step : steps) {
            people.stream().map(persona -> at(step, new Feelings(persona, viewpoint))).flatMap(Optional::stream)
                    .min(Comparator.comparingDouble(it -> it.moment.score())).ifPresent(found::add);
        }
        return found.stream().sorted(WORST_FIRST).limit(JourneySummary.WORST).map(Found::moment).toList();
    }

    private Optional<Found> at(Step step, Feelings feelings) {
        return feelings.mean(step).filter(mean -> mean.signum() < 0).map(mean -> {
            Emotion felt = feelings.scored(step).stream().min(Comparator.comparing(Emotion::getScore)).orElseThrow();
            List<PainPoint> pains = step.getPainPoints().stream()
                    .sorted(Comparator.comparingInt(PainPoint::getSeverity).reversed()).toList();
            Step stage = step instanceof Stage ? step : (Stage) step.eContainer();
            WorstMoment moment = new WorstMoment(ids.apply(step), Labels.name(step), Labels.name(stage),
                    mean.doubleValue(), feelings.viewpoint() == Viewpoint.HYPOTHESIS, Labels.name(felt),
                    Labels.of(felt.getPersona()), quote(step, felt, feelings),
                    pains.stream().map(Labels::name).findFirst().orElse(""),
                    firstText(pains.stream().map(PainPoint::getCost)));
            return new Found(moment, pains.stream().mapToInt(PainPoint::getSeverity).max().orElse(0),
                    step instanceof Touchpoint touchpoint ? touchpoint.getImportance() : 0);
        });
    }

    /** Returns the words that belong to the feeling, else those of anybody else who felt bad there. */
    private static String quote(Step step, Emotion felt, Feelings feelings) {
        Stream<Emotion> others = step.getEmotions().stream().filter(it -> it.getViewpoint() == feelings.viewpoint()
                && it.getScore() != null && it.getScore().signum() < 0);
        return firstText(Stream.concat(Stream.of(felt), others).map(Emotion::getQuote));
    }

    private static String firstText(Stream<String> texts) {
        return texts.filter(Objects::nonNull).filter(it -> !it.isBlank()).map(Lines::joined).findFirst().orElse("");
    }
}
