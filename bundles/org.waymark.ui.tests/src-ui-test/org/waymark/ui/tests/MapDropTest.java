package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Channel;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.map.drop.DropHint;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.session.PortfolioSession;

/** Dragging from the models explorer onto the map with a real mouse. */
@DesktopTest
class MapDropTest {

    private final Desktop desktop;
    private final RealInput real;

    private GefEditorBot map;
    private PortfolioSession session;
    private Portfolio portfolio;
    private Stage stage;
    private String before;

    MapDropTest(Desktop desktop) {
        this.desktop = desktop;
        real = desktop.real();
    }

    @BeforeEach
    void open() {
        map = desktop.open("contact-centre.cjm");
        session = desktop.session();
        portfolio = UiThread.call(session::portfolio);
        stage = UiThread.call(() -> portfolio.getJourneys().getFirst().getStages().getFirst());
        before = desktop.text();
    }

    @Test
    @Tag("long")
    void aChannelIsAssignedToTheTouchpointItIsDroppedOn() {
        Channel branch = named(portfolio.getChannels(), "Branch");
        Touchpoint touchpoint = stage.getTouchpoints().getFirst();
        String said = carry(branch, centre(touchpoint, PartRole.TOUCHPOINT));
        desktop.bot().waitUntil(Conditions.equal("channels", true, () -> touchpoint.getChannels().contains(branch)));
        assertTrue(said.startsWith(touchpoint.getName()) && said.endsWith("+ Branch"), said);
        isOneStep();
    }

    @Test
    void whatIsThereAlreadyIsRefused() {
        Touchpoint touchpoint = stage.getTouchpoints().getFirst();
        Channel known = touchpoint.getChannels().getFirst();
        String said = carry(known, centre(touchpoint, PartRole.TOUCHPOINT));
        assertTrue(said.endsWith(known.getName()), said);
        assertFalse(UiThread.call(session::canUndo));
        assertEquals(before, desktop.text());
    }

    @Test
    @Tag("long")
    void severalFunctionsTakePartInAStageAtOnce() {
        List<BusinessFunction> functions = List.of(named(portfolio.getFunctions(), "Risk and Collections"),
                named(portfolio.getFunctions(), "Finance"));
        ExplorerRows.show(functions.toArray(BusinessFunction[]::new));
        real.carry(ExplorerRows.row(functions.getLast(), 0.5), centre(stage, PartRole.STAGE_HEADER));
        functions.forEach(function -> desktop.bot().waitUntil(Conditions.equal("roles", List.of(Role.RESPONSIBLE),
                () -> EffectiveOwnership.stated(stage, function).map(o -> List.copyOf(o.getRoles()))
                        .orElse(List.of()))));
        isOneStep();
    }

    @Test
    @Tag("long")
    void aNoteOfTheParkingLotBecomesTheTextOfACell() {
        Note note = UiThread
                .call(() -> portfolio.getJourneys().stream().map(Journey::getNotes).filter(n -> !n.isEmpty())
                        .findFirst().orElseThrow().getFirst());
        Touchpoint touchpoint = stage.getTouchpoints().getFirst();
        String thought = touchpoint.getThought();
        int notes = portfolio.getJourneys().getFirst().getNotes().size();
        carry(note, cell(touchpoint, "thoughts"));
        desktop.bot().waitUntil(Conditions.equal("thought", thought + "\n" + note.getText(), touchpoint::getThought));
        assertEquals(notes - 1, portfolio.getJourneys().getFirst().getNotes().size());
        isOneStep();
    }

    @Test
    void aNoteOnTheMapIsDraggedIntoACell() {
        Touchpoint touchpoint = stage.getTouchpoints().getFirst();
        Note note = UiThread.call(() -> portfolio.getJourneys().getFirst().getNotes().stream()
                .filter(n -> n.getAbout() == null).findFirst().orElseThrow());
        int steps = touchpoint.getBackstage().size();
        Desktop.part(map, note, PartRole.NOTE).select();
        real.drag(centre(note, PartRole.NOTE), cell(touchpoint, "support"));
        desktop.bot().waitUntil(Conditions.equal("steps", steps + 1, () -> touchpoint.getBackstage().size()));
        assertEquals(note.getText(), touchpoint.getBackstage().getLast().getName());
        isOneStep();
    }

    @Test
    @Tag("long")
    void aNoteDroppedOnACardBecomesTheNextTouchpoint() {
        Touchpoint touchpoint = stage.getTouchpoints().getFirst();
        Note note = UiThread.call(() -> portfolio.getJourneys().getFirst().getNotes().stream()
                .filter(n -> n.getAbout() == null).findFirst().orElseThrow());
        UiThread.act(() -> desktop.front().zoom("fit"));
        Desktop.part(map, note, PartRole.NOTE).select();
        real.drag(centre(note, PartRole.NOTE), centre(touchpoint, PartRole.TOUCHPOINT));
        desktop.bot().waitUntil(Conditions.equal("next touchpoint", note.getText(),
                () -> stage.getTouchpoints().get(1).getName()));
        isOneStep();
        UiThread.act(() -> desktop.front().zoom("100"));
        carry(note, centre(touchpoint, PartRole.TOUCHPOINT));
        desktop.bot().waitUntil(Conditions.equal("next touchpoint", note.getText(),
                () -> stage.getTouchpoints().get(1).getName()));
        isOneStep();
    }

    @Test
    @Tag("long")
    void aNoteDroppedOnAStageHeaderBecomesItsLastTouchpoint() {
        Note note = UiThread.call(() -> portfolio.getJourneys().getFirst().getNotes().stream()
                .filter(n -> n.getAbout() == null).findFirst().orElseThrow());
        carry(note, centre(stage, PartRole.STAGE_HEADER));
        desktop.bot().waitUntil(Conditions.equal("last touchpoint", note.getText(),
                () -> stage.getTouchpoints().getLast().getName()));
        isOneStep();
    }

    /** Drags from the explorer and returns the hint shown before the drop. */
    private String carry(EObject element, Supplier<Point> to) {
        AtomicReference<String> said = new AtomicReference<>("");
        ExplorerRows.show(element);
        real.carry(ExplorerRows.row(element, 0.5), to, () -> said.set(
                UiThread.call(() -> String.valueOf(map.viewer().getProperty(DropHint.SAYS)))));
        return said.get();
    }

    private void isOneStep() {
        desktop.undo();
        assertEquals(before, desktop.text());
        assertFalse(UiThread.call(session::canUndo));
    }

    private Supplier<Point> centre(EObject element, PartRole role) {
        return () -> Desktop.part(map, element, role).screenPoint();
    }

    /** Returns the upper half of a cell in a lane, on the screen. */
    private Supplier<Point> cell(Touchpoint touchpoint, String lane) {
        return () -> {
            Rectangle box = map.getEditPart(lane, part -> part instanceof ElementPart e
                    && e.placed().owner() == touchpoint && e.placed().key().lane().equals(lane)).bounds();
            return UiThread.call(() -> map.viewer().getControl().toDisplay(box.getCenter().x, box.y + 12));
        };
    }

    private static <T extends org.waymark.model.cjm.NamedElement> T named(List<T> elements, String name) {
        return UiThread.call(() -> elements.stream().filter(e -> name.equals(e.getName())).findFirst().orElseThrow());
    }
}
