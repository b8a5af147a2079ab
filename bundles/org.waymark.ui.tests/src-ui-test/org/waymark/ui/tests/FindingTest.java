package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.Channel;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.Keyboard;
import org.waymark.testing.RealInput;
import org.waymark.testing.Screenshots;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionContext;

/** Quick add, go to element and back, find and replace, by keyboard. */
@DesktopTest
class FindingTest {

    private final Desktop desktop;
    private GefEditorBot map;
    private PortfolioSession session;
    private Touchpoint touchpoint;
    private String before;

    FindingTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
        map = desktop.open("contact-centre.cjm");
        session = desktop.session();
        touchpoint = Desktop.touchpoint(session, "Colleague praises the card");
        before = desktop.text();
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).click();
        map.setFocus();
    }

    @Test
    void quickAddTakesTheBestFittingChoiceInOneStep() {
        Channel hotline = UiThread.call(() -> session.portfolio().getChannels().stream()
                .filter(c -> !touchpoint.getChannels().contains(c)).findFirst().orElseThrow());
        Keyboard.focused().pressShortcut("INSERT");
        Bot popup = desktop.bot().shell("").bot();
        popup.text().typeText(hotline.getName() + " channels");
        Keyboard.focused().pressShortcut("CR");
        desktop.bot().waitUntil(Conditions.that("the channel is added",
                () -> touchpoint.getChannels().contains(hotline)));
        UiThread.act(() -> session.undo());
        assertEquals(before, desktop.text());
    }

    @Test
    @Tag("long")
    void aKindAndATextCreateANoteAndSayHowToTakeItBack() {
        RealInput input = desktop.real();
        input.key("Insert");
        Bot popup = desktop.bot().shell("").bot();
        input.type("note xyz");
        desktop.bot().waitUntil(Conditions.that("the note is the first offer",
                () -> popup.table().cell(0, 0).equals("Create note \u201cxyz\u201d")));
        Pictures.take(UiThread.call(() -> desktop.bot().shell("").widget()), "quick-add.png");
        input.key("Return");
        desktop.bot().waitUntil(Conditions.that("the note is there", () -> session.portfolio().getJourneys().stream()
                .flatMap(j -> j.getNotes().stream())
                .anyMatch(n -> n.getAbout() == touchpoint && "xyz".equals(n.getText()))));
        desktop.bot().waitUntil(Conditions.that("it is said what was done", () -> desktop.bot().shells().size() == 2));
        Screenshots.screen(java.nio.file.Path.of("target", "pictures", "quick-add-done.png"));
        input.key("ctrl+z");
        desktop.bot().waitUntil(Conditions.that("taken back", () -> desktop.text().equals(before)));
        desktop.bot().waitUntil(Conditions.that("the note is gone", () -> desktop.bot().shells().size() == 1));
    }

    @Test
    @Tag("long")
    void theLastRowOfAFullListIsWhole() {
        desktop.real().key("Insert");
        Shell shell = UiThread.call(() -> desktop.bot().shell("").widget());
        Table table = desktop.bot().shell("").bot().table().widget();
        Pictures.take(shell, "quick-add-full.png");
        int row = UiThread.call(() -> table.getItem(1).getBounds().y - table.getItem(0).getBounds().y);
        int room = UiThread.call(() -> table.getClientArea().height);
        assertTrue(UiThread.call(table::getItemCount) > 14, "the list is full");
        assertTrue(room >= 10 * row && room % row <= 1, row + " pixels a row, " + room + " for all");
        assertTrue(UiThread.call(() -> {
            Rectangle screen = shell.getMonitor().getClientArea();
            Rectangle box = shell.getBounds();
            return screen.intersection(box).equals(box);
        }), "the list is on the screen");
        desktop.real().key("Escape");
    }

    @Test
    @Tag("scaled")
    void theLastRowOfAFullListIsWholeOnALargeScreen() {
        theLastRowOfAFullListIsWhole();
    }

    @Test
    @Tag("long")
    void escapeLeavesQuickAddWithoutAStep() {
        Keyboard.focused().pressShortcut("Ctrl+SPACE");
        Bot popup = desktop.bot().shell("").bot();
        popup.text().typeText("pain").pressShortcut("ESC");
        desktop.bot().waitUntil(Conditions.that("the popup is closed", () -> desktop.bot().shells().size() == 1));
        assertFalse(session.dirty());
    }

    @Test
    @Tag("long")
    void goToShowsAnElementOfAnotherJourneyAndBackReturns() {
        Journey other = UiThread.call(() -> session.portfolio().getJourneys().getLast());
        Touchpoint target = UiThread.call(() -> other.getStages().getLast().getTouchpoints().getLast());
        Keyboard.focused().pressShortcut("Ctrl+G");
        Bot popup = desktop.bot().shell("").bot();
        popup.text().typeText(target.getName() + " " + other.getName());
        Keyboard.focused().pressShortcut("CR");
        waitFor(target);
        Keyboard.focused().pressShortcut("Shift+Alt+ARROW_LEFT");
        waitFor(touchpoint);
        Keyboard.focused().pressShortcut("Shift+Alt+ARROW_RIGHT");
        waitFor(target);
    }

    @Test
    @Tag("long")
    void aLinkLeadsToTheDetailedJourney() {
        Journey other = UiThread.call(() -> session.portfolio().getJourneys().getLast());
        UiThread.act(() -> session.execute(new org.waymark.core.edit.FeatureEdits(session.domain()).set(touchpoint,
                org.waymark.model.cjm.CjmPackage.Literals.TOUCHPOINT__DETAILED_BY, other)));
        Keyboard.focused().pressShortcut("F3");
        desktop.bot().waitUntil(Conditions.that("the detailed journey is in front",
                () -> Desktop.page().getActiveEditor().getTitle().equals(other.getName())));
    }

    @Test
    void findRevealsAndReplaceAllIsOneStep() {
        Keyboard.focused().pressShortcut("Ctrl+F");
        Bot view = desktop.bot().viewById("org.waymark.ui.find").bot();
        view.textWithLabel("Find:").typeText("praises");
        desktop.bot().waitUntil(Conditions.that("something is found", () -> view.table().rowCount() == 1));
        Keyboard.focused().pressShortcut("CR");
        waitFor(touchpoint);
        assertEquals("praises", UiThread.call(() -> ((Text) UiThread.display().getFocusControl()).getText()));
        Keyboard.focused().pressShortcut("Ctrl+H");
        view.textWithLabel("Replace with:").typeText("recommends");
        desktop.bot().waitUntil(Conditions.that("the preview shows the replacement",
                () -> view.table().cell(0, 3).contains("recommends")));
        view.button("Replace all").click();
        assertEquals("Colleague recommends the card", touchpoint.getName());
        UiThread.act(() -> session.undo());
        assertEquals(before, desktop.text());
    }

    private void waitFor(EObject selected) {
        desktop.bot().waitUntil(Conditions.that("the selection is " + selected, () -> SessionContext
                .elements(desktop.front().viewer().getSelection()).contains(selected)));
    }
}
