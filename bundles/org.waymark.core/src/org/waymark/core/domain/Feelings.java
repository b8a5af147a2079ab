package org.waymark.core.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/**
 * Selects the emotions that count for one persona from one viewpoint. Emotions without a persona count for every
 * persona. Several at one step are averaged; without a score the curve has a gap.
 *
 * @param persona empty = all emotions count, with any persona
 */
public record Feelings(Optional<Persona> persona, Viewpoint viewpoint) {

    /** Selects the emotions of all personas. */
    public static Feelings ofEverybody(Viewpoint viewpoint) {
        return new Feelings(Optional.empty(), viewpoint);
    }

    /**
     * Returns the personas of a journey's curves: the given ones; without any, those with an emotion; else one curve
     * for all.
     *
     * @param personas those of the journey, or those of a view
     */
    public static List<Optional<Persona>> people(Journey journey, List<Persona> personas) {
        Set<Persona> people = new LinkedHashSet<>(personas);
        if (people.isEmpty()) {
            for (Step step : steps(journey)) {
                ModelLists.<Emotion>at(step, CjmPackage.STEP__EMOTIONS).stream().map(Emotion::getPersona)
                        .filter(Objects::nonNull).forEach(people::add);
            }
        }
        return people.isEmpty() ? List.of(Optional.empty()) : people.stream().map(Optional::of).toList();
    }

    /** Returns the steps of a curve: the touchpoints of a journey, and its stages without touchpoints. */
    public static List<Step> steps(Journey journey) {
        List<Step> steps = new ArrayList<>();
        for (Stage stage : ModelLists.<Stage>at(journey, CjmPackage.JOURNEY__STAGES)) {
            List<Touchpoint> touchpoints = ModelLists.at(stage, CjmPackage.STAGE__TOUCHPOINTS);
            steps.addAll(touchpoints.isEmpty() ? List.of(stage) : touchpoints);
        }
        return steps;
    }

    /** Returns whether an emotion counts, with or without a score. */
    public boolean count(Emotion emotion) {
        return emotion.getViewpoint() == viewpoint && (persona.isEmpty() || emotion.getPersona() == null
                || emotion.getPersona() == persona.get());
    }

    /** Returns the emotions of a step that count, in the order of the model. */
    public List<Emotion> at(Step step) {
        return step.getEmotions().stream().filter(this::count).toList();
    }

    /** Returns the counting emotions with a score at a step, those with a persona first. */
    public List<Emotion> scored(Step step) {
        List<Emotion> found = new ArrayList<>();
        int named = 0;
        for (Emotion emotion : step.getEmotions()) {
            if (emotion.getScore() != null && count(emotion)) {
                found.add(emotion.getPersona() == null ? found.size() : named++, emotion);
            }
        }
        return found;
    }

    /** Returns the score of the curve at a step, -2..2; empty = a gap. */
    public Optional<BigDecimal> mean(Step step) {
        return mean(scored(step));
    }

    /**
     * Returns the scores at a step of all curves from one viewpoint: of these people, and of the personas with an
     * emotion there.
     *
     * @param people those of the journey, see {@link #people}
     */
    public static List<BigDecimal> means(Step step, List<Optional<Persona>> people, Viewpoint viewpoint) {
        Set<Optional<Persona>> whose = new LinkedHashSet<>(people);
        step.getEmotions().stream().map(Emotion::getPersona).filter(Objects::nonNull)
                .forEach(persona -> whose.add(Optional.of(persona)));
        return whose.stream().flatMap(persona -> new Feelings(persona, viewpoint).mean(step).stream()).toList();
    }

    /** Returns whether one of the scores that {@link #means} returns is below zero. */
    public static boolean isAnyNegative(Step step, List<Optional<Persona>> people, Viewpoint viewpoint) {
        List<Emotion> emotions = ModelLists.at(step, CjmPackage.STEP__EMOTIONS);
        boolean low = false;
        for (Emotion emotion : emotions) {
            low |= emotion.getViewpoint() == viewpoint && emotion.getScore() != null
                    && emotion.getScore().signum() < 0;
        }
        if (!low) {
            return false;
        }
        // a mean is negative if the sum is
        for (Optional<Persona> persona : people) {
            if (new Feelings(persona, viewpoint).sum(emotions).signum() < 0) {
                return true;
            }
        }
        for (Emotion emotion : emotions) {
            Optional<Persona> persona = Optional.ofNullable(emotion.getPersona());
            if (persona.isPresent() && new Feelings(persona, viewpoint).sum(emotions).signum() < 0) {
                return true;
            }
        }
        return false;
    }

    private BigDecimal sum(List<Emotion> emotions) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Emotion emotion : emotions) {
            if (emotion.getScore() != null && count(emotion)) {
                sum = sum.add(emotion.getScore());
            }
        }
        return sum;
    }

    /** Returns the mean score of some emotions. */
    public static Optional<BigDecimal> mean(List<Emotion> emotions) {
        BigDecimal sum = BigDecimal.ZERO;
        int scores = 0;
        for (Emotion emotion : emotions) {
            if (emotion.getScore() != null) {
                sum = sum.add(emotion.getScore());
                scores++;
            }
        }
        return scores == 0
                ? Optional.empty()
                : Optional.of(sum.divide(BigDecimal.valueOf(scores), MathContext.DECIMAL64));
    }

    /**
     * Returns the emotions of a step that have exactly this persona, with or without a score. Editing the curve changes
     * only these, so that no other persona's curve moves.
     */
    public List<Emotion> own(Step step) {
        return step.getEmotions().stream().filter(emotion -> emotion.getViewpoint() == viewpoint
                && emotion.getPersona() == persona.orElse(null)).toList();
    }

    /** Returns whether a step concerns the persona: a touchpoint that names personas concerns only these. */
    public boolean concerns(Step step) {
        return persona.isEmpty() || !(step instanceof Touchpoint touchpoint) || touchpoint.getPersonas().isEmpty()
                || touchpoint.getPersonas().contains(persona.get());
    }
}
