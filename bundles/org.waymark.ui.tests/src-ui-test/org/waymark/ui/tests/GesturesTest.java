package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.Channel;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.EditPartBot;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.session.PortfolioSession;

/** The most frequent gestures with a real mouse and real keys, on one map that undo restores after each. */
@DesktopTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GesturesTest {

    private static final double HALF = 0.5;

    private final Desktop desktop;
    private final RealInput real;

    private GefEditorBot map;
    private PortfolioSession session;
    private Journey journey;
    private Stage first;
    private Stage second;
    private String before;

    GesturesTest(Desktop desktop) {
        this.desktop = desktop;
        real = desktop.real();
    }

    @BeforeAll
    void open(@TempDir Path folder) {
        map = desktop.open("contact-centre.cjm");
        session = desktop.session();
        journey = UiThread.call(() -> session.portfolio().getJourneys().getFirst());
        first = journey.getStages().get(0);
        second = journey.getStages().get(1);
        before = desktop.text();
    }

    @AfterAll
    void close() {
        desktop.reset();
    }

    /** Zooms out until two stages fit beside each other; nothing is selected that a gesture would take along. */
    @BeforeEach
    void look() {
        UiThread.act(() -> {
            map.viewer().deselectAll();
            desktop.editor().zoom("100");
            while (map.zoom() > HALF) {
                desktop.editor().zoom("out");
            }
            canvas().getViewport().setViewLocation(0, 0);
        });
        // a place is asked for before the gesture, so nothing may move after that
        UiThread.flush();
    }

    @AfterEach
    void undo() {
        UiThread.act(() -> {
            while (session.canUndo()) {
                session.undo();
            }
        });
        assertEquals(before, desktop.text());
    }

    @Test
    void aClickSelectsACard() {
        real.click(card(first, 1));
        desktop.bot().waitUntil(Conditions.equal("selected", List.of(first.getTouchpoints().get(1)), this::selected));
    }

    @Test
    void aDoubleClickEditsATextThatEnterTakesOver() {
        Touchpoint touchpoint = first.getTouchpoints().get(1);
        real.doubleClick(card(first, 1));
        desktop.bot().waitUntil(Conditions.that("a text is edited", map::isEditing));
        real.key("ctrl+a").type("Sees a poster").key("Return");
        desktop.bot().waitUntil(Conditions.equal("name", "Sees a poster", touchpoint::getName));
        // Enter moves on to the next touchpoint
        real.key("Escape");
    }

    @Test
    void aTouchpointIsDraggedToAnotherStage() {
        Touchpoint moved = first.getTouchpoints().get(0);
        int still = marks();
        AtomicReference<Integer> marks = new AtomicReference<>(0);
        real.drag(card(first, 0), beside(card(second, 0), 20), () -> marks.set(marks()));
        desktop.bot().waitUntil(Conditions.equal("stage", second, moved::eContainer));
        assertEquals(1, second.getTouchpoints().indexOf(moved));
        assertTrue(marks.get() >= still + 2, "a copy follows the mouse, a line shows where it goes: " + marks.get());
    }

    @Test
    @Tag("long")
    void touchpointsThatAreSelectedAreDraggedTogether() {
        List<Touchpoint> moved = List.of(first.getTouchpoints().get(0), first.getTouchpoints().get(2));
        real.click(card(first, 2)).keyDown("ctrl").click(card(first, 0)).keyUp("ctrl");
        real.drag(card(first, 0), beside(card(second, 0), 20));
        desktop.bot().waitUntil(Conditions.equal("order", moved,
                () -> second.getTouchpoints().size() < 4 ? List.of() : second.getTouchpoints().subList(1, 3)));
        desktop.undo();
        assertEquals(before, desktop.text());
    }

    @Test
    void aStageIsDraggedByItsHeader() {
        real.drag(header(first), beside(header(second), 40));
        desktop.bot().waitUntil(
                Conditions.equal("order", List.of(second, first), () -> journey.getStages().subList(0, 2)));
    }

    @Test
    void anEmotionIsDraggedDown() {
        Emotion emotion = first.getTouchpoints().getFirst().getEmotions().getFirst();
        int score = emotion.getScore().signum();
        EditPartBot point = Desktop.part(map, emotion, PartRole.EMOTION_POINT).select();
        int still = marks();
        AtomicReference<Integer> marks = new AtomicReference<>(0);
        real.drag(point::screenPoint, beside(point::screenPoint, 0, 40), () -> marks.set(marks()));
        desktop.bot().waitUntil(Conditions.that("it is lower", () -> emotion.getScore().signum() < score));
        assertTrue(marks.get() > still, "the value is shown");
    }

    @Test
    void theWheelWithControlZooms() {
        real.keyDown("ctrl").click(card(first, 1), 4).keyUp("ctrl");
        desktop.bot().waitUntil(Conditions.that("it is larger", () -> map.zoom() > HALF));
    }

    @Test
    void theWheelScrolls() {
        real.click(card(first, 1), 5);
        desktop.bot().waitUntil(
                Conditions.that("it is further down", () -> canvas().getViewport().getViewLocation().y > 0));
    }

    @Test
    void aRubberBandSelectsWhatIsInIt() {
        Supplier<Point> corner = () -> screen(part(first.getTouchpoints().getFirst(), PartRole.TOUCHPOINT).bounds(), -6,
                -25);
        real.drag(corner, () -> {
            Rectangle card = part(first.getTouchpoints().get(1), PartRole.TOUCHPOINT).bounds();
            return screen(card, card.width + 4, card.height + 8);
        });
        desktop.bot().waitUntil(Conditions.that("two cards", () -> selected()
                .containsAll(first.getTouchpoints().subList(0, 2))));
        assertTrue(!selected().contains(first.getTouchpoints().get(2)));
    }

    @Test
    void aChannelIsDraggedFromTheLibrary() {
        Channel channel = session.portfolio().getChannels().getLast();
        Touchpoint touchpoint = first.getTouchpoints().getFirst();
        ExplorerRows.show(channel);
        real.carry(ExplorerRows.row(channel, HALF), card(first, 0));
        desktop.bot().waitUntil(Conditions.that("it is assigned", () -> touchpoint.getChannels().contains(channel)));
    }

    @Test
    void theMapScrollsWhileSomethingIsHeldAtItsEdge() {
        AtomicReference<Integer> scrolled = new AtomicReference<>(0);
        real.drag(card(first, 0), () -> UiThread.call(() -> canvas().toDisplay(
                canvas().getViewport().getClientArea().width - 8, 300)),
                () -> {
                    desktop.bot().waitUntil(Conditions.that("it scrolls",
                            () -> canvas().getViewport().getViewLocation().x > 0));
                    scrolled.set(1);
                    real.key("Escape");
                });
        assertEquals(1, scrolled.get());
    }

    /** Returns the number of feedback figures. */
    private int marks() {
        return UiThread.call(() -> LayerManager.Helper.find(map.viewer().getContents())
                .getLayer(LayerConstants.FEEDBACK_LAYER).getChildren().size()
                + LayerManager.Helper.find(map.viewer().getContents()).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER)
                        .getChildren().size());
    }

    private List<EObject> selected() {
        return new ArrayList<>(map.selectedEditParts().stream()
                .map(part -> ((ElementPart) part.part()).placed().element()).toList());
    }

    private EditPartBot part(EObject element, PartRole role) {
        return Desktop.part(map, element, role);
    }

    private Supplier<Point> card(Stage stage, int index) {
        return () -> part(stage.getTouchpoints().get(index), PartRole.TOUCHPOINT).screenPoint();
    }

    private Supplier<Point> header(Stage stage) {
        return () -> part(stage, PartRole.STAGE_HEADER).screenPoint();
    }

    private static Supplier<Point> beside(Supplier<Point> place, int right) {
        return beside(place, right, 0);
    }

    /** Returns a point relative to a place before the gesture. */
    private static Supplier<Point> beside(Supplier<Point> place, int right, int down) {
        Point at = place.get();
        return () -> new Point(at.x + right, at.y + down);
    }

    private Point screen(Rectangle box, int right, int down) {
        return UiThread.call(() -> canvas().toDisplay(box.x + right, box.y + down));
    }

    private FigureCanvas canvas() {
        return (FigureCanvas) map.viewer().getControl();
    }
}
