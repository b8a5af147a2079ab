package org.waymark.core.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/**
 * Selects the emotions that count for one persona seen from one viewpoint. Emotions that name no persona are everybody's
 * and count for each. Several at one step average; where none has a score the curve has a gap.
 *
 * @param persona empty = everybody: all emotions count, whoever has them
 */
public record Feelings(Optional<Persona> persona, Viewpoint viewpoint) {

    /** Selects the feelings of everybody. */
    public static Feelings ofEverybody(Viewpoint viewpoint) {
        return new Feelings(Optional.empty(), viewpoint);
    }

    /**
     * Returns whose curves a journey has: the personas given, or those that feel something when none is given, or
     * everybody when nobody is named at all.
     *
     * @param personas those of the journey, or the ones a view shows
     */
    public static List<Optional<Persona>> people(Journey journey, List<Persona> personas) {
        Set<Persona> people = new LinkedHashSet<>(personas);
        if (people.isEmpty()) {
            for (Step step : steps(journey)) {
                step.getEmotions().stream().map(Emotion::getPersona).filter(Objects::nonNull).forEach(people::add);
            }
        }
        return people.isEmpty() ? List.of(Optional.empty()) : people.stream().map(Optional::of).toList();
    }

    /** Returns the steps of a curve: the touchpoints of a journey, and its stages without touchpoints. */
    public static List<Step> steps(Journey journey) {
        List<Step> steps = new ArrayList<>();
        for (Stage stage : journey.getStages()) {
            List<Touchpoint> touchpoints = stage.getTouchpoints();
            steps.addAll(touchpoints.isEmpty() ? List.of(stage) : touchpoints);
        }
        return steps;
    }

    /** Returns whether an emotion counts, with a score or without. */
    public boolean count(Emotion emotion) {
        return emotion.getViewpoint() == viewpoint && (persona.isEmpty() || emotion.getPersona() == null
                || emotion.getPersona() == persona.get());
    }

    /** Returns the emotions of a step that count, in the order of the model. */
    public List<Emotion> at(Step step) {
        return step.getEmotions().stream().filter(this::count).toList();
    }

    /** Returns the emotions with a score that count at a step, those that name a persona first. */
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

    /** Returns the score that the curve shows at a step, -2..2; empty = a gap. */
    public Optional<BigDecimal> mean(Step step) {
        return mean(scored(step));
    }

    /** Returns the mean of the scores that some emotions have. */
    public static Optional<BigDecimal> mean(List<Emotion> emotions) {
        List<BigDecimal> scores = emotions.stream().map(Emotion::getScore).filter(Objects::nonNull).toList();
        return scores.isEmpty()
                ? Optional.empty()
                : Optional.of(scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(scores.size()), MathContext.DECIMAL64));
    }

    /**
     * Returns the emotions of a step that name exactly this persona, for everybody those that name none, with a score or
     * without: what is changed when the curve is edited, so that no other persona's curve moves.
     */
    public List<Emotion> own(Step step) {
        return step.getEmotions().stream().filter(emotion -> emotion.getViewpoint() == viewpoint
                && emotion.getPersona() == persona.orElse(null)).toList();
    }

    /** Returns whether the persona comes to a step at all: a touchpoint that names personas concerns only these. */
    public boolean concerns(Step step) {
        return persona.isEmpty() || !(step instanceof Touchpoint touchpoint) || touchpoint.getPersonas().isEmpty()
                || touchpoint.getPersonas().contains(persona.get());
    }
}
