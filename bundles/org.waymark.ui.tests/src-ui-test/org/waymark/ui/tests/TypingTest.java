package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.explorer.ExplorerView;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.session.PortfolioSession;

/** Real keys in text fields: undo, delete and the clipboard apply to the text and never to the model. */
@DesktopTest
class TypingTest {

    @TempDir
    private Path folder;

    private final Desktop desktop;
    private final RealInput real;
    private Path file;
    private GefEditorBot map;
    private PortfolioSession session;
    private Touchpoint touchpoint;
    private String before;

    TypingTest(Desktop desktop) {
        this.desktop = desktop;
        real = desktop.real();
    }

    @BeforeEach
    void open() {
        file = Samples.copy("contact-centre.cjm", folder);
        map = desktop.open(file);
        session = desktop.session();
        touchpoint = Desktop.touchpoint(session, "Colleague praises the card");
        // an undo step, so that a key that reaches the model is noticed
        UiThread.act(() -> session.execute(new FeatureEdits(session.domain())
                .set(session.portfolio(), Literals.NAMED_ELEMENT__NAME, "Changed")));
        before = desktop.text();
    }

    @Test
    void keysInATextOnTheMap() {
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).click();
        real.key("F2");
        keysWorkOnTheText("Colleague praises the card");
        real.key("Escape");
        assertEquals(before, desktop.text());
        real.key("F2").type("Typed").key("Return");
        desktop.bot().waitUntil(Conditions.equal("the name", "Typed", touchpoint::getName));
        real.key("ctrl+z");
        desktop.bot().waitUntil(Conditions.equal("the model", before, desktop::text));
    }

    @Test
    @Tag("long")
    void keysInANameInTheTree() {
        selectInTheTree();
        real.key("F2");
        keysWorkOnTheText("Colleague praises the card");
        real.key("Escape");
        assertEquals(before, desktop.text());
    }

    @Test
    @Tag("long")
    void keysInAFieldOfTheProperties() {
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).click();
        UiThread.act(() -> Desktop.page().showView("org.waymark.ui.properties"));
        desktop.bot().viewById("org.waymark.ui.properties").bot().textWithLabel("Name").setFocus();
        real.key("ctrl+a");
        keysWorkOnTheText("Colleague praises the card");
        real.key("Escape");
        assertEquals(before, desktop.text());
    }

    @Test
    @Tag("long")
    void keysInACellOfATable() throws Exception {
        Persona anna = UiThread.call(() -> session.portfolio().getPersonas().getFirst());
        String goal = UiThread.call(() -> anna.getGoals().getFirst());
        UiThread.act(() -> explorer().viewer().setSelection(new StructuredSelection(anna), true));
        var table = desktop.bot().viewById("org.waymark.ui.properties").bot().table(0);
        real.click(() -> UiThread.call(() -> table.widget().toDisplay(30, table.widget().getItemHeight() / 2)));
        real.key("F2");
        keysWorkOnTheText(goal);
        real.key("Escape");
        assertEquals(before, desktop.text());
    }

    @Test
    @Tag("long")
    void savingTakesOverATextThatIsBeingTypedOnTheMap() throws Exception {
        desktop.save();
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).doubleClick();
        real.type("Typed and not left").key("ctrl+s");
        desktop.bot().waitUntil(Conditions.that("the portfolio is saved", () -> !session.dirty()));
        assertTrue(Files.readString(file).contains("name=\"Typed and not left\""));
        assertFalse(map.isEditing());
    }

    @Test
    @Tag("long")
    void selectAllTakesWhatIsOfTheSelectedKind() {
        map.setFocus();
        real.key("ctrl+a");
        int touchpoints = UiThread.call(() -> session.portfolio().getJourneys().getFirst().getStages().stream()
                .mapToInt(s -> s.getTouchpoints().size()).sum());
        desktop.bot().waitUntil(Conditions.equal("the number of selected cards", touchpoints,
                () -> map.viewer().getSelectedEditParts().size()));
        Desktop.part(map, touchpoint.eContainer(), PartRole.STAGE_HEADER).click();
        real.key("ctrl+a");
        desktop.bot().waitUntil(Conditions.equal("the number of selected stages",
                UiThread.call(() -> session.portfolio().getJourneys().getFirst().getStages().size()),
                () -> map.viewer().getSelectedEditParts().size()));
    }

    /** Tests the keys; all of the text is selected at the start. */
    private void keysWorkOnTheText(String text) {
        shows(text);
        real.key("ctrl+c", "Delete");
        shows("");
        real.type("one two");
        shows("one two");
        real.key("ctrl+z");
        shows("one");
        real.key("ctrl+y");
        shows("one two");
        real.key("Home", "Delete");
        shows("ne two");
        real.key("ctrl+a", "ctrl+x");
        shows("");
        real.key("ctrl+v", "ctrl+z", "ctrl+z", "ctrl+z", "ctrl+z", "ctrl+z", "ctrl+z", "ctrl+z");
        shows(text);
        assertEquals(before, desktop.text());
        assertEquals("Changed", UiThread.call(session.portfolio()::getName));
    }

    private void shows(String text) {
        desktop.bot().waitUntil(Conditions.equal("the text in the field", text,
                () -> UiThread.display().getFocusControl() instanceof Text field ? field.getText() : "(no field)"));
    }

    private void selectInTheTree() {
        UiThread.act(() -> {
            explorer().viewer().setSelection(new StructuredSelection(touchpoint), true);
            explorer().setFocus();
        });
    }

    private static ExplorerView explorer() throws PartInitException {
        return (ExplorerView) Desktop.page().showView(ViewIds.EXPLORER);
    }
}
