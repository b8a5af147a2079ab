package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
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
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.properties.PropertiesView;

/**
 * The way of the keyboard through the window, by real keys: out of the map and back, and never into nothing. Whatever is
 * closed, deleted or taken back, a visible control has the focus.
 */
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
        inTheMap("at first");
    }

    private static boolean live() {
        Control focus = UiThread.display().getFocusControl();
        return focus != null && !focus.isDisposed() && focus.isVisible() && focus.isEnabled()
                && !(focus instanceof Shell);
    }

    private void live(String after) {
        desktop.bot().waitUntil(Conditions.that(after + ": a control of the window has the keys",
                () -> UiThread.display().getActiveShell() == desktop.shell() && live()));
    }

    private void inTheMap(String after) {
        desktop.bot().waitUntil(Conditions.that(after + ": the map has the keys",
                () -> live() && Desktop.page().getActivePart() instanceof MapEditor editor
                        && UiThread.display().getFocusControl() == editor.canvas()));
    }

    private void active(String name, String id) {
        desktop.bot().waitUntil(Conditions.that(name + " has the keys", () -> live()
                && Desktop.page().getActivePart() != null
                && Desktop.page().getActivePart().getSite().getId().equals(id)));
    }

    private long windows() {
        return desktop.bot().shells().size();
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
        Control top = ((PropertiesView) view).getCurrentPage().getControl();
        for (Control at = UiThread.display().getFocusControl(); at != null; at = at.getParent()) {
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
        live("the element of a field is gone");
        UiThread.act(() -> Desktop.page().hideView(Desktop.page().findView(ViewIds.PROPERTIES)));
        live("the view of the field is closed");
    }

    @Test
    void theSheetOfKeysFitsTheScreen() {
        input.key("ctrl+shift+l");
        Shell sheet = UiThread.call(() -> desktop.bot().shell("").widget());
        Pictures.take(sheet, "keys.png");
        assertTrue(UiThread.call(() -> sheet.getMonitor().getClientArea().contains(sheet.getLocation())
                && sheet.getSize().x <= sheet.getMonitor().getClientArea().width
                && sheet.getSize().y <= sheet.getMonitor().getClientArea().height));
        input.key("Escape");
        desktop.bot().waitUntil(Conditions.that("closed", () -> desktop.bot().shells().size() == 1));
    }

    @Test
    void dialogsAndPopupsGiveTheKeysBackToTheMap() {
        for (String key : List.of("Insert", "ctrl+g", "ctrl+shift+m", "ctrl+shift+r", "ctrl+shift+x")) {
            input.key(key);
            desktop.bot().waitUntil(Conditions.that(key + " opens a window", () -> windows() > 1));
            desktop.bot().waitUntil(Conditions.that(key + ": it has the keys",
                    () -> UiThread.display().getActiveShell() != desktop.shell() && live()));
            input.key("Escape");
            desktop.bot().waitUntil(Conditions.that(key + ": it closes", () -> windows() == 1));
            inTheMap(key);
        }
    }

    @Test
    @Tag("long")
    void viewsThatCloseGiveTheKeysAway() {
        for (String view : List.of(ViewIds.PROPERTIES, ViewIds.COMMENTS, ViewIds.OUTLINE, ViewIds.EXPLORER)) {
            UiThread.act(() -> Desktop.page().showView(view));
            live(view + " is open");
            UiThread.act(() -> Desktop.page().hideView(Desktop.page().findView(view)));
            live(view + " is closed");
        }
    }

    @Test
    @Tag("long")
    void whatIsDeletedOrTakenBackLeavesTheKeysInTheMap() {
        input.key("ctrl+d");
        desktop.bot().waitUntil(Conditions.that("a copy", () -> desktop.session().canUndo()));
        inTheMap("a copy was made");
        input.key("ctrl+z");
        desktop.bot().waitUntil(Conditions.that("taken back", () -> !desktop.session().canUndo()));
        inTheMap("the copy is gone");
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).click();
        input.key("Delete");
        desktop.bot().waitUntil(Conditions.that("deleted", () -> touchpoint.eContainer() == null));
        inTheMap("it was deleted");
        GridCell before = UiThread.call(() -> desktop.front().typing().cell().orElseThrow());
        input.key("Right");
        desktop.bot().waitUntil(Conditions.that("the next key moves on", () -> desktop.front().typing().cell()
                .filter(cell -> !cell.equals(before)).isPresent()));
    }

    @Test
    @Tag("long")
    void whatIsDeletedInTheTreeLeavesTheKeysThere() {
        ExplorerRows.show(touchpoint);
        input.click(ExplorerRows.row(touchpoint, 0.5));
        live("a row is clicked");
        input.key("Delete");
        desktop.bot().waitUntil(Conditions.that("deleted", () -> touchpoint.eContainer() == null));
        live("the row is gone");
        input.key("ctrl+z");
        desktop.bot().waitUntil(Conditions.that("back", () -> touchpoint.eContainer() != null));
        live("it is back");
    }

    @Test
    @Tag("long")
    void aClosedTabGivesTheKeysToTheNextPage() {
        desktop.open("airline-gate.cjm").setFocus();
        inTheMap("a second map");
        input.key("ctrl+w");
        desktop.bot().waitUntil(Conditions.that("one map is left", () -> maps() == 1));
        inTheMap("a tab was closed");
        input.key("ctrl+w");
        desktop.bot().waitUntil(Conditions.that("no map is left", () -> maps() == 0));
        live("the last map was closed");
        assertTrue(UiThread.call(() -> Desktop.page().getActivePart() instanceof IEditorPart));
    }

    private static long maps() {
        return List.of(Desktop.page().getEditorReferences()).stream()
                .filter(it -> it.getId().equals("org.waymark.ui.mapEditor")).count();
    }
}
