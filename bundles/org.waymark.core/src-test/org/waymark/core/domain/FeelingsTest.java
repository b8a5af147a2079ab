package org.waymark.core.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/** The emotions that count for a persona and viewpoint. */
class FeelingsTest {

    private static final CjmFactory MAKE = CjmFactory.eINSTANCE;

    private final Persona anna = MAKE.createPersona();
    private final Persona ben = MAKE.createPersona();
    private final Journey journey = MAKE.createJourney();
    private final Touchpoint call = MAKE.createTouchpoint();
    private final Emotion everybody = feel("calm", null, Viewpoint.HYPOTHESIS, "1");
    private final Emotion annas = feel("angry", anna, Viewpoint.HYPOTHESIS, "-1.5");
    private final Emotion unrated = feel("tired", anna, Viewpoint.HYPOTHESIS, null);
    private final Emotion second = feel("afraid", anna, Viewpoint.HYPOTHESIS, "-1");
    private final Emotion said = feel("relieved", ben, Viewpoint.OBSERVED, "2");

    FeelingsTest() {
        Stage stage = MAKE.createStage();
        stage.getTouchpoints().add(call);
        journey.getStages().add(stage);
    }

    @Test
    void emotionsOfNobodyInParticularCountForEverybody() {
        assertEquals(List.of(everybody, annas, unrated, second), of(anna, Viewpoint.HYPOTHESIS).at(call));
        assertEquals(List.of(everybody), of(ben, Viewpoint.HYPOTHESIS).at(call));
        assertEquals(List.of(annas, second, everybody), of(anna, Viewpoint.HYPOTHESIS).scored(call));
    }

    @Test
    void withoutAPersonaAllEmotionsOfTheViewpointCount() {
        assertEquals(List.of(annas, second, everybody), Feelings.ofEverybody(Viewpoint.HYPOTHESIS).scored(call));
        assertEquals(List.of(said), Feelings.ofEverybody(Viewpoint.OBSERVED).at(call));
    }

    @Test
    void everyCurveAtAStepHasItsOwnScore() {
        assertEquals(2, Feelings.means(call, List.of(Optional.of(ben)), Viewpoint.HYPOTHESIS).size(),
                "that of Anna, who has an emotion there, and that of Ben");
        assertEquals(List.of(new BigDecimal("2")),
                Feelings.means(call, List.of(Optional.of(ben)), Viewpoint.OBSERVED));
        assertEquals(List.of(), Feelings.means(journey.getStages().getFirst(), List.of(Optional.of(ben)),
                Viewpoint.OBSERVED));
    }

    @Test
    void scoresAverageAndNoneIsAGap() {
        assertEquals(0, new BigDecimal("-0.5").compareTo(of(anna, Viewpoint.HYPOTHESIS).mean(call).orElseThrow()));
        assertEquals(BigDecimal.ONE, of(ben, Viewpoint.HYPOTHESIS).mean(call).orElseThrow());
        assertEquals(Optional.empty(), of(anna, Viewpoint.OBSERVED).mean(call));
        assertEquals(Optional.empty(), Feelings.mean(List.of(unrated)));
        said.setScore(BigDecimal.ONE);
        call.getEmotions()
                .addAll(List.of(feel("", ben, Viewpoint.OBSERVED, "1"), feel("", ben, Viewpoint.OBSERVED, "0")));
        assertEquals("0.6666666666666667", of(ben, Viewpoint.OBSERVED).mean(call).orElseThrow().toString());
    }

    @Test
    void anEditOfACurveMovesOnlyItsOwn() {
        assertEquals(List.of(annas, unrated, second), of(anna, Viewpoint.HYPOTHESIS).own(call));
        assertEquals(List.of(everybody), Feelings.ofEverybody(Viewpoint.HYPOTHESIS).own(call));
        assertEquals(List.of(), of(ben, Viewpoint.HYPOTHESIS).own(call));
    }

    @Test
    void aJourneyWithoutPersonasHasTheCurvesOfThoseWhoFeelSomething() {
        assertEquals(List.of(Optional.of(ben)), Feelings.people(journey, List.of(ben)));
        assertEquals(List.of(Optional.of(anna), Optional.of(ben)), Feelings.people(journey, List.of()));
        call.getEmotions().retainAll(List.of(everybody));
        assertEquals(List.of(Optional.empty()), Feelings.people(journey, List.of()));
    }

    @Test
    void aTouchpointThatNamesPersonasConcernsOnlyThese() {
        assertTrue(of(anna, Viewpoint.OBSERVED).concerns(call));
        call.getPersonas().add(ben);
        assertFalse(of(anna, Viewpoint.OBSERVED).concerns(call));
        assertTrue(of(anna, Viewpoint.OBSERVED).concerns((Stage) call.eContainer()));
        assertTrue(Feelings.ofEverybody(Viewpoint.OBSERVED).concerns(call));
    }

    private static Feelings of(Persona persona, Viewpoint viewpoint) {
        return new Feelings(Optional.of(persona), viewpoint);
    }

    private Emotion feel(String name, Persona persona, Viewpoint viewpoint, String score) {
        Emotion emotion = MAKE.createEmotion();
        emotion.setName(name);
        emotion.setPersona(persona);
        emotion.setViewpoint(viewpoint);
        emotion.setScore(score == null ? null : new BigDecimal(score));
        call.getEmotions().add(emotion);
        return emotion;
    }
}
