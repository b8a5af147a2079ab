package org.waymark.testing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.testing.Conditions;
import org.waymark.testing.EditorBot;
import org.waymark.testing.Keystrokes;
import org.waymark.testing.RealInput;
import org.waymark.testing.ScreenshotOnFailure;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.EditPartBot;
import org.waymark.testing.gef.GefBot;
import org.waymark.testing.gef.GefEditorBot;

@ExtendWith(ScreenshotOnFailure.class)
class DiagramTest {

    private final GefBot bot = new GefBot();
    private final Box all = Box.sample();
    private EditorBot editor;
    private GefEditorBot diagram;

    @BeforeEach
    void open() {
        bot.windowShell().activate();
        UiThread.act(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                .openEditor(new BoxesEditor.Input(all), BoxesEditor.ID));
        editor = bot.editorByTitle("Boxes of all");
        diagram = bot.gefEditor("Boxes of all");
    }

    @AfterEach
    void close() {
        bot.closeAllEditors();
    }

    private Box box(String name) {
        return diagram.getEditPart(name).model(Box.class);
    }

    @Test
    void partsInsideAPartAndTheActiveToolAreFound() {
        List<EditPartBot> inside = diagram.mainEditPart().descendants(part -> part.getModel() instanceof Box);
        assertEquals(diagram.editParts(part -> part.getModel() instanceof Box).size() - 1, inside.size());
        EditPartBot first = diagram.getEditPart("first");
        assertTrue(first.descendants(part -> part == first.part()).isEmpty());
        assertEquals(List.of(), first.sourceConnections());
        assertEquals(List.of(), first.targetConnections());
        diagram.activateDefaultTool();
        assertTrue(diagram.getActiveTool() instanceof SelectionTool);
    }

    @Test
    void fiftyOfFiftyDragsArrive() {
        for (int i = 0; i < 50; i++) {
            Rectangle before = box("first").bounds();
            int step = i % 2 == 0 ? 60 : -60;
            diagram.getEditPart("first").dragBy(step, step / 2);
            assertEquals(before.getTranslated(step, step / 2), box("first").bounds(), "drag " + i);
        }
        assertTrue(editor.isDirty());
        editor.save();
        assertFalse(editor.isDirty());
    }

    @Test
    void zoomAndScrollingAreAllowedFor() {
        for (double zoom : new double[]{0.5, 2}) {
            UiThread.run(
                    () -> ((ZoomManager) diagram.viewer().getProperty(ZoomManager.class.toString())).setZoom(zoom));
            Rectangle before = box("far").bounds();
            diagram.getEditPart("far").dragBy(-40, -20);
            assertEquals(before.getTranslated((int) (-40 / zoom), (int) (-20 / zoom)), box("far").bounds());
        }
    }

    @Test
    void clicksSelectAndKeysAdd() {
        diagram.click("first");
        diagram.getEditPart("second").click(SWT.MOD1);
        assertEquals(List.of("first", "second"),
                diagram.selectedEditParts().stream().map(part -> part.model(Box.class).name()).toList());
        assertFalse(diagram.getEditPart("far").isSelected());
    }

    @Test
    void aPartThatIsCoveredIsHitWhereItCanBeSeen() {
        EditPartBot room = diagram.getEditPart("room");
        assertEquals("carpet", diagram.getEditPart("carpet").click().model(Box.class).name());
        assertTrue(diagram.getEditPart("carpet").isSelected());
        room.click();
        assertTrue(room.isSelected());
    }

    @Test
    void aNameIsEditedInPlace() {
        diagram.doubleClick("first");
        diagram.directEditType("первый");
        assertEquals("первый", all.boxes().get(1).name());
        diagram.getEditPart("second").activateDirectEdit();
        assertTrue(diagram.isEditing());
        diagram.directEditType("given up", Keystrokes.ESC);
        assertEquals("second", all.boxes().get(2).name());
    }

    @Test
    void partsAreFoundByTheCallersNames() {
        GefEditorBot byPlace = diagram.naming(part -> ((Box) part.getModel()).bounds().x + "");
        assertEquals("second", byPlace.getEditPart("second at 20", part -> part.getModel() == all.boxes().get(2))
                .model(Box.class).name());
        assertEquals("room", byPlace.getEditPart("300").model(Box.class).name());
        assertFalse(diagram.hasEditPart("nobody"));
        assertThrows(IllegalArgumentException.class, () -> diagram.drag("first", 5000, 10));
    }

    @Test
    void theWheelZoomsAndScrolls() {
        diagram.mouseWheel(1, SWT.MOD1);
        assertTrue(diagram.zoom() > 1, "zoom " + diagram.zoom());
        int before = diagram.getEditPart("first").bounds().y;
        diagram.mouseWheel(-3, SWT.NONE);
        assertTrue(diagram.getEditPart("first").bounds().y < before);
    }

    @Test
    void aRealMouseAndARealKeyboardWork() {
        assertTrue(RealInput.available(), "needs an X display and xdotool");
        RealInput real = new RealInput();
        Rectangle before = box("first").bounds();
        var start = diagram.getEditPart("first").screenPoint();
        real.drag(() -> start, () -> new Point(start.x + 100, start.y + 300));
        bot.waitUntil(Conditions.equal("the box's place", before.getTranslated(100, 300), () -> box("first").bounds()));
        real.doubleClick(() -> diagram.getEditPart("second").screenPoint());
        diagram.cellEditor();
        real.key("ctrl+a").type("Второй ряд 2").key("Return");
        assertTrue(diagram.getEditPart("Второй ряд 2").model(Box.class) == all.boxes().get(2));
    }
}
