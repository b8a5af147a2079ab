package org.waymark.core.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.waymark.core.insight.EmotionCurve.Point;
import org.waymark.core.ownership.OwnershipTable;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Viewpoint;

/** The two curves of a persona, their difference, peak and end. */
class EmotionCurveTest {

    private final OwnershipTable table = OwnershipTable.of("""
                      | CC
            = Before  |
            - Hears   |
            - Signs   |
            = Crisis  |
            - Calls   |
            - Waits   |
            = After   |
            """);
    private final Journey journey = table.portfolio.getJourneys().getFirst();
    private final Persona anna = persona("Anna");
    private final Persona viktor = persona("Viktor");

    @Test
    void severalFeelingsAverageAndNoneIsAGap() {
        feel("Hears", anna, Viewpoint.OBSERVED, "1");
        feel("Calls", anna, Viewpoint.OBSERVED, "-2");
        feel("Calls", anna, Viewpoint.OBSERVED, "0.5");
        feel("Calls", viktor, Viewpoint.OBSERVED, "2");
        feel("Calls", anna, Viewpoint.HYPOTHESIS, "2");
        feel("After", anna, Viewpoint.OBSERVED, "0");
        feel("Crisis", anna, Viewpoint.OBSERVED, "-2");
        EmotionCurve curve = EmotionCurve.of(journey, Optional.of(anna), Viewpoint.OBSERVED, OwnershipTable::id);
        assertEquals("Hears=1.0 Signs= Calls=-0.75 Waits= After=0.0 ", show(curve));
        assertEquals(2, curve.points().get(2).feelings());
        assertEquals("Crisis", curve.points().get(2).stage());
    }

    @Test
    void aFeelingWithoutPersonaIsEverybodys() {
        feel("Hears", null, Viewpoint.OBSERVED, "-1");
        feel("Hears", viktor, Viewpoint.OBSERVED, "1");
        assertEquals("Hears=-1.0 ", first(anna));
        assertEquals("Hears=0.0 ", first(viktor));
    }

    @Test
    void aFeelingWithoutScoreIsNotCounted() {
        feel("Hears", anna, Viewpoint.OBSERVED, null);
        assertEquals("Hears= ", first(anna));
    }

    @Test
    void peakPitAndEnd() {
        feel("Hears", anna, Viewpoint.OBSERVED, "1");
        feel("Signs", anna, Viewpoint.OBSERVED, "1");
        feel("Calls", anna, Viewpoint.OBSERVED, "-2");
        feel("Waits", anna, Viewpoint.OBSERVED, "-2");
        EmotionCurve curve = EmotionCurve.of(journey, Optional.of(anna), Viewpoint.OBSERVED, OwnershipTable::id);
        assertEquals(List.of("Hears", "Calls", "Waits"),
                List.of(curve.peak(), curve.pit(), curve.end()).stream().map(it -> it.orElseThrow().step()).toList());
        assertEquals(OptionalDouble.of(-0.5), curve.average());
    }

    @Test
    void anEmptyCurveHasNoPeakAndIsNotListed() {
        journey.getPersonas().add(anna);
        EmotionCurve curve = EmotionCurve.of(journey, Optional.of(anna), Viewpoint.OBSERVED, OwnershipTable::id);
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(curve.peak(), curve.pit(), curve.end()));
        assertEquals(OptionalDouble.empty(), curve.average());
        assertEquals(List.of(), EmotionCurve.of(journey, OwnershipTable::id));
    }

    @Test
    void aJourneyHasTheCurvesOfItsPersonasOrOfThoseWhoFeel() {
        feel("Hears", viktor, Viewpoint.HYPOTHESIS, "1");
        feel("Calls", anna, Viewpoint.OBSERVED, "-1");
        assertEquals(List.of("Viktor hypothesis", "Anna observed"), curves());
        journey.getPersonas().add(anna);
        assertEquals(List.of("Anna observed"), curves());
    }

    @Test
    void withoutPersonasTheCurveIsEverybodys() {
        feel("Hears", null, Viewpoint.OBSERVED, "1");
        assertEquals(List.of(" observed"), curves());
    }

    @Test
    void theGapIsHypothesisMinusObserved() {
        feel("Hears", anna, Viewpoint.HYPOTHESIS, "1");
        feel("Hears", anna, Viewpoint.OBSERVED, "1.5");
        feel("Calls", anna, Viewpoint.HYPOTHESIS, "1");
        feel("Calls", anna, Viewpoint.OBSERVED, "-2");
        feel("Waits", anna, Viewpoint.OBSERVED, "-2");
        feel("Hears", viktor, Viewpoint.OBSERVED, "1");
        List<EmotionGap> gaps = EmotionGap.of(EmotionCurve.of(journey, OwnershipTable::id));
        assertEquals(1, gaps.size());
        assertEquals(List.of(-0.5, 3.0), gaps.getFirst().steps().stream().map(EmotionGap.StepGap::gap).toList());
    }

    private List<String> curves() {
        return EmotionCurve.of(journey, OwnershipTable::id).stream()
                .map(it -> it.persona() + " " + it.viewpoint().getLiteral()).toList();
    }

    private String first(Persona persona) {
        EmotionCurve curve = EmotionCurve.of(journey, Optional.of(persona), Viewpoint.OBSERVED, OwnershipTable::id);
        return show(new EmotionCurve("", "", 0, Viewpoint.OBSERVED, curve.points().subList(0, 1)));
    }

    private static String show(EmotionCurve curve) {
        StringBuilder out = new StringBuilder();
        for (Point point : curve.points()) {
            out.append(point.step()).append('=')
                    .append(point.score().isPresent() ? point.score().getAsDouble() : "").append(' ');
        }
        return out.toString();
    }

    private void feel(String step, Persona persona, Viewpoint viewpoint, String score) {
        Emotion emotion = CjmFactory.eINSTANCE.createEmotion();
        emotion.setPersona(persona);
        emotion.setViewpoint(viewpoint);
        if (score != null) {
            emotion.setScore(new BigDecimal(score));
        }
        table.<Step>get(step).getEmotions().add(emotion);
    }

    private static Persona persona(String name) {
        Persona persona = CjmFactory.eINSTANCE.createPersona();
        persona.setName(name);
        return persona;
    }
}
