package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.edit.DocumentDomain;
import org.waymark.core.layout.PartRole;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.gef.HeadlessViewer;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.map.parts.MapContent;
import org.waymark.ui.map.parts.MapPart;
import org.waymark.ui.map.parts.MapPartFactory;
import org.waymark.ui.map.policies.MapPolicies;

/** Edit parts, policies and commands of a map in a viewer without a control. */
class PartsTest {

    private PortfolioDocument document;
    private Journey journey;
    private MapContent content;
    private HeadlessViewer viewer;
    private MapPart map;

    @BeforeEach
    void show() throws Exception {
        document = PortfolioFiles.load(Samples.path("contact-centre.cjm"));
        journey = document.portfolio().getJourneys().getFirst();
        content = new MapContent(journey, new DocumentDomain(document), new FixedMeasurer());
        viewer = new HeadlessViewer(new MapPartFactory(content, new MapPolicies(content)));
        viewer.setContents(journey);
        map = (MapPart) viewer.getContents();
    }

    @Test
    void thereIsOnePartForEachThingThatCanBeSelected() {
        long selectable = content.placed().parts().stream().filter(p -> p.role().selectable()).count();
        assertEquals(selectable, map.getChildren().size());
        for (Stage stage : journey.getStages()) {
            assertEquals(PartRole.STAGE_HEADER, map.partsOf(stage).getFirst().placed().role());
            stage.getTouchpoints().forEach(t -> assertEquals(PartRole.TOUCHPOINT, card(t).placed().role()));
        }
    }

    @Test
    void partsStayTheSameWhenATouchpointMoves() {
        Touchpoint touchpoint = journey.getStages().getFirst().getTouchpoints().getFirst();
        ElementPart before = card(touchpoint);
        drag(before, 200);
        assertEquals(1, journey.getStages().getFirst().getTouchpoints().indexOf(touchpoint));
        assertSame(before, card(touchpoint));
    }

    @Test
    void droppingATouchpointInAnotherStageMovesItThere() {
        Stage first = journey.getStages().getFirst();
        Stage second = journey.getStages().get(1);
        Touchpoint touchpoint = first.getTouchpoints().getFirst();
        String before = CanonicalText.of(document);
        Rectangle target = card(second.getTouchpoints().getFirst()).partFigure().box();
        Rectangle from = card(touchpoint).partFigure().box();
        drag(card(touchpoint), target.right() - 5 - from.getCenter().x);
        assertSame(second, touchpoint.eContainer());
        assertEquals(1, second.getTouchpoints().indexOf(touchpoint));
        viewer.stack().undo();
        assertEquals(before, CanonicalText.of(document));
        viewer.stack().redo();
        assertSame(second, touchpoint.eContainer());
    }

    @Test
    void droppingAStageBehindTheNextOneSwapsThem() {
        Stage first = journey.getStages().getFirst();
        ElementPart header = map.partsOf(first).getFirst();
        Rectangle second = map.partsOf(journey.getStages().get(1)).getFirst().partFigure().box();
        drag(header, second.right() - 4 - header.partFigure().box().getCenter().x);
        assertEquals(1, journey.getStages().indexOf(first));
    }

    @Test
    void aPointOfTheCurveMovesUpAndDownOnly() {
        Emotion emotion = journey.getStages().getFirst().getTouchpoints().getFirst().getEmotions().getFirst();
        ElementPart point = map.partsOf(emotion).stream().filter(p -> p.placed().role() == PartRole.EMOTION_POINT)
                .findFirst().orElseThrow();
        double scale = content.placed().emotionScale().orElseThrow().y(0)
                - content.placed().emotionScale().orElseThrow().y(1);
        var before = emotion.getScore();
        ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE);
        request.setEditParts(point);
        request.setMoveDelta(new Point(300, (int) Math.round(scale)));
        request.setLocation(new Point(0, 0));
        Command command = point.getCommand(request);
        viewer.stack().execute(command);
        map.update();
        assertEquals(0, before.subtract(emotion.getScore()).compareTo(java.math.BigDecimal.ONE));
    }

    @Test
    void nothingListensToTheModel() {
        journey.eAllContents().forEachRemaining(e -> assertTrue(e.eAdapters().isEmpty(), e::toString));
        viewer.setContents(null);
        assertFalse(map.isActive());
    }

    @Test
    void everyPartHasANameForScreenReaders() {
        for (Object child : map.getChildren()) {
            ElementPart part = (ElementPart) child;
            assertFalse(part.spokenName().isBlank(), () -> part.placed().key().toString());
        }
    }

    private ElementPart card(Touchpoint touchpoint) {
        return map.partsOf(touchpoint).getFirst();
    }

    /** Drags a part as the mouse does: the map is asked for the command. */
    private void drag(ElementPart part, int dx) {
        ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE_CHILDREN);
        request.setEditParts(part);
        request.setMoveDelta(new Point(dx, 0));
        request.setLocation(part.partFigure().box().getCenter().getTranslated(dx, 0));
        Command command = map.getCommand(request);
        assertTrue(command != null && command.canExecute());
        viewer.stack().execute(command);
        map.update();
    }
}
