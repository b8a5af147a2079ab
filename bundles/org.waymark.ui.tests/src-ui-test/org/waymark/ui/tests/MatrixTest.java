package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.matrixview.GridColumn;
import org.waymark.core.matrixview.GridRow;
import org.waymark.core.ownership.OwnershipText;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Ownership;
import org.waymark.testing.Conditions;
import org.waymark.testing.Keyboard;
import org.waymark.testing.Keystrokes;
import org.waymark.testing.Mouse;
import org.waymark.testing.NatTableBot;
import org.waymark.testing.UiThread;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.matrix.MatrixAction;
import org.waymark.ui.matrix.MatrixEditor;
import org.waymark.ui.matrix.MatrixOpener;
import org.waymark.ui.matrix.MatrixPage;
import org.waymark.ui.properties.PropertiesPage;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionContext;

/** The ownership matrix with keys and mouse, on the portfolio drawn in {@link MatrixFixture}. */
@DesktopTest
class MatrixTest {

    private static final String MATRIX = "org.waymark.ui.matrixEditor";

    @TempDir
    private Path folder;

    private final Desktop desktop;
    private PortfolioSession session;
    private MatrixPage page;
    private NatTableBot table;

    MatrixTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() throws Exception {
        desktop.open(MatrixFixture.write(folder));
        session = desktop.session();
        UiThread.act(() -> new MatrixOpener(Desktop.page()).journey(session.portfolio().getJourneys().getFirst()));
        use();
    }

    private void use() {
        table = NatTableBot.in(desktop.bot().editorById(MATRIX).bot());
        page = desktop.bot().editorById(MATRIX).part(MatrixEditor.class).page().orElseThrow();
    }

    @Test
    void lettersAndDigitsChangeTheSelectedCellsInStepsThatTheMapUndoesToo() {
        String before = desktop.text();
        select("Opens the app", "IT");
        keys("a", "i", "2");
        assertEquals("A/I 2", cell("Opens the app", "IT"), "what is typed replaces what was there");
        assertTrue(UiThread.call(page::told).startsWith("A/I 2 replaces"), UiThread.call(page::told));
        keys("i");
        assertEquals("A 2", cell("Opens the app", "IT"));
        select("Waits", "Cases");
        select("Opens the app", "IT");
        keys("c", "3");
        assertEquals("C 3", cell("Opens the app", "IT"));
        desktop.real().key("shift+r");
        waitFor("R/C 3", "Opens the app", "IT");
        select("Waits", "Cases");
        select("Opens the app", "IT");
        keys("s");
        desktop.real().key("Escape");
        waitFor("R/C 3", "Opens the app", "IT");
        assertEquals("R/C 3", cell("Opens the app", "IT"), "taken back while it is typed");
        MapEditor map = desktop.editor();
        UiThread.act(() -> Desktop.page().activate(map));
        for (int i = 0; i < 3; i++) {
            Keyboard.focused().pressShortcut("Ctrl+Z");
        }
        assertEquals(before, desktop.text());
        assertFalse(session.dirty());
        assertEquals("R 4", cell("Opens the app", "IT"));
    }

    @Test
    void aRangeIsChangedInOneStepAndClearedByDelete() {
        String before = desktop.text();
        select("Gets a letter", "Risk");
        table.pressShortcut("Shift+Arrow_Down");
        table.pressShortcut("Shift+Arrow_Right");
        keys("r");
        assertEquals(List.of("R 3", "R 3", "R 0", "R 4"), List.of(cell("Gets a letter", "Risk"),
                cell("Opens the app", "Risk"), cell("Gets a letter", "IT"), cell("Opens the app", "IT")));
        table.pressShortcut("Ctrl+Z");
        assertEquals(before, desktop.text(), "one step");
        press("Delete");
        assertEquals(List.of("–", "–", "", ""), List.of(cell("Gets a letter", "Risk"), cell("Opens the app", "Risk"),
                cell("Gets a letter", "IT"), cell("Opens the app", "IT")));
        press("Delete");
        assertEquals("(A 3)", cell("Gets a letter", "Risk"), "inherits again");
    }

    @Test
    @Tag("long")
    void keysWorkByTheirPlaceOnARussianKeyboard() {
        select("Gets a letter", "IT");
        table.setFocus();
        desktop.real().type("к");
        waitFor("R 0", "Gets a letter", "IT");
        desktop.real().type("ф");
        waitFor("R/A 0", "Gets a letter", "IT");
        desktop.real().key("4");
        waitFor("R/A 4", "Gets a letter", "IT");
    }

    @Test
    void whatIsInheritedIsOverriddenByTyping() {
        select("Gets a letter", "Risk");
        assertEquals("(A 3)", cell("Gets a letter", "Risk"));
        keys("5");
        assertEquals("A 5", cell("Gets a letter", "Risk"));
        assertEquals("A 3", cell("Learns", "Risk"));
        selected(Ownership.class);
        desktop.bot().waitUntil(Conditions.that("the properties show the ownership",
                () -> properties().size() == 1 && properties().getFirst() instanceof Ownership));
        assertEquals("(A 3)", cell("Opens the app", "Risk"));
    }

    private static List<EObject> properties() {
        PageBookView view = (PageBookView) Desktop.page().findView("org.waymark.ui.properties");
        return view.getCurrentPage() instanceof PropertiesPage shown ? shown.elements() : List.of();
    }

    @Test
    @Tag("long")
    void cellsAreFilledDownAndToTheRight() {
        select("Calls the bank", "Calls");
        table.pressShortcut("Shift+Arrow_Down");
        table.pressShortcut("Ctrl+D");
        assertEquals("R 5", cell("Waits", "Calls"));
        select("Calls the bank", "Cases");
        table.pressShortcut("Ctrl+R");
        assertEquals("R 5", cell("Calls the bank", "Cases"), "the one cell takes what stands before it");
        UiThread.act(() -> session.undo());
        assertEquals("", cell("Calls the bank", "Cases"));
    }

    @Test
    @Tag("long")
    void touchpointsAreNotFilledIntoStages() {
        select("Opens the app", "IT");
        table.pressShortcut("Shift+Arrow_Down", "Shift+Arrow_Down");
        table.pressShortcut("Ctrl+D");
        assertEquals(List.of("R 4", "", "R 4"), List.of(cell("Opens the app", "IT"), cell("Complains", "IT"),
                cell("Calls the bank", "IT")), "the stage between them stays");
        assertFalse(UiThread.call(page::told).isEmpty());
        UiThread.act(() -> session.undo());
        select("Calls the bank", "IT");
        table.pressShortcut("Ctrl+D");
        assertEquals("R 4", cell("Calls the bank", "IT"), "from the touchpoint before, past the stage");
    }

    @Test
    void cellsAreFilledByDraggingTheHandleOfTheSelection() {
        select("Calls the bank", "Calls");
        Rectangle cell = bounds("Calls the bank", "Calls");
        Rectangle below = bounds("Waits", "Calls");
        UiThread.act(table.widget()::update);
        Mouse.of(table.widget()).drag(cell.x + cell.width - 2, cell.y + cell.height - 2, below.x + 20,
                below.y + below.height / 2);
        assertEquals("R 5", cell("Waits", "Calls"));
    }

    private Rectangle bounds(String row, String function) {
        return UiThread.call(() -> page.table().control().getCellByPosition(columns().indexOf(function) + 4,
                rows().indexOf(row) + 4).getBounds());
    }

    @Test
    void blocksGoToASpreadsheetAndComeBack() {
        select("Calls the bank", "Service");
        table.pressShortcut("Shift+Arrow_Right", "Shift+Arrow_Right", "Shift+Arrow_Down");
        table.pressShortcut("Ctrl+C");
        assertEquals("(A 2)\tR 5\t\n(A 2)\t\tA 3\n", TestClipboard.text());
        String before = desktop.text();
        TestClipboard.put("R/A 3\t\t4\r\n–\tra\t\r\n");
        select("Gets a letter", "Service");
        table.pressShortcut("Ctrl+V");
        assertEquals(List.of("R/A 3", "", "4", "–", "R/A 0", ""), cells(2, 3));
        UiThread.act(() -> session.undo());
        assertEquals(before, desktop.text(), "one step");
    }

    private List<String> cells(int rows, int columns) {
        return IntStream.range(0, rows * columns).mapToObj(i -> UiThread.call(
                () -> OwnershipText.of(page.table().grid().cell(1 + i / columns, i % columns)))).toList();
    }

    @Test
    void whatCannotBeUnderstoodIsSaidAndNothingIsPasted() {
        String before = desktop.text();
        TestClipboard.put("R\tboss\nA\t9\n");
        select("Gets a letter", "Calls");
        table.pressShortcut("Ctrl+V");
        assertEquals(before, desktop.text());
        assertTrue(UiThread.call(page::told).contains("Gets a letter / Cases: \"boss\""), UiThread.call(page::told));
        TestClipboard.put("R\tR\tR\tR\tR\tR\n");
        table.pressShortcut("Ctrl+V");
        assertEquals(before, desktop.text());
        assertFalse(UiThread.call(page::told).isEmpty());
    }

    @Test
    @Tag("long")
    void aFoldedFunctionSumsUpAndIsNotEdited() {
        select("Calls the bank", "Calls");
        keys("[");
        assertEquals(List.of("Service", "Risk", "IT"), columns());
        assertEquals("R/(A) 5", cell("Calls the bank", "Service"));
        String before = desktop.text();
        keys("i");
        assertEquals(before, desktop.text());
        assertTrue(UiThread.call(page::told).contains("folded"));
        keys("]");
        assertEquals(5, columns().size());
    }

    @Test
    void aFoldedStageKeepsItsOwnCellsAndTheSelection() {
        select("Waits", "Cases");
        keys("-");
        assertEquals(List.of("Learns", "Gets a letter", "Opens the app", "Complains"), rows());
        select("Complains", "Service");
        keys("r");
        assertEquals("R 2", cell("Complains", "Service"));
        keys("=");
        assertEquals("(R 2)", cell("Waits", "Service"));
        assertEquals(List.of(3, 0), UiThread.call(() -> anchor()));
    }

    private List<Integer> anchor() {
        EObject at = (EObject) SessionContext.elements(Desktop.page().getActiveEditor().getSite()
                .getSelectionProvider().getSelection()).getFirst();
        Ownership own = assertInstanceOf(Ownership.class, at);
        return List.of(rows().indexOf(((org.waymark.model.cjm.Stage) own.eContainer()).getName()),
                columns().indexOf(own.getFunction().getName()));
    }

    @Test
    @Tag("long")
    void rowsAreSortedAndFiltered() {
        select("Gets a letter", "IT");
        table.pressShortcut("Ctrl+Shift+O");
        assertEquals("Opens the app", rows().getFirst());
        assertEquals(4, rows().size(), "touchpoints only");
        perform(MatrixAction.NO_SORT);
        table.pressShortcut("Ctrl+F");
        Keyboard.focused().typeText("wait");
        assertEquals(List.of("Complains", "Waits"), rows());
        perform(MatrixAction.NO_FILTER);
        select("Gets a letter", "Risk");
        press("Delete");
        table.pressShortcut("Ctrl+Shift+P");
        assertEquals(List.of("Learns", "Gets a letter"), rows());
    }

    @Test
    void columnsAreHiddenAndFunctionsReorderedByDraggingTheirHeading() {
        select("Waits", "Cases");
        perform(MatrixAction.HIDE);
        assertEquals(List.of("Service", "Calls", "Risk", "IT"), columns());
        perform(MatrixAction.SHOW_ALL);
        Rectangle from = heading("IT");
        Rectangle to = heading("Risk");
        Mouse.of(table.widget()).drag(from.x + from.width / 2, from.y + from.height / 2, to.x + 4,
                to.y + to.height / 2);
        assertEquals(List.of("Service", "IT", "Risk"),
                UiThread.call(
                        () -> session.portfolio().getFunctions().stream().map(BusinessFunction::getName).toList()));
        assertEquals(List.of("Service", "Calls", "Cases", "IT", "Risk"), columns());
        UiThread.act(() -> session.undo());
        assertEquals(List.of("Service", "Calls", "Cases", "Risk", "IT"), columns());
    }

    private Rectangle heading(String function) {
        return UiThread.call(() -> {
            NatTable nat = page.table().control();
            int column = columns().indexOf(function) + 4;
            Rectangle bounds = nat.getCellByPosition(column, 0).getBounds();
            return new Rectangle(bounds.x, bounds.y, bounds.width, bounds.height);
        });
    }

    @Test
    void mapAndMatrixShowTheSameElement() {
        select("Calls the bank", "Calls");
        selected(Ownership.class);
        table.pressShortcut("F4");
        assertInstanceOf(MapEditor.class, UiThread.call(() -> Desktop.page().getActiveEditor()));
        selected(EObject.class);
        Keyboard.focused().pressShortcut("F4");
        assertInstanceOf(MatrixEditor.class, UiThread.call(() -> Desktop.page().getActiveEditor()));
        assertEquals("R 5", table.getCellDataValueByPosition(8, 5));
        keys("i");
        assertEquals("I 5", cell("Calls the bank", "Calls"));
    }

    @Test
    @Tag("long")
    void aPortfolioHasAMatrixOfAllJourneys() {
        UiThread.act(() -> Desktop.page().closeEditor(Desktop.page().getActiveEditor(), false));
        UiThread.act(() -> new MatrixOpener(Desktop.page()).portfolio(session));
        use();
        assertEquals(List.of("Late fee", "Learns", "Gets a letter", "Opens the app", "Complains", "Calls the bank",
                "Waits", "Moving house", "Moves", "Tells the bank"), rows());
        select("Tells the bank", "IT");
        keys("a");
        assertEquals("A 0", cell("Tells the bank", "IT"));
        select("Moving house", "IT");
        String before = desktop.text();
        keys("a");
        assertEquals(before, desktop.text(), "a journey has no cells");
    }

    @Test
    void selectionAndScrollPositionSurviveAnEdit() {
        select("Waits", "Cases");
        UiThread.act(() -> desktop.shell().setSize(900, 420));
        int scrolled = UiThread.call(() -> {
            page.table().scrollTo(40);
            return page.table().scrolled().y;
        });
        keys("i");
        assertEquals(scrolled, UiThread.call(() -> page.table().scrolled().y));
        assertEquals("I 3", cell("Waits", "Cases"));
        UiThread.act(() -> desktop.shell().setSize(1400, 900));
    }

    private void select(String row, String function) {
        UiThread.act(() -> page.table().select(rows().indexOf(row), columns().indexOf(function)));
    }

    private void selected(Class<? extends EObject> type) {
        desktop.bot().waitUntil(Conditions.that("selected is a " + type.getSimpleName(), () -> {
            List<EObject> elements = SessionContext.elements(Desktop.page().getActiveEditor().getSite()
                    .getSelectionProvider().getSelection());
            return !elements.isEmpty() && type.isInstance(elements.getFirst());
        }));
    }

    private void keys(String... keys) {
        for (String key : keys) {
            Keyboard.into(table.widget()).typeText(key);
        }
    }

    private void press(String key) {
        assertEquals("Delete", key);
        table.setFocus();
        Keyboard.into(table.widget()).pressShortcut(Keystrokes.DELETE);
    }

    private void perform(MatrixAction action) {
        UiThread.act(() -> page.perform(action));
    }

    private void waitFor(String text, String row, String function) {
        desktop.bot().waitUntil(Conditions.equal("the cell", text, () -> cell(row, function)));
    }

    private String cell(String row, String function) {
        return UiThread.call(() -> OwnershipText.of(page.table().grid().cell(rows().indexOf(row),
                columns().indexOf(function))));
    }

    private List<String> rows() {
        return UiThread.call(() -> page.table().grid().rows().stream().map(GridRow::name).toList());
    }

    private List<String> columns() {
        return UiThread.call(() -> page.table().grid().columns().stream().map(GridColumn::function)
                .map(function -> function.name()).toList());
    }
}
