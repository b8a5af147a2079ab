package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.EditPartBot;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.map.parts.ElementPart;

/** The real mouse on a screen with 200 %, where a point of the map is two pixels of the screen. */
@DesktopTest
@Tag("scaled")
class LargeScreenTest {

    private final Desktop desktop;
    private GefEditorBot map;

    LargeScreenTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
        map = desktop.open("contact-centre.cjm");
    }

    @AfterEach
    void close() {
        desktop.reset();
    }

    @Test
    void aClickSelectsTheCardUnderThePointer() {
        RealInput real = desktop.real();
        List<Touchpoint> touchpoints = desktop.journey().getStages().getFirst().getTouchpoints();
        for (Touchpoint touchpoint : touchpoints.subList(0, 3)) {
            EditPartBot card = Desktop.part(map, touchpoint, PartRole.TOUCHPOINT);
            real.click(card::screenPoint);
            desktop.bot().waitUntil(Conditions.equal("selected", List.of(touchpoint), this::selected));
        }
    }

    @Test
    void aCardIsDraggedBehindItsNeighbour() {
        Stage stage = desktop.journey().getStages().getFirst();
        Touchpoint moved = stage.getTouchpoints().getFirst();
        Rectangle next = Desktop.part(map, stage.getTouchpoints().get(1), PartRole.TOUCHPOINT).bounds();
        desktop.real().drag(Desktop.part(map, moved, PartRole.TOUCHPOINT)::screenPoint,
                () -> UiThread.call(() -> desktop.front().canvas().toDisplay(next.right() - 5, next.getCenter().y)));
        desktop.bot().waitUntil(Conditions.equal("place", 1, () -> stage.getTouchpoints().indexOf(moved)));
    }

    @Test
    void typedTextGoesIntoTheCell() {
        RealInput real = desktop.real();
        Touchpoint touchpoint = desktop.journey().getStages().getFirst().getTouchpoints().get(1);
        real.doubleClick(Desktop.part(map, touchpoint, PartRole.TOUCHPOINT)::screenPoint);
        desktop.bot().waitUntil(Conditions.that("a text is edited", map::isEditing));
        real.key("ctrl+a").type("Sees a poster").key("Return");
        desktop.bot().waitUntil(Conditions.equal("name", "Sees a poster", touchpoint::getName));
        assertEquals(200, UiThread.call(() -> desktop.shell().getMonitor().getZoom()), "percent of this run");
    }

    private List<EObject> selected() {
        return map.selectedEditParts().stream().map(part -> ((ElementPart) part.part()).placed().element()).toList();
    }
}
