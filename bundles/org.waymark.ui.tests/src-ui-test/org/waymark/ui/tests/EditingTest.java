package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.EditPartBot;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.explorer.ExplorerView;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.session.PortfolioSession;

/** Editing a map, from opening a file to saving it. */
@DesktopTest
class EditingTest {

    @TempDir
    private Path folder;

    private final Desktop desktop;
    private Path file;
    private GefEditorBot map;
    private PortfolioSession session;

    EditingTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
        file = Samples.copy("contact-centre.cjm", folder);
        map = desktop.open(file);
        session = desktop.session();
    }

    @Test
    void openingChangesNothing() throws Exception {
        assertFalse(session.dirty());
        desktop.save();
        assertEquals(-1, Files.mismatch(Samples.path("contact-centre.cjm"), file));
    }

    @Test
    void aTextEditedInPlaceIsOneStepThatCanBeUndone() {
        Touchpoint touchpoint = first();
        String before = desktop.text();
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).doubleClick();
        map.directEditType("Hears of it at lunch");
        assertEquals("Hears of it at lunch", touchpoint.getName());
        assertTrue(session.dirty());
        undo();
        assertEquals(before, desktop.text());
        assertFalse(session.dirty());
        redo();
        assertEquals("Hears of it at lunch", touchpoint.getName());
    }

    @Test
    @Tag("long")
    void escapeLeavesTheTextAsItWas() {
        Desktop.part(map, first(), PartRole.TOUCHPOINT).doubleClick();
        map.directEditType("No", org.waymark.testing.Keystrokes.ESC);
        assertFalse(session.dirty());
    }

    @Test
    void aDraggedTouchpointChangesItsPlaceInTheOrder() {
        Stage stage = (Stage) first().eContainer();
        List<String> before = Desktop.names(stage);
        EditPartBot second = Desktop.part(map, stage.getTouchpoints().get(1), PartRole.TOUCHPOINT);
        Rectangle target = second.bounds();
        EditPartBot card = Desktop.part(map, first(), PartRole.TOUCHPOINT);
        map.drag(card.point().x, card.point().y, target.right() - 8, target.getCenter().y);
        assertEquals(List.of(before.get(1), before.get(0)), Desktop.names(stage).subList(0, 2));
        undo();
        assertEquals(before, Desktop.names(stage));
    }

    @Test
    void aDraggedPointOfTheCurveTakesASnappedScore() {
        Touchpoint touchpoint = first();
        Emotion emotion = UiThread.call(() -> touchpoint.getEmotions().getFirst());
        BigDecimal before = emotion.getScore();
        EditPartBot point = Desktop.part(map, emotion, PartRole.EMOTION_POINT);
        point.select();
        // scrolled until the whole lane is visible
        map.mouseWheel(-6, 0);
        point.dragBy(0, 61);
        BigDecimal after = emotion.getScore();
        assertNotEquals(before, after);
        assertEquals(0, after.multiply(BigDecimal.TWO).remainder(BigDecimal.ONE).signum(), "a half: " + after);
        undo();
        assertEquals(before, emotion.getScore());
    }

    @Test
    void whatIsSavedIsThereWhenTheFileIsOpenedAgain() throws Exception {
        Desktop.part(map, first(), PartRole.TOUCHPOINT).doubleClick();
        map.directEditType("Saved");
        desktop.bot().toolbarButtonWithTooltip("Save").click();
        desktop.bot().waitUntil(Conditions.that("the portfolio is saved", () -> !session.dirty()));
        assertTrue(Files.readString(file).contains("name=\"Saved\""));
        desktop.reset();
        desktop.open(file);
        assertEquals("Saved", UiThread.call(() -> Desktop.touchpoint(desktop.session(), "Saved").getName()));
    }

    @Test
    @Tag("long")
    void explorerPropertiesAndASecondEditorFollow() {
        Touchpoint touchpoint = first();
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).click();
        UiThread.act(() -> Desktop.page().openEditor(Desktop.page().getActiveEditor().getEditorInput(),
                "org.waymark.ui.mapEditor", true, org.eclipse.ui.IWorkbenchPage.MATCH_NONE));
        assertEquals(2, desktop.bot().editors().size());
        GefEditorBot second = Desktop.map(desktop.bot().editors().getLast());
        Desktop.part(second, touchpoint, PartRole.TOUCHPOINT).doubleClick();
        second.directEditType("Seen everywhere");
        map.getEditPart("naming the new text", p -> p instanceof ElementPart e
                && e.placed().element() == touchpoint && e.placed().name().contains("Seen everywhere"));
        // Enter moved on to the next touchpoint
        Desktop.part(second, touchpoint, PartRole.TOUCHPOINT).click();
        desktop.bot().viewById("org.waymark.ui.properties").bot().text("Seen everywhere");
        UiThread.act(() -> ((ExplorerView) Desktop.page().findView(ViewIds.EXPLORER)).reveal(touchpoint));
        desktop.bot().waitUntil(Conditions.that("the explorer shows the new name", () -> ((ExplorerView) Desktop.page()
                .findView(ViewIds.EXPLORER)).viewer().getTree().getSelection()[0].getText().equals("Seen everywhere")));
    }

    private Touchpoint first() {
        return UiThread.call(() -> session.portfolio().getJourneys().getFirst().getStages().getFirst().getTouchpoints()
                .getFirst());
    }

    private void undo() {
        UiThread.act(() -> session.undo());
    }

    private void redo() {
        UiThread.act(() -> session.redo());
    }
}
