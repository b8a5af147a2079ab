package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.backlog.PlacedBacklog;
import org.waymark.core.layout.DropField;
import org.waymark.model.cjm.Frequency;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.PainPoint;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.Keyboard;
import org.waymark.testing.Mouse;
import org.waymark.testing.TableBot;
import org.waymark.testing.UiThread;
import org.waymark.ui.backlog.BacklogEditor;
import org.waymark.ui.backlog.BacklogOpener;
import org.waymark.ui.backlog.BacklogPage;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.preferences.Settings.Look;
import org.waymark.ui.session.PortfolioSession;

/** The backlog by real mouse and keys: board, grid, table, pain points. */
@DesktopTest
class BacklogTest {

    private final Desktop desktop;
    private PortfolioSession session;
    private BacklogEditor editor;
    private String before;

    BacklogTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
        desktop.open("contact-centre.cjm");
        session = desktop.session();
        editor = UiThread.call(() -> new BacklogOpener(Desktop.page()).portfolio(session).orElseThrow());
        desktop.bot().waitUntil(Conditions.that("the board is drawn", () -> UiThread.call(page()::placed).isPresent()));
        before = desktop.text();
    }

    @AfterEach
    void close() {
        UiThread.act(() -> PlatformUI.getWorkbench().getService(Settings.class).look(Look.LIGHT));
        desktop.reset();
    }

    private BacklogPage page() {
        return UiThread.call(() -> editor.page().orElseThrow());
    }

    private Bot bot() {
        return desktop.bot().editorById("org.waymark.ui.backlogEditor").bot();
    }

    private PlacedBacklog placed() {
        return UiThread.call(() -> page().placed().orElseThrow());
    }

    private Initiative initiative(String name) {
        return UiThread.call(() -> session.portfolio().getInitiatives().stream()
                .filter(it -> it.getName().equals(name)).findFirst().orElseThrow());
    }

    private PainPoint pain(String name) {
        return (PainPoint) UiThread.call(() -> placed().items().stream().map(PlacedPart::element)
                .filter(it -> ((NamedElement) it).getName().equals(name)).findFirst().orElseThrow());
    }

    private Control canvas() {
        return UiThread.call(page()::canvas);
    }

    private Rectangle place(EObject element) {
        return UiThread.call(() -> page().placeOf(element).orElseThrow());
    }

    private void click(EObject element) {
        Rectangle place = place(element);
        Mouse.of(canvas()).click(place.x + 8, place.y + 8);
    }

    private void drag(EObject element, int x, int y) {
        Rectangle place = place(element);
        Mouse.of(canvas()).drag(place.x + 8, place.y + 8, x, y);
        desktop.settle();
    }

    /** Drags something to the middle of a field. */
    private void drag(EObject element, String field) {
        DropField target = placed().fields().stream().filter(it -> it.name().equals(field)).findFirst().orElseThrow();
        drag(element, (int) target.box().centerX(), (int) target.box().centerY());
    }

    private void press(String... keys) {
        UiThread.act(() -> canvas().setFocus());
        Keyboard.into(canvas()).pressShortcut(keys);
        desktop.settle();
    }

    private void mode(String name) {
        bot().toolbarButton(name).click();
        desktop.settle();
    }

    private List<String> column(InitiativeStatus status) {
        return UiThread.call(() -> session.portfolio().getInitiatives().stream()
                .filter(it -> it.getStatus() == status).map(Initiative::getName).toList());
    }

    private void undone() {
        desktop.undo();
        assertEquals(before, desktop.text(), "one step");
    }

    @Test
    void aCardIsDraggedToAnotherColumn() {
        Initiative coach = initiative("Fee coach in the chatbot");
        Rectangle target = place(initiative("Reminder with the exact amount"));
        drag(coach, target.x + 20, target.y + 4);
        assertEquals(InitiativeStatus.PLANNED, coach.getStatus());
        List<String> planned = column(InitiativeStatus.PLANNED);
        assertEquals(planned.indexOf("Reminder with the exact amount") - 1,
                planned.indexOf("Fee coach in the chatbot"), planned::toString);
        undone();
    }

    @Test
    @Tag("long")
    void aCardIsDraggedWithinItsColumn() {
        Initiative second = initiative("Reminder with the exact amount");
        Rectangle first = place(initiative("Tolerance of 15 in the fee engine"));
        drag(second, first.x + 20, first.y + 4);
        assertEquals(List.of("Reminder with the exact amount", "Tolerance of 15 in the fee engine"),
                column(InitiativeStatus.PLANNED).subList(0, 2));
        undone();
    }

    @Test
    void keysWalkOverTheBoardAndMoveTheCard() {
        click(initiative("Tolerance of 15 in the fee engine"));
        press("ARROW_DOWN");
        Initiative reminder = initiative("Reminder with the exact amount");
        assertEquals(Optional.of(reminder), UiThread.call(page()::chosen));
        press("ALT+ARROW_UP");
        assertEquals("Reminder with the exact amount", column(InitiativeStatus.PLANNED).getFirst());
        press("ALT+ARROW_RIGHT");
        assertEquals(InitiativeStatus.IN_PROGRESS, reminder.getStatus());
        assertEquals(Optional.of(reminder), UiThread.call(page()::chosen), "the card stays selected");
        desktop.undo();
        undone();
    }

    @Test
    void anInitiativeIsMadeByTyping() {
        press("END");
        UiThread.act(() -> canvas().setFocus());
        Keyboard.into(canvas()).typeText("c");
        Keyboard.focused().typeText("all back in an hour").pressShortcut("CR");
        desktop.settle();
        Initiative made = UiThread.call(() -> session.portfolio().getInitiatives().getLast());
        assertEquals("call back in an hour", made.getName());
        assertEquals(Optional.of(made), UiThread.call(page()::chosen));
        undone();
    }

    @Test
    @Tag("long")
    void aBubbleIsDraggedAndMovedByKeys() {
        mode("Impact × effort");
        Initiative trace = initiative("Trail of contacts on the agent screen");
        drag(trace, "impact 5, effort 2");
        assertEquals("5 2", trace.getImpact() + " " + trace.getEffort());
        undone();
        click(trace);
        press("ALT+ARROW_LEFT");
        assertEquals("4 3", trace.getImpact() + " " + trace.getEffort());
        press("ALT+ARROW_UP");
        assertEquals("5 3", trace.getImpact() + " " + trace.getEffort());
        desktop.undo();
        undone();
    }

    @Test
    @Tag("long")
    void anUnratedBubbleIsRatedByADragAndBack() {
        mode("Impact × effort");
        Initiative trace = initiative("Trail of contacts on the agent screen");
        drag(trace, "Not rated:");
        assertEquals(0, trace.getImpact());
        drag(trace, "impact 1, effort 5");
        assertEquals("1 5", trace.getImpact() + " " + trace.getEffort());
    }

    @Test
    @Tag("long")
    void aNameIsEditedWhereItIsDrawn() {
        Initiative coach = initiative("Fee coach in the chatbot");
        Rectangle place = place(coach);
        Mouse.of(canvas()).doubleClick(place.x + 20, place.y + 10);
        Keyboard.focused().pressShortcut("CTRL+A").typeText("Coach").pressShortcut("CR");
        desktop.settle();
        assertEquals("Coach", coach.getName());
        undone();
        click(coach);
        press("F2");
        Keyboard.focused().pressShortcut("CTRL+A").typeText("Fee tutor").pressShortcut("CR");
        desktop.settle();
        assertEquals("Fee tutor", coach.getName());
    }

    @Test
    @Tag("long")
    void deleteRemovesTheChosenCard() {
        click(initiative("Fee coach in the chatbot"));
        press("DEL");
        assertFalse(column(InitiativeStatus.IDEA).contains("Fee coach in the chatbot"));
        undone();
    }

    @Test
    @Tag("long")
    void filtersNarrowWhatIsShown() {
        bot().textWithMessage("Filter").setText("chatbot");
        desktop.settle();
        assertEquals(2, placed().items().size(), "the coach, and what the effect of another says");
        bot().textWithMessage("Filter").setText("");
        desktop.settle();
        assertEquals(13, placed().items().size());
    }

    @Test
    @Tag("long")
    void theTableIsSortedByItsHeads() {
        mode("Table");
        assertEquals("Agent cancels up to 100 a year", bot().table().cell(0, 0), "as on the board");
        sort("Due");
        assertEquals("Fee question first in the menu", bot().table().cell(0, 0), "the earliest date first");
        sort("Due");
        assertEquals("", bot().table().cell(0, "Due"), "the other way round");
        sort("Due");
        assertEquals("Agent cancels up to 100 a year", bot().table().cell(0, 0), "as on the board again");
    }

    private void sort(String head) {
        UiThread.act(() -> Stream.of(table().getColumns()).filter(it -> it.getText().equals(head))
                .forEach(it -> it.notifyListeners(SWT.Selection, new Event())));
        desktop.settle();
    }

    private Table table() {
        return cells().widget();
    }

    private TableBot cells() {
        return UiThread.call(() -> bot().table(0));
    }

    @Test
    @Tag("long")
    void aCellIsEditedInPlace() {
        mode("Table");
        Initiative first = initiative("Agent cancels up to 100 a year");
        Rectangle cell = UiThread.call(() -> table().getItem(0).getBounds(5));
        Mouse.of(table()).click(cell.x + 5, cell.y + 5);
        Mouse.of(table()).doubleClick(cell.x + 5, cell.y + 5);
        Keyboard.focused().pressShortcut("CTRL+A").typeText("2027-01-15").pressShortcut("CR");
        desktop.settle();
        assertEquals(LocalDate.of(2027, 1, 15), first.getDue());
        undone();
    }

    @Test
    void painPointsWithoutACureComeFirstAndGetOne() {
        mode("Pain points");
        PainPoint pain = (PainPoint) UiThread.call(() -> placed().items().stream()
                .filter(it -> it.key().detail().equals("line")).findFirst().orElseThrow().element());
        assertEquals(List.of(), pain.getInitiatives());
        click(pain);
        press("CTRL+CR");
        assertEquals(pain.getName(), pain.getInitiatives().getFirst().getName());
        undone();
    }

    @Test
    @Tag("long")
    void aPainPointIsRatedByADrag() {
        mode("Pain points");
        PainPoint pain = pain("Nobody says how long it takes");
        drag(pain, "severity 5, Sometimes");
        assertEquals(5, pain.getSeverity());
        assertEquals(Frequency.SOMETIMES, pain.getFrequency());
        undone();
    }

    @Test
    @Tag("long")
    void picturesInBothLooks() {
        click(initiative("Agent cancels up to 100 a year"));
        Pictures.take(desktop.shell(), "backlog.png");
        Pictures.keep("backlog.png");
        mode("Impact × effort");
        Pictures.take(desktop.shell(), "backlog-grid.png");
        Pictures.keep("backlog-grid.png");
        mode("Table");
        Pictures.take(desktop.shell(), "backlog-table.png");
        mode("Pain points");
        Pictures.take(desktop.shell(), "backlog-pains.png");
        Pictures.keep("backlog-pains.png");
        Desktop.look(Look.DARK);
        desktop.settle();
        Pictures.take(desktop.shell(), "backlog-pains-dark.png");
        mode("Board");
        Pictures.take(desktop.shell(), "backlog-dark.png");
        assertTrue(placed().items().size() > 10);
    }
}
