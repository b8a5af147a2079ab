package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.PartRole;
import org.waymark.core.mapgrid.GridCell;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.testing.texts.ShownTexts;
import org.waymark.ui.parts.ViewIds;

/** The way of the keyboard through the window, by real keys: out of the map and back, and never into nothing. */
@DesktopTest
class FocusTest {

    private final Desktop desktop;
    private final RealInput input;
    private GefEditorBot map;
    private Touchpoint touchpoint;

    FocusTest(Desktop desktop) {
        this.desktop = desktop;
        input = desktop.real();
    }

    @BeforeEach
    void open() {
        map = desktop.open("contact-centre.cjm");
        touchpoint = Desktop.touchpoint(desktop.session(), "Sees the no-fee advert");
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).click();
        map.setFocus();
        active("the map", "org.waymark.ui.mapEditor");
    }

    private void active(String name, String id) {
        desktop.bot().waitUntil(Conditions.that(name + " has the keys", () -> Desktop.page().getActivePart() != null
                && Desktop.page().getActivePart().getSite().getId().equals(id) && focus() != null
                && !(focus() instanceof Shell)));
    }

    private static Control focus() {
        return UiThread.display().getFocusControl();
    }

    @Test
    void f6LeavesTheMapForThePropertiesAndComesBack() {
        input.key("F6");
        active("properties", ViewIds.PROPERTIES);
        assertTrue(UiThread.call(() -> isIn(Desktop.page().findView(ViewIds.PROPERTIES))), "in a field of the view");
        input.key("F6");
        active("models", ViewIds.EXPLORER);
        input.key("F6");
        active("the map", "org.waymark.ui.mapEditor");
        input.key("shift+F6");
        active("models", ViewIds.EXPLORER);
        input.key("ctrl+F7");
        active("the map", "org.waymark.ui.mapEditor");
        input.key("Tab", "Tab");
        active("the map", "org.waymark.ui.mapEditor");
        desktop.bot().waitUntil(Conditions.equal("lane", LaneSpec.of(LaneKind.CHANNELS).id(),
                () -> desktop.front().typing().cell().map(GridCell::row).orElse("")));
    }

    private static boolean isIn(IViewPart view) {
        Composite top = ((org.waymark.ui.properties.PropertiesView) view).getCurrentPage()
                .getControl() instanceof Composite c
                        ? c
                        : null;
        for (Control at = focus(); at != null; at = at.getParent()) {
            if (at == top) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aFieldThatGoesGivesTheKeysBack() {
        input.key("ctrl+d");
        desktop.bot().waitUntil(Conditions.that("a copy", () -> desktop.session().canUndo()));
        input.key("F6");
        active("properties", ViewIds.PROPERTIES);
        desktop.undo();
        desktop.bot().waitUntil(Conditions.that("something has the keys",
                () -> focus() != null && !(focus() instanceof Shell)));
        UiThread.act(() -> Desktop.page().hideView(Desktop.page().findView(ViewIds.PROPERTIES)));
        desktop.bot().waitUntil(Conditions.that("something has the keys",
                () -> focus() != null && !(focus() instanceof Shell)));
    }

    @Test
    void theSheetOfKeysFitsTheScreen() {
        input.key("ctrl+shift+l");
        Shell sheet = UiThread.call(() -> desktop.bot().shell("").widget());
        ShownTexts texts = Pictures.take(sheet, "keys.png");
        assertTrue(UiThread.call(() -> sheet.getMonitor().getClientArea().contains(sheet.getLocation())
                && sheet.getSize().x <= sheet.getMonitor().getClientArea().width
                && sheet.getSize().y <= sheet.getMonitor().getClientArea().height));
        input.key("Escape");
        desktop.bot().waitUntil(Conditions.that("closed", () -> desktop.bot().shells().size() == 1));
    }
}
