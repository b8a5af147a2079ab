package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.layout.PlacedPart;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Step;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.ui.backlog.BacklogEditor;
import org.waymark.ui.backlog.BacklogPage;
import org.waymark.ui.parts.EditorIds;

/** Ways to the backlog, its filters and its table with the keys and the mouse of the system. */
@DesktopTest
@Tag("long")
class BacklogWaysTest {

    private final Desktop desktop;
    private final RealInput input;
    private final Clicks clicks;
    private Portfolio portfolio;

    BacklogWaysTest(Desktop desktop) {
        this.desktop = desktop;
        input = desktop.real();
        clicks = new Clicks(desktop);
    }

    @BeforeEach
    void open() {
        desktop.open("contact-centre.cjm");
        portfolio = UiThread.call(() -> desktop.session().portfolio());
    }

    private Bot bot() {
        return desktop.bot().editorById(EditorIds.BACKLOG).bot();
    }

    private BacklogPage page() {
        BacklogEditor editor = desktop.bot().editorById(EditorIds.BACKLOG).part(BacklogEditor.class);
        BacklogPage page = UiThread.call(() -> editor.page().orElseThrow());
        desktop.bot().waitUntil(Conditions.that("it is drawn", () -> page.placed().isPresent()));
        return page;
    }

    private void byTool() {
        input.click(clicks.tool("Backlog"));
        page();
    }

    private void mode(String tip) {
        input.click(clicks.tool(tip));
        desktop.settle();
    }

    private int tabs() {
        return UiThread.call(() -> Desktop.page().findEditors(null, EditorIds.BACKLOG, IWorkbenchPage.MATCH_ID).length);
    }

    private void close() {
        UiThread.act(() -> Desktop.page().closeEditor(Desktop.page().getActiveEditor(), false));
        desktop.bot().waitUntil(Conditions.that("it is closed", () -> tabs() == 0));
    }

    @Test
    void toolBarMenuAndExplorerOpenOneTab() {
        byTool();
        desktop.bot().menu("View").menu("Backlog").click();
        assertEquals(1, tabs());
        close();
        desktop.bot().menu("View").menu("Backlog").click();
        page();
        close();
        ExplorerRows.show(portfolio);
        input.click(ExplorerRows.row(portfolio, 0.5), 3);
        input.key("b");
        page();
        assertEquals(1, tabs());
    }

    @Test
    void aRestoredTabShowsThePageItWasLeftAt() {
        byTool();
        mode("All values");
        IMemento[] state = UiThread.call(() -> Desktop.page().getEditorState(Stream.of(Desktop.page()
                .findEditors(null, EditorIds.BACKLOG, IWorkbenchPage.MATCH_ID)).toArray(IEditorReference[]::new),
                true));
        close();
        UiThread.act(() -> Desktop.page().openEditors(new IEditorInput[1], new String[]{EditorIds.BACKLOG}, state,
                IWorkbenchPage.MATCH_NONE, 0));
        desktop.bot().waitUntil(Conditions.that("the table is shown", () -> bot().table(0).rowCount() == 13));
        assertTrue(bot().toolbarButton("Table").isChecked());
        assertFalse(bot().toolbarButton("Board").isChecked());
    }

    /** Chooses the n-th entry of a drop-down, counted from 1. */
    private void choose(String tip, int entry) {
        input.click(clicks.tool(tip));
        for (int i = 0; i < entry; i++) {
            input.key("Down");
        }
        input.key("Return");
        desktop.settle();
    }

    private void shows(String what, Predicate<Initiative> rule) {
        List<String> expected = UiThread.call(() -> portfolio.getInitiatives().stream().filter(rule)
                .map(Initiative::getName).sorted().toList());
        assertFalse(expected.isEmpty() || expected.size() == 13, what);
        desktop.bot().waitUntil(Conditions.equal(what, expected, () -> page().placed().orElseThrow().items().stream()
                .map(it -> ((Initiative) it.element()).getName()).sorted().toList()));
    }

    private static boolean isIn(EObject one, EObject whole) {
        return one == whole || EcoreUtil.isAncestor(whole, one);
    }

    private static boolean closed(Initiative it) {
        return it.getStatus() == InitiativeStatus.DONE || it.getStatus() == InitiativeStatus.REJECTED;
    }

    @Test
    void eachDropDownNarrowsWhatIsShown() {
        byTool();
        BusinessFunction first = UiThread.call(() -> portfolio.getFunctions().getFirst());
        choose("Show what a function does", 2);
        shows("what a function does", it -> Stream.concat(Stream.ofNullable(it.getAccountable()),
                it.getContributors().stream()).anyMatch(one -> isIn(one, first)));
        mode("Pain points by");
        desktop.bot().waitUntil(Conditions.that("only its pain points", () -> {
            List<EObject> pains = page().placed().orElseThrow().items().stream().map(PlacedPart::element).toList();
            return !pains.isEmpty() && pains.stream().allMatch(it -> it instanceof PainPoint pain
                    && EffectiveOwnership.of((Step) pain.eContainer()).accountable().stream()
                            .anyMatch(held -> isIn(held.function(), first)));
        }));
        mode("Cards by status");
        choose("Show what a function does", 1);
        choose("Show by status", 1 + 1 + InitiativeStatus.VALUES.indexOf(InitiativeStatus.PLANNED));
        shows("what is planned", it -> it.getStatus() == InitiativeStatus.PLANNED);
        choose("Show by status", 1);
        choose("Show by due date", 4);
        shows("what has no date", it -> it.getDue() == null && !closed(it));
        choose("Show by due date", 1);
        choose("Show what improves a journey", 3);
        int improved = UiThread.call(() -> page().placed().orElseThrow().items().size());
        assertTrue(improved < 13, "only what improves the second journey: " + improved);
    }

    private Table table() {
        return UiThread.call(() -> bot().table(0).widget());
    }

    private Point head(int column) {
        return UiThread.call(() -> {
            Table table = table();
            int x = Stream.of(table.getColumns()).limit(column).mapToInt(TableColumn::getWidth).sum();
            return table.toDisplay(x + 20, -table.getHeaderHeight() / 2);
        });
    }

    private Point cell(int row, int column) {
        return UiThread.call(() -> {
            Rectangle box = table().getItem(row).getBounds(column);
            return table().toDisplay(box.x + 10, box.y + box.height / 2);
        });
    }

    @Test
    void aClickOnAHeadSorts() {
        byTool();
        mode("All values");
        input.click(() -> head(0));
        List<String> names = UiThread.call(() -> portfolio.getInitiatives().stream().map(Initiative::getName)
                .sorted(String.CASE_INSENSITIVE_ORDER).toList());
        desktop.bot().waitUntil(Conditions.equal("the first", names.getFirst(), () -> bot().table(0).cell(0, 0)));
        input.click(() -> head(0));
        desktop.bot().waitUntil(Conditions.equal("the last", names.getLast(), () -> bot().table(0).cell(0, 0)));
    }

    @Test
    void everyKindOfCellIsEditedByKeys() {
        byTool();
        mode("All values");
        String before = desktop.text();
        Initiative first = UiThread.call(() -> portfolio.getInitiatives().stream()
                .filter(it -> it.getName().equals("Agent cancels up to 100 a year")).findFirst().orElseThrow());
        input.click(() -> cell(0, 0));
        write("Agent cancels");
        expect("the name", "Agent cancels", first::getName);
        input.key("Right", "Right", "Return", "Up", "Return");
        expect("the impact", 4, first::getImpact);
        input.key("Right", "Return", "Down", "Return");
        expect("the effort", 3, first::getEffort);
        input.key("Right", "Return").key(Collections.nCopies(9, "Up").toArray(String[]::new)).key("Return");
        expect("no owner", true, () -> first.getAccountable() == null);
        input.key("Right");
        write("2027-01-15");
        expect("the date", LocalDate.of(2027, 1, 15), first::getDue);
        input.key("Right", "Return").key(Collections.nCopies(9, "Down").toArray(String[]::new)).key("Return");
        expect("the feeling", 0, () -> first.getExpectedScore().compareTo(BigDecimal.valueOf(-2)));
        input.key("Right", "Right");
        write("Calmer");
        expect("the effect", "Calmer", first::getExpectedEffect);
        for (int i = 0; i < 7; i++) {
            desktop.undo();
        }
        assertEquals(before, desktop.text(), "a step each");
    }

    private void write(String text) {
        input.key("Return", "ctrl+a").type(text).key("Return");
    }

    private void expect(String what, Object value, Supplier<Object> now) {
        desktop.bot().waitUntil(Conditions.equal(what, value, now::get));
        desktop.settle();
    }
}
