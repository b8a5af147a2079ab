package org.waymark.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.BackstageLayer;
import org.waymark.model.cjm.BackstageStep;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Transition;

/** The tools of the viewpoint change the model as they say. */
class EditsTest {

    private static final CjmFactory MAKE = CjmFactory.eINSTANCE;
    private final Locale usual = Locale.getDefault();

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void usual() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest
    @CsvSource({"+1.5 curious, 1.5, curious", "−1 cross, -1, cross", "'-1,5', -1.5, calm", "2, 2, calm",
            "angry, 1, angry",
            "3 too much, 1, calm", "'', 1, calm", "+0.5   two words, 0.5, two words"})
    void anEmotionIsReadFromACell(String text, BigDecimal score, String name) {
        Emotion emotion = MAKE.createEmotion();
        emotion.setScore(BigDecimal.ONE);
        emotion.setName("calm");
        new GridServices().setEmotion(emotion, text);
        assertEquals(0, score.compareTo(emotion.getScore()), emotion.getScore().toString());
        assertEquals(name, emotion.getName());
    }

    @ParameterizedTest
    @CsvSource({"A/C 5, true, A/C 5", "r, true, R 3", "2, true, R/A 2", "–, true, –", "'', true, R/A 3",
            "what, false, R/A 3",
            "(A 3), false, R/A 3", "9, false, R/A 3"})
    void anOwnershipIsReadFromACell(String text, boolean isCell, String then) {
        Ownership ownership = MAKE.createOwnership();
        ownership.getRoles().addAll(List.of(Role.RESPONSIBLE, Role.ACCOUNTABLE));
        ownership.setInfluence(3);
        MatrixServices matrix = new MatrixServices();
        assertEquals(isCell, matrix.isCell(text));
        if (isCell) {
            matrix.fill(ownership, text);
        }
        assertEquals(then, matrix.cellText(ownership));
        assertEquals(text.isEmpty(), matrix.isEmptyCell(text));
    }

    @Test
    void aStageIsShiftedWithItsIdentity() throws IOException {
        Journey journey = Samples.late();
        Stage second = journey.getStages().get(1);
        String id = Ids.idOf(second);
        StructureServices structure = new StructureServices();
        assertTrue(structure.canShift(second, -1));
        assertFalse(structure.canShift(journey.getStages().getFirst(), -1));
        assertFalse(structure.canShift(journey.getStages().getLast(), 1));
        assertFalse(structure.canShift(journey, 1));
        structure.shiftWithView(second, -1, second);
        assertSame(second, journey.getStages().getFirst());
        assertEquals(id, Ids.idOf(second));
        assertEquals("1. " + second.getName(), structure.numberedName(second));
    }

    @Test
    void theTransitionsOfADeletedStepAreThoseOfAllInIt() throws IOException {
        Journey journey = Samples.late();
        TransitionServices way = new TransitionServices();
        for (Stage stage : journey.getStages()) {
            List<Transition> touching = journey.getTransitions().stream()
                    .filter(t -> EcoreUtil.isAncestor(stage, t.getSource())
                            || EcoreUtil.isAncestor(stage, t.getTarget()))
                    .toList();
            assertEquals(touching, List.copyOf(way.touchingTransitions(stage)));
        }
        assertEquals(journey.getTransitions().size(),
                way.forwardTransitions(journey).size() + way.backTransitions(journey).size());
    }

    @Test
    void aNewElementIsNamedByItsClassAndItsNumber() {
        Stage stage = MAKE.createStage();
        stage.getTouchpoints().addAll(List.of(MAKE.createTouchpoint(), MAKE.createTouchpoint()));
        assertEquals("Touchpoint 2", new StructureServices().nameOfNew(stage.getTouchpoints().getLast()));
        Locale.setDefault(Locale.forLanguageTag("ru"));
        assertEquals("Точка контакта 2", new StructureServices().nameOfNew(stage.getTouchpoints().getLast()));
        Journey journey = MAKE.createJourney();
        journey.setName("Кредит");
        assertEquals("Кредит - карта", new StructureServices().titleOf(journey, "map"));
        assertEquals("Условные обозначения", new StructureServices().say(journey, "legend"));
    }

    @Test
    void aCellOfTheBlueprintIsEditedInPlace() {
        Touchpoint touchpoint = MAKE.createTouchpoint();
        for (String name : List.of("Answers", "Notes")) {
            BackstageStep step = MAKE.createBackstageStep();
            step.setName(name);
            step.setLayer(BackstageLayer.FRONTSTAGE);
            touchpoint.getBackstage().add(step);
        }
        BlueprintServices blueprint = new BlueprintServices();
        assertEquals("Answers; Notes", blueprint.blueprintInput(touchpoint, "frontstage"));
        blueprint.setBlueprint(touchpoint, "frontstage", "Greets; Writes; more");
        assertEquals("• Greets\n• Writes", blueprint.blueprintText(touchpoint, "frontstage"));
        blueprint.setBlueprint(touchpoint, "action", "Calls");
        assertEquals("Calls", touchpoint.getAction());
        blueprint.setBlueprint(touchpoint, "action", "");
        assertNull(touchpoint.getAction());
        assertFalse(blueprint.hasBlueprint(touchpoint, "support"));
    }

    @Test
    void navigationLeadsToTheDetailAndToTheOtherJourneys() throws IOException {
        Journey journey = Samples.late();
        Journey other = Samples.open("contact-centre.cjm").getJourneys().get(1);
        Touchpoint touchpoint = journey.getStages().getFirst().getTouchpoints().getFirst();
        touchpoint.setDetailedBy(null);
        NavigationServices navigation = new NavigationServices();
        assertEquals(List.of(), navigation.details(touchpoint));
        assertEquals(List.of(), navigation.details(journey));
        touchpoint.setDetailedBy(other);
        assertEquals(List.of(other), navigation.details(touchpoint));
        List<Journey> others = navigation.otherJourneys(touchpoint);
        assertEquals(List.of("Late fee: the agent decides"), others.stream().map(Journey::getName).toList());
    }

    @Test
    void aLayerAsksTheJourneyTooWhichShowsNothing() throws IOException {
        Journey journey = Samples.late();
        CardServices cards = new CardServices();
        assertEquals(List.of(), cards.emotionsShown(journey));
        assertEquals(List.of(), cards.painPointsShown(journey));
        assertEquals(List.of(), cards.channelsShown(journey));
        assertEquals(List.of(), cards.evidenceShown(journey));
        assertEquals(List.of(), cards.promiseShown(journey));
        assertEquals(List.of(), cards.accountableShown(journey));
    }
}
