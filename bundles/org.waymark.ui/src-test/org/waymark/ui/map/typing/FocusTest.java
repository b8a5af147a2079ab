package org.waymark.ui.map.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.edit.DeleteEdits;
import org.waymark.core.edit.StructureEdits;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.mapgrid.GridCell;
import org.waymark.core.mapgrid.MapGrid;
import org.waymark.core.mapgrid.Move;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.ui.map.Scene;
import org.waymark.ui.map.parts.ElementPart;

/** The focus that keys move over the map, and the selection that goes with it. */
class FocusTest {

    private Scene scene;

    @BeforeEach
    void open() throws Exception {
        scene = new Scene("contact-centre.cjm");
    }

    @Test
    void theFirstMoveGoesToTheFirstStage() {
        assertEquals(Optional.empty(), scene.typing().cell());
        scene.typing().go(Move.DOWN);
        at(scene.stage(0), GridCell.STAGES);
        assertEquals(List.of(scene.stage(0)), scene.selected());
    }

    @Test
    void downGoesFromTheHeaderToTheCardAndThroughTheLanes() {
        go(Move.FIRST, Move.DOWN);
        at(scene.touchpoint(0), PartKey.TOUCHPOINTS);
        go(Move.DOWN, Move.DOWN);
        at(scene.touchpoint(0), "channels");
        go(Move.UP);
        at(scene.touchpoint(0), "action");
    }

    @Test
    void tabIsTheNextLaneOfTheSameTouchpoint() {
        go(Move.FIRST, Move.DOWN, Move.NEXT_LANE, Move.NEXT_LANE, Move.NEXT_LANE, Move.PREVIOUS_LANE);
        at(scene.touchpoint(0), "channels");
    }

    @Test
    void rightCrossesFromOneStageToTheNext() {
        Touchpoint last = scene.stage(0).getTouchpoints().getLast();
        scene.typing().go(GridCell.card(last));
        go(Move.RIGHT);
        at(scene.stage(1).getTouchpoints().getFirst(), PartKey.TOUCHPOINTS);
        go(Move.LEFT);
        at(last, PartKey.TOUCHPOINTS);
    }

    @Test
    void fromHeaderToHeaderAndFromStageToStageInALane() {
        go(Move.FIRST, Move.RIGHT);
        at(scene.stage(1), GridCell.STAGES);
        scene.typing().go(new GridCell(scene.touchpoint(2), "action"));
        go(Move.NEXT_STAGE);
        at(scene.stage(1).getTouchpoints().getFirst(), "action");
        go(Move.PREVIOUS_STAGE);
        at(scene.touchpoint(0), "action");
    }

    @Test
    void theEndsOfARowAndOfTheMap() {
        scene.typing().go(new GridCell(scene.touchpoint(1), "action"));
        go(Move.ROW_END);
        Touchpoint last = scene.journey().getStages().getLast().getTouchpoints().getLast();
        at(last, "action");
        go(Move.RIGHT);
        at(last, "action");
        go(Move.ROW_START);
        at(scene.touchpoint(0), "action");
        go(Move.LAST);
        at(last, PartKey.TOUCHPOINTS);
    }

    @Test
    void theFocusIsScrolledTo() {
        scene.typing().go(GridCell.card(scene.touchpoint(1)));
        assertEquals(Optional.of(scene.revealed()),
                new MapGrid(scene.content().placed()).box(GridCell.card(scene.touchpoint(1))));
    }

    @Test
    void selectingAPartMovesTheFocusToItsCell() {
        scene.viewer().select(scene.card(scene.touchpoint(2)));
        at(scene.touchpoint(2), PartKey.TOUCHPOINTS);
        ElementPart channel = scene.part(scene.touchpoint(1).getChannels().getFirst(), PartRole.CHANNEL);
        scene.viewer().select(channel);
        at((Step) channel.placed().owner(), "channels");
        scene.viewer().select(scene.part(scene.stage(1), PartRole.STAGE_HEADER));
        at(scene.stage(1), GridCell.STAGES);
    }

    @Test
    void aTitleIsSelectedWithoutMovingTheFocus() {
        scene.typing().go(GridCell.card(scene.touchpoint(1)));
        ElementPart title = scene.map().partsIn(PartRole.TITLE).getFirst();
        scene.viewer().select(title);
        at(scene.touchpoint(1), PartKey.TOUCHPOINTS);
        assertEquals(List.of(scene.journey()), scene.selected());
    }

    @Test
    void theFocusGoesWithATouchpointThatIsMoved() {
        Touchpoint touchpoint = scene.touchpoint(0);
        scene.typing().go(new GridCell(touchpoint, "thoughts"));
        scene.session().execute(new StructureEdits(scene.session().domain()).moveTouchpoints(List.of(touchpoint),
                scene.stage(2), 0));
        at(touchpoint, "thoughts");
        go(Move.RIGHT);
        at(scene.stage(2).getTouchpoints().get(1), "thoughts");
    }

    @Test
    void afterADeletionTheNextColumnGetsTheFocusInTheSameRow() {
        Touchpoint next = scene.touchpoint(2);
        scene.typing().go(new GridCell(scene.touchpoint(1), "action"));
        scene.session().execute(new DeleteEdits(scene.session().domain()).delete(List.of(scene.touchpoint(1))));
        at(next, "action");
    }

    @Test
    void cellsOfAnEmptyStageSelectItsHeader() {
        Stage empty = scene.stage(1);
        scene.session().execute(new DeleteEdits(scene.session().domain())
                .delete(List.copyOf(empty.getTouchpoints())));
        scene.typing().go(GridCell.header(empty));
        go(Move.DOWN);
        at(empty, PartKey.TOUCHPOINTS);
        assertEquals(List.of(empty), scene.selected());
    }

    @Test
    void aFoldedStageIsOneColumn() {
        go(Move.FIRST, Move.DOWN, Move.DOWN);
        assertFalse(scene.content().bare());
        scene.toggle(scene.stage(0));
        at(scene.stage(0), "action");
        assertTrue(scene.content().bare(), "the cell has the ring, and not the header that is selected for it");
        go(Move.RIGHT);
        at(scene.stage(1).getTouchpoints().getFirst(), "action");
        assertFalse(scene.content().bare());
        scene.expand(scene.stage(0));
        go(Move.LEFT);
        at(scene.stage(0).getTouchpoints().getLast(), "action");
    }

    @Test
    void enterInALaneGoesOnAcrossStagesAndStopsAtTheEnd() {
        scene.typing().go(new GridCell(scene.stage(0).getTouchpoints().getLast(), "action"));
        scene.typing().enter();
        at(scene.stage(1).getTouchpoints().getFirst(), "action");
        go(Move.ROW_END);
        Optional<GridCell> end = scene.typing().cell();
        scene.typing().enter();
        assertEquals(end, scene.typing().cell());
        assertFalse(scene.session().dirty());
    }

    @Test
    void enterOnAHeaderGoesToItsFirstTouchpointAndControlEnterToTheNextStage() {
        scene.typing().go(GridCell.header(scene.stage(1)));
        scene.typing().enter();
        at(scene.stage(1).getTouchpoints().getFirst(), PartKey.TOUCHPOINTS);
        scene.typing().nextStage();
        at(scene.stage(2), GridCell.STAGES);
        assertFalse(scene.session().dirty());
    }

    @Test
    void theEmotionsAreShownWhenTheyAreHidden() {
        scene.look(scene.look().withLanes(List.of(LaneSpec.of(LaneKind.ACTION), LaneSpec.of(LaneKind.EMOTION)), true));
        scene.journey().getStages().forEach(stage -> stage.getTouchpoints().forEach(t -> t.getEmotions().clear()));
        scene.typing().go(new GridCell(scene.touchpoint(1), "action"));
        scene.typing().goToEmotions();
        at(scene.touchpoint(1), "emotion");
    }

    @Test
    void aReloadForgetsTheFocus() {
        go(Move.FIRST, Move.DOWN);
        scene.typing().forget();
        assertEquals(Optional.empty(), scene.typing().cell());
    }

    @Test
    void clearingEmptiesTheCellsAndKeepsTheirTouchpoints() {
        String before = scene.text();
        Touchpoint touchpoint = scene.touchpoint(0);
        scene.typing().go(new GridCell(touchpoint, "action"));
        scene.typing().go(new GridCell(touchpoint, "thoughts"));
        assertTrue(scene.typing().clear());
        assertEquals(null, touchpoint.getThought());
        assertNotEquals(null, touchpoint.getAction());
        scene.session().undo();
        assertEquals(before, scene.text());
        scene.viewer().select(scene.card(touchpoint));
        assertFalse(scene.typing().clear(), "a card is deleted, and not emptied");
        assertTrue(EcoreUtil.isAncestor(scene.journey(), touchpoint));
    }

    private void go(Move... moves) {
        for (Move move : moves) {
            scene.typing().go(move);
        }
    }

    private void at(Step step, String row) {
        assertEquals(Optional.of(new GridCell(step, row)), scene.typing().cell());
    }
}
