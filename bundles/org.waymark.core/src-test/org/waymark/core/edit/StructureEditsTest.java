package org.waymark.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.Ids;
import org.waymark.core.domain.StageColours;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

class StructureEditsTest {

    private final EditFixture f = new EditFixture();
    private final StructureEdits edits = new StructureEdits(f.domain);

    @Test
    void aStageIsAddedWhereItIsWantedAndIsWhatTheUserSelectsNext() {
        Command command = edits.addStage(f.journey, 1, "New\r\nstage");
        f.check(command);
        assertEquals("New\nstage", f.journey.getStages().get(1).getName());
        assertEquals(List.of(f.journey.getStages().get(1)), List.copyOf(command.getAffectedObjects()));
    }

    @Test
    void aTouchpointIsAddedAtTheEnd() {
        f.check(edits.addTouchpoint(f.a, -1, "a3"));
        assertEquals("a3", f.a.getTouchpoints().getLast().getName());
    }

    @Test
    void aJourneyStartsWithOneStage() {
        f.check(edits.addJourney(f.portfolio, "Second"));
        assertEquals(1, f.portfolio.getJourneys().getLast().getStages().size());
    }

    @Test
    void aLibraryElementIsAdded() {
        Persona viktor = CjmFactory.eINSTANCE.createPersona();
        viktor.setName("Viktor");
        f.check(edits.addElement(f.portfolio, CjmPackage.Literals.PORTFOLIO__PERSONAS, viktor, 0));
        assertSame(viktor, f.portfolio.getPersonas().getFirst());
    }

    @Test
    void stagesMovedTogetherKeepTheirOrder() {
        edits.addStage(f.journey, -1, "C").execute();
        edits.addStage(f.journey, -1, "D").execute();
        Stage c = f.journey.getStages().get(2);
        f.check(edits.moveStages(List.of(c, f.a), 2));
        assertEquals(List.of("B", "D", "A", "C"), f.journey.getStages().stream().map(Stage::getName).toList());
        f.check(edits.moveStages(List.of(f.a, c), 0));
        assertEquals(List.of("A", "C", "B", "D"), f.journey.getStages().stream().map(Stage::getName).toList());
        EditAssert.assertNothingToDo(edits.moveStages(List.of(c, f.a), 0));
    }

    @Test
    void aTouchpointMovedToAnotherStageKeepsItsIdentity() {
        String id = Ids.idOf(f.a1);
        f.check(edits.moveTouchpoint(f.a1, f.b, 1));
        assertEquals(List.of("b1", "a1"), names(f.b));
        assertEquals(id, Ids.idOf(f.a1));
        assertSame(f.a1, f.transition.getSource());
    }

    @Test
    void aTouchpointMovesInsideItsStage() {
        f.check(edits.moveTouchpoint(f.a1, f.a, 1));
        assertEquals(List.of("a2", "a1"), names(f.a));
        EditAssert.assertNothingToDo(edits.moveTouchpoint(f.a1, f.a, 7));
    }

    @Test
    void severalTouchpointsMoveTogether() {
        f.check(edits.moveTouchpoints(List.of(f.a2, f.b1), f.b, 0));
        assertEquals(List.of("a2", "b1"), names(f.b));
        f.check(edits.moveTouchpoints(List.of(f.a2, f.b1), f.a, 0));
        assertEquals(List.of("a2", "b1", "a1"), names(f.a));
        EditAssert.assertNothingToDo(edits.moveTouchpoints(List.of(f.b1, f.a1), f.a, 1));
        f.check(edits.moveTouchpoints(List.of(f.a2), f.a, 2));
        assertEquals(List.of("b1", "a1", "a2"), names(f.a));
    }

    @Test
    void anIndexIsCountedAfterTheRemovalOfWhatMoves() {
        edits.addTouchpoint(f.a, -1, "a3").execute();
        edits.addTouchpoint(f.a, -1, "a4").execute();
        // one, several, and any list: the gap behind a3 is place 2 without a1, place 1 without a1 and a2
        assertEquals(2, Gap.beside(f.a.getTouchpoints().get(2), true).indexOf(List.of(f.a1)));
        f.check(edits.moveTouchpoint(f.a1, f.a, 2));
        assertEquals(List.of("a2", "a3", "a1", "a4"), names(f.a));
        assertEquals(1, Gap.beside(f.a.getTouchpoints().get(1), true).indexOf(List.of(f.a2)));
        assertEquals(2, Gap.atEnd(f.a.getTouchpoints()).indexOf(List.of(f.a1, f.a2)));
        f.check(edits.moveTouchpoints(List.of(f.a1, f.a2), f.a, 2));
        assertEquals(List.of("a3", "a4", "a1", "a2"), names(f.a));
        f.check(new FeatureEdits(f.domain).move(f.a, f.a1.eContainmentFeature(), f.a1, 3));
        assertEquals(List.of("a3", "a4", "a2", "a1"), names(f.a));
        assertEquals(4, Gap.atEnd(f.a.getTouchpoints()).indexOf(List.of(f.b1)));
    }

    @Test
    void aStageMoves() {
        f.check(edits.moveStage(f.b, 0));
        assertSame(f.b, f.journey.getStages().getFirst());
    }

    @Test
    void shiftingATouchpointOverTheEdgeOfItsStageEntersTheNextOne() {
        f.check(edits.shift(f.a2, 1));
        assertEquals(List.of("a2", "b1"), names(f.b));
        f.check(edits.shift(f.a2, -1));
        assertEquals(List.of("a1", "a2"), names(f.a));
        EditAssert.assertNothingToDo(edits.shift(f.a1, -1));
        EditAssert.assertNothingToDo(edits.shift(f.b1, 1));
    }

    @Test
    void shiftingAStageStopsAtTheEnds() {
        f.check(edits.shift(f.a, 1));
        EditAssert.assertNothingToDo(edits.shift(f.a, 1));
    }

    @Test
    void aCopyStandsBehindItsOriginalWithIdentitiesOfItsOwn() {
        f.check(edits.duplicate(f.a1));
        Touchpoint copy = f.a.getTouchpoints().get(1);
        assertNotEquals(Ids.idOf(f.a1), Ids.idOf(copy));
        assertNotEquals(Ids.idOf(f.calm), Ids.idOf(copy.getEmotions().getFirst()));
        assertSame(f.anna, copy.getEmotions().getFirst().getPersona());
    }

    @Test
    void aCopyOfAJourneyRefersToItsOwnTouchpoints() {
        f.check(edits.duplicate(f.journey));
        Journey copy = f.portfolio.getJourneys().get(1);
        assertSame(copy.getStages().getFirst().getTouchpoints().getFirst(),
                copy.getTransitions().getFirst().getSource());
    }

    @Test
    void thePortfolioItselfHasNoPlaceToMoveTo() {
        assertFalse(edits.shift(f.portfolio, 1).canExecute());
        assertFalse(edits.duplicate(f.portfolio).canExecute());
    }

    private static List<String> names(Stage stage) {
        return stage.getTouchpoints().stream().map(Touchpoint::getName).toList();
    }

    @Test
    void aNewStageHasAColourThatGoesWithTheOthers() {
        f.check(edits.addStage(f.journey, 1, "C"));
        org.junit.jupiter.api.Assertions.assertNull(f.journey.getStages().get(1).getColor(), "that of the theme");
        f.journey.getStages().get(0).setColor("#ffeecc");
        f.journey.getStages().get(1).setColor("#cceeff");
        f.journey.getStages().get(2).setColor("#ccffcc");
        f.check(edits.addStage(f.journey, -1, "D"));
        assertEquals("#ffeecc", f.journey.getStages().getLast().getColor());
        f.check(edits.addStage(f.journey, 1, "E"));
        assertEquals("#ccffcc", f.journey.getStages().get(1).getColor(), "not that of a neighbour");
    }

    @Test
    void aNewStageGoesWithItsNeighboursWhereSomeStagesHaveNoColour() {
        f.journey.getStages().get(0).setColor("#ffeecc");
        f.journey.getStages().get(1).setColor(null);
        f.check(edits.addStage(f.journey, 1, "between"));
        assertEquals("#ffeecc", f.journey.getStages().get(1).getColor(), "the only colour there is");
        f.check(edits.addStage(f.journey, -1, "behind one without"));
        org.junit.jupiter.api.Assertions.assertNull(f.journey.getStages().getLast().getColor(), "as its neighbour");
    }

    @Test
    void theStagesOfANewJourneyArePaleAndDiffer() {
        f.journey.getStages().clear();
        f.check(edits.addStage(f.journey, -1, "First"));
        f.check(edits.addStage(f.journey, -1, "Second"));
        f.check(edits.addStage(f.journey, -1, "Third"));
        assertEquals(List.of(StageColours.at(0), StageColours.at(1), StageColours.at(2)),
                f.journey.getStages().stream().map(Stage::getColor).toList());
    }
}
