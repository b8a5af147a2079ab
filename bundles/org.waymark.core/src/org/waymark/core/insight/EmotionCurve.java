package org.waymark.core.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.Feelings;
import org.waymark.core.domain.PersonaOrder;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Viewpoint;

/**
 * The emotions of one persona along a journey from one viewpoint. It has one point for each touchpoint and one for each
 * stage without touchpoints. Emotions without a persona belong to all personas. Several emotions at one step are
 * averaged; a step without a score is a gap.
 *
 * @param personaId element id of the persona; empty = the average over the emotions of all personas
 * @param persona name of the persona; empty likewise
 * @param number number of the persona, see {@link PersonaOrder}; 0 for everybody
 * @param viewpoint assumption of the company, or reports of customers
 * @param points points in the order of the steps, including gaps
 */
public record EmotionCurve(String personaId, String persona, int number, Viewpoint viewpoint,
        List<Point> points) {

    /**
     * A step on the curve.
     *
     * @param stepId element id of the touchpoint or stage
     * @param score -2..2, empty = a gap
     * @param feelings number of emotions the score averages
     * @param voters people who gave the score in a workshop, 0 = none
     * @param spread standard deviation of their scores, empty = not known, as it is for few voters and for an average
     */
    public record Point(String stepId, String step, String stage, OptionalDouble score, int feelings, int voters,
            Optional<BigDecimal> spread) {
    }

    /** Returns whether a workshop gave one of the scores. */
    public boolean isVoted() {
        return points.stream().anyMatch(point -> point.voters() > 0);
    }

    /**
     * Returns the curves of a journey: for each of its personas, or for those with an emotion if the journey names
     * none, first the hypothesis, then the observed curve. Curves without any score are left out. A journey without
     * personas has curves over all emotions.
     */
    public static List<EmotionCurve> of(Journey journey, Function<EObject, String> ids) {
        List<EmotionCurve> curves = new ArrayList<>();
        for (Optional<Persona> persona : Feelings.people(journey, journey.getPersonas())) {
            for (Viewpoint viewpoint : Viewpoint.VALUES) {
                EmotionCurve curve = of(journey, persona, viewpoint, ids);
                if (curve.end().isPresent()) {
                    curves.add(curve);
                }
            }
        }
        return List.copyOf(curves);
    }

    /** Returns the curve of one persona, or over all emotions. */
    public static EmotionCurve of(Journey journey, Optional<Persona> persona, Viewpoint viewpoint,
            Function<EObject, String> ids) {
        List<Point> points = new ArrayList<>();
        Feelings feelings = new Feelings(persona, viewpoint);
        for (Step step : Feelings.steps(journey)) {
            List<Emotion> scored = feelings.scored(step);
            OptionalDouble score = Feelings.mean(scored).map(mean -> OptionalDouble.of(mean.doubleValue()))
                    .orElse(OptionalDouble.empty());
            Step stage = step instanceof Stage ? step : (Stage) step.eContainer();
            points.add(new Point(ids.apply(step), Labels.name(step), Labels.name(stage), score, scored.size(),
                    voters(scored),
                    scored.size() == 1 ? Optional.ofNullable(scored.getFirst().getSpread()) : Optional.empty()));
        }
        return new EmotionCurve(persona.map(ids).orElse(""), persona.map(Labels::name).orElse(""),
                persona.map(it -> PersonaOrder.of(it, journey)).orElse(0), viewpoint, List.copyOf(points));
    }

    private static int voters(List<Emotion> scored) {
        return scored.stream().filter(it -> it.getVoters() != null).mapToInt(Emotion::getVoters).sum();
    }

    /** Returns the best point, the first of several. */
    public Optional<Point> peak() {
        return scored().stream().max(Comparator.comparingDouble(EmotionCurve::score));
    }

    /** Returns the worst point, the first of several. */
    public Optional<Point> pit() {
        return scored().stream().min(Comparator.comparingDouble(EmotionCurve::score));
    }

    /** Returns the last point with a score, which people remember together with the peak (peak-end rule). */
    public Optional<Point> end() {
        return scored().reversed().stream().findFirst();
    }

    /** Returns the mean score, -2..2. */
    public OptionalDouble average() {
        return scored().stream().mapToDouble(EmotionCurve::score).average();
    }

    private List<Point> scored() {
        return points.stream().filter(point -> point.score().isPresent()).toList();
    }

    private static double score(Point point) {
        return point.score().orElseThrow();
    }
}
