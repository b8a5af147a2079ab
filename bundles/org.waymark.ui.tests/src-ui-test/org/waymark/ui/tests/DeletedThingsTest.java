package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.edit.DeleteEdits;
import org.waymark.core.edit.StructureEdits;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;

/** Nothing on the screen keeps showing what was deleted: by a key, by undo and redo, from the tree, from elsewhere. */
@DesktopTest
class DeletedThingsTest {

    private final Desktop desktop;
    private GefEditorBot map;

    DeletedThingsTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
        map = desktop.open("contact-centre.cjm");
    }

    private boolean propertiesShow(String text) {
        return says(desktop.shell(), text);
    }

    /** Returns whether a field or a label in sight says a text; the map and the tree are neither. */
    private static boolean says(Control control, String text) {
        return control.getVisible() && switch (control) {
            case Text field -> field.getText().equals(text);
            case Label label -> label.getText().equals(text);
            case Composite all -> Arrays.stream(all.getChildren()).anyMatch(child -> says(child, text));
            default -> false;
        };
    }

    private void gone(String text) {
        desktop.bot().waitUntil(Conditions.that("the properties no longer show \"" + text + "\"",
                () -> !propertiesShow(text)));
    }

    private void shown(String text) {
        desktop.bot().waitUntil(Conditions.that("the properties show \"" + text + "\"", () -> propertiesShow(text)));
    }

    private void delete(EObject element) {
        UiThread.act(() -> desktop.session().execute(new DeleteEdits(desktop.session().domain())
                .delete(List.of(element))));
    }

    @Test
    void whatIsDeletedByTheKeyOnTheMapLeavesTheProperties() {
        Touchpoint touchpoint = Desktop.touchpoint(desktop.session(), "Compares three cards");
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).click();
        shown("Compares three cards");
        map.setFocus();
        desktop.real().key("Delete");
        gone("Compares three cards");
        desktop.undo();
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).click();
        shown("Compares three cards");
        desktop.redo();
        gone("Compares three cards");
    }

    @Test
    @Tag("long")
    void whatAnUndoTakesAwayLeavesTheProperties() {
        UiThread.act(() -> desktop.session().execute(new StructureEdits(desktop.session().domain()).addTouchpoint(
                desktop.session().portfolio().getJourneys().getFirst().getStages().getFirst(), -1, "Just made")));
        Desktop.part(map, Desktop.touchpoint(desktop.session(), "Just made"), PartRole.TOUCHPOINT).click();
        shown("Just made");
        desktop.undo();
        gone("Just made");
    }

    @Test
    @Tag("long")
    void whatIsDeletedWithItsStageElsewhereLeavesTheProperties() {
        Touchpoint touchpoint = Desktop.touchpoint(desktop.session(), "Compares three cards");
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).click();
        shown("Compares three cards");
        delete(touchpoint.eContainer());
        gone("Compares three cards");
    }

    @Test
    @Tag("long")
    void theStatusLineLeavesTheCurveOfADeletedPersona() {
        Persona anna = UiThread.call(() -> desktop.session().portfolio().getPersonas().getFirst());
        status("Anna");
        delete(anna);
        status("Viktor");
        assertTrue(UiThread.call(() -> desktop.editor().typing().curve().persona().orElseThrow().getName())
                .equals("Viktor"));
    }

    private void status(String persona) {
        desktop.bot().widget(ToolItem.class, "the curve of " + persona, item -> item.getToolTipText() != null
                && item.getToolTipText().startsWith(persona + ","), 0);
    }
}
