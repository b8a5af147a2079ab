package org.waymark.core.mapgrid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.waymark.core.domain.Feelings;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Viewpoint;

/**
 * The curve whose scores are set by keys.
 *
 * @param persona empty = all personas
 */
public record CurveFocus(Optional<Persona> persona, Viewpoint viewpoint) {

    /** Returns the hypothesis of the journey's first persona; in an observed journey the observed curve. */
    public static CurveFocus of(Journey journey) {
        Viewpoint viewpoint = journey.getKind() == JourneyKind.OBSERVED ? Viewpoint.OBSERVED : Viewpoint.HYPOTHESIS;
        return new CurveFocus(journey.getPersonas().stream().findFirst(), viewpoint);
    }

    /** Returns the same curve, or the default of the journey if it does not have the persona. */
    public CurveFocus in(Journey journey) {
        boolean known = persona.map(journey.getPersonas()::contains).orElse(journey.getPersonas().isEmpty());
        return known ? this : new CurveFocus(of(journey).persona, viewpoint);
    }

    /** Returns the curve of the next persona of the journey, cyclically. */
    public CurveFocus next(Journey journey) {
        List<Persona> all = journey.getPersonas();
        if (all.isEmpty()) {
            return new CurveFocus(Optional.empty(), viewpoint);
        }
        int index = persona.map(all::indexOf).orElse(-1);
        return new CurveFocus(Optional.of(all.get((index + 1) % all.size())), viewpoint);
    }

    /** Returns the other viewpoint of the same persona. */
    public CurveFocus turned() {
        return new CurveFocus(persona,
                viewpoint == Viewpoint.OBSERVED ? Viewpoint.HYPOTHESIS : Viewpoint.OBSERVED);
    }

    /** Returns the mean of the step's scores on this curve; empty without one. */
    public Optional<BigDecimal> score(Step step) {
        return Feelings.mean(emotions(step)).map(mean -> mean.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    /** Returns the step's emotions on this curve. */
    public List<Emotion> emotions(Step step) {
        return new Feelings(persona, viewpoint).own(step);
    }
}
