package org.waymark.ui.map.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.EmotionScale;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.ui.map.Scene;
import org.waymark.ui.map.parts.ElementPart;

/** The commands of dragging on the map, asked for as the mouse does. */
class DragTest {

    private Scene scene;
    private Stage first;
    private Stage second;
    private String before;

    @BeforeEach
    void show() throws Exception {
        scene = new Scene("contact-centre.cjm");
        first = scene.stage(0);
        second = scene.stage(1);
        before = scene.text();
    }

    @Test
    void aTouchpointGoesBehindItsNeighbour() {
        Touchpoint touchpoint = first.getTouchpoints().getFirst();
        drag(200, scene.card(touchpoint));
        assertEquals(1, first.getTouchpoints().indexOf(touchpoint));
        takenBack();
    }

    @Test
    void aTouchpointGoesIntoAnotherStage() {
        Touchpoint touchpoint = first.getTouchpoints().getFirst();
        Rectangle target = scene.card(second.getTouchpoints().getFirst()).partFigure().box();
        drag(target.right() - 5 - center(scene.card(touchpoint)), scene.card(touchpoint));
        assertSame(second, touchpoint.eContainer());
        assertEquals(1, second.getTouchpoints().indexOf(touchpoint));
        scene.session().undo();
        assertEquals(before, scene.text());
        scene.session().redo();
        assertSame(second, touchpoint.eContainer());
    }

    @Test
    void touchpointsThatAreSelectedGoTogetherAndKeepTheirOrder() {
        List<Touchpoint> moved = List.copyOf(first.getTouchpoints().subList(0, 2));
        Rectangle target = scene.card(second.getTouchpoints().getFirst()).partFigure().box();
        ElementPart left = scene.card(moved.getFirst());
        drag(target.x + 5 - center(scene.card(moved.get(1))), scene.card(moved.get(1)), left);
        assertEquals(moved, second.getTouchpoints().subList(0, 2));
        takenBack();
    }

    @Test
    void aTouchpointIsDroppedIntoAnEmptyStage() {
        Stage empty = CjmFactory.eINSTANCE.createStage();
        empty.setName("Nothing yet");
        scene.journey().getStages().add(1, empty);
        scene.update();
        before = scene.text();
        Touchpoint touchpoint = first.getTouchpoints().getFirst();
        int to = scene.part(empty, PartRole.STAGE_HEADER).partFigure().box().getCenter().x;
        drag(to - center(scene.card(touchpoint)), scene.card(touchpoint));
        assertEquals(List.of(touchpoint), empty.getTouchpoints());
        takenBack();
    }

    @Test
    void aStageBehindTheNextOneSwapsThem() {
        ElementPart header = scene.part(first, PartRole.STAGE_HEADER);
        Rectangle next = scene.part(second, PartRole.STAGE_HEADER).partFigure().box();
        drag(next.right() - 4 - center(header), header);
        assertEquals(List.of(second, first), scene.journey().getStages().subList(0, 2));
        takenBack();
    }

    @Test
    void aStageThatIsDroppedWhereItIsStays() {
        ElementPart header = scene.part(second, PartRole.STAGE_HEADER);
        Command command = scene.map().getCommand(
                Scene.move(RequestConstants.REQ_MOVE_CHILDREN, new Point(3, 0), header));
        if (command.canExecute()) {
            scene.execute(command);
        }
        assertEquals(before, scene.text());
    }

    @Test
    void twoStagesGoTogether() {
        Stage third = scene.stage(2);
        ElementPart one = scene.part(first, PartRole.STAGE_HEADER);
        ElementPart two = scene.part(second, PartRole.STAGE_HEADER);
        Rectangle behind = scene.part(third, PartRole.STAGE_HEADER).partFigure().box();
        drag(behind.right() - 4 - center(two), two, one);
        assertEquals(List.of(third, first, second), scene.journey().getStages().subList(0, 3));
        takenBack();
    }

    @Test
    void aPointOfTheCurveGoesUpAndDownOnlyByHalves() {
        Emotion emotion = scene.touchpoint(0).getEmotions().getFirst();
        BigDecimal score = emotion.getScore();
        int one = (int) Math.round(scale().y(0) - scale().y(1));
        dragPoint(emotion, new Point(300, one));
        assertEquals(0, BigDecimal.ONE.compareTo(score.subtract(emotion.getScore())));
        dragPoint(emotion, new Point(0, -one * 6 / 10));
        assertEquals(0, new BigDecimal("0.5").compareTo(score.subtract(emotion.getScore())));
        scene.session().undo();
        takenBack();
    }

    @Test
    void aPointStaysOnTheScale() {
        Emotion emotion = scene.touchpoint(0).getEmotions().getFirst();
        dragPoint(emotion, new Point(0, -5000));
        assertEquals(0, new BigDecimal(2).compareTo(emotion.getScore()));
        dragPoint(emotion, new Point(0, 5000));
        assertEquals(0, new BigDecimal(-2).compareTo(emotion.getScore()));
    }

    @Test
    void aPointLeavesItsTouchpointForNoOther() {
        ElementPart point = scene.part(scene.touchpoint(0).getEmotions().getFirst(), PartRole.EMOTION_POINT);
        assertNull(point.getCommand(Scene.move(RequestConstants.REQ_ORPHAN, new Point(300, 0), point)));
    }

    @Test
    void aNoteBecomesTheTextOfTheCellItIsDroppedOn() {
        Note note = CjmFactory.eINSTANCE.createNote();
        note.setText("Asks a neighbour");
        scene.journey().getNotes().add(note);
        Touchpoint empty = CjmFactory.eINSTANCE.createTouchpoint();
        empty.setName("Wonders");
        first.getTouchpoints().add(0, empty);
        scene.update();
        ElementPart shown = scene.part(note, PartRole.NOTE);
        ElementPart cell = scene.map().partsIn(PartRole.CELL).stream()
                .filter(part -> part.placed().owner() == empty && part.placed().key().lane().equals("action"))
                .findFirst().orElseThrow();
        Rectangle from = shown.partFigure().box();
        Point to = cell.partFigure().box().getCenter();
        scene.execute(scene.map().getCommand(Scene.move(RequestConstants.REQ_MOVE_CHILDREN,
                new Point(to.x - from.getCenter().x, to.y - from.getCenter().y), shown)));
        assertEquals("Asks a neighbour", empty.getAction());
        assertFalse(scene.journey().getNotes().contains(note));
    }

    @Test
    void differentThingsAreNotDraggedTogether() {
        assertNull(scene.map().getCommand(Scene.move(RequestConstants.REQ_MOVE_CHILDREN, new Point(200, 0),
                scene.card(scene.touchpoint(0)), scene.part(second, PartRole.STAGE_HEADER))));
    }

    @Test
    void onlyWhatHasAPlaceOfItsOwnCanBeDragged() {
        assertTrue(scene.card(scene.touchpoint(0)).movable());
        assertTrue(scene.part(first, PartRole.STAGE_HEADER).movable());
        assertFalse(scene.map().partsIn(PartRole.CELL).getFirst().movable());
        assertFalse(scene.map().partsIn(PartRole.LANE_HEADER).getFirst().movable());
    }

    private EmotionScale scale() {
        return scene.content().placed().emotionScale().orElseThrow();
    }

    private static int center(ElementPart part) {
        return part.partFigure().box().getCenter().x;
    }

    private void drag(int dx, ElementPart... parts) {
        ChangeBoundsRequest request = Scene.move(RequestConstants.REQ_MOVE_CHILDREN, new Point(dx, 0), parts);
        scene.execute(scene.map().getCommand(request));
    }

    private void dragPoint(Emotion emotion, Point by) {
        ElementPart point = scene.part(emotion, PartRole.EMOTION_POINT);
        scene.execute(point.getCommand(Scene.move(RequestConstants.REQ_MOVE, by, point)));
    }

    private void takenBack() {
        scene.session().undo();
        assertEquals(before, scene.text());
    }
}
