package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.matrixview.GridRow;
import org.waymark.testing.Conditions;
import org.waymark.testing.UiThread;
import org.waymark.ui.matrix.MatrixEditor;
import org.waymark.ui.matrix.MatrixOpener;
import org.waymark.ui.matrix.MatrixPage;

/** The context menu of the matrix, and clicks on its heads. */
@DesktopTest
class MatrixMenuTest {

    @TempDir
    private Path folder;

    private final Desktop desktop;
    private MatrixPage page;

    MatrixMenuTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() throws Exception {
        desktop.open(MatrixFixture.write(folder));
        UiThread.act(() -> new MatrixOpener(Desktop.page())
                .journey(desktop.session().portfolio().getJourneys().getFirst()));
        page = desktop.bot().editorById("org.waymark.ui.matrixEditor").part(MatrixEditor.class).page().orElseThrow();
    }

    private List<String> rows() {
        return page.table().grid().rows().stream().map(GridRow::name).toList();
    }

    private List<String> columns() {
        return page.table().grid().columns().stream().map(column -> column.function().name()).toList();
    }

    @Test
    void aClickOnTheHeadOfAColumnSorts() {
        List<String> before = UiThread.call(this::rows);
        click();
        desktop.bot().waitUntil(Conditions.that("sorted by IT", () -> rows().getFirst().equals("Opens the app")));
        click();
        click();
        desktop.bot().waitUntil(Conditions.that("the order of the journey again", () -> rows().equals(before)));
    }

    private void click() {
        desktop.real().click(() -> UiThread.call(() -> {
            Rectangle head = page.table().control().getCellByPosition(columns().indexOf("IT") + 4, 0).getBounds();
            return page.table().control().toDisplay(head.x + head.width / 2, head.y + head.height - 12);
        }));
        UiThread.flush();
    }

    @Test
    void theMenuTicksTheRolesOfTheSelectedCells() {
        List<String> ticked = UiThread.call(() -> {
            page.table().select(rows().indexOf("Opens the app"), columns().indexOf("IT"));
            Menu menu = page.table().control().getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            return Arrays.stream(menu.getItems()).filter(MenuItem::getSelection)
                    .map(item -> item.getText().split("\t")[0]).limit(1).toList();
        });
        assertEquals(List.of("Responsible"), ticked);
    }
}
