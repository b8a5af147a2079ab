package org.waymark.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** A table. Rows and columns are counted from 0. */
public final class TableBot extends WidgetBot<Table> {

    TableBot(Table table) {
        super(table);
    }

    public int rowCount() {
        return UiThread.call(widget()::getItemCount);
    }

    public int columnCount() {
        return UiThread.call(widget()::getColumnCount);
    }

    public List<String> columns() {
        return UiThread.call(() -> Arrays.stream(widget().getColumns()).map(TableColumn::getText).toList());
    }

    public String cell(int row, int column) {
        return UiThread.call(() -> widget().getItem(row).getText(column));
    }

    public String cell(int row, String column) {
        int index = columns().indexOf(column);
        if (index < 0) {
            throw new WidgetNotFoundException("no column '" + column + "'; there are " + columns());
        }
        return cell(row, index);
    }

    /** Returns the texts of a row. */
    public List<String> row(int row) {
        int columns = Math.max(1, columnCount());
        return UiThread
                .call(() -> IntStream.range(0, columns).mapToObj(c -> widget().getItem(row).getText(c)).toList());
    }

    public boolean containsItem(String text) {
        return UiThread.call(() -> findRow(text)).isPresent();
    }

    /** Waits for a text in the first column and returns its row. */
    public int indexOf(String text) {
        return Wait.forResult(() -> findRow(text), () -> "no row with '" + text + "' in the table; its first column: "
                + Arrays.stream(widget().getItems()).limit(60).map(item -> item.getText(0)).toList());
    }

    public TableBot select(String... texts) {
        return select(Arrays.stream(texts).mapToInt(this::indexOf).toArray());
    }

    public TableBot select(int... rows) {
        waitUntilEnabled();
        UiThread.act(() -> {
            widget().setSelection(rows);
            notifyTable(SWT.Selection, rows.length == 0 ? -1 : rows[0], 0);
        });
        return this;
    }

    public List<Integer> selectedRows() {
        return UiThread.call(() -> Arrays.stream(widget().getSelectionIndices()).boxed().toList());
    }

    /** Selects the row; the click may also open a cell editor. */
    public TableBot click(int row, int column) {
        select(row);
        mouse(row, column, 1);
        return this;
    }

    public TableBot doubleClick(int row, int column) {
        click(row, column);
        mouse(row, column, 2);
        UiThread.act(() -> notifyTable(SWT.DefaultSelection, row, 0));
        return this;
    }

    public boolean isChecked(int row) {
        return UiThread.call(() -> widget().getItem(row).getChecked());
    }

    public TableBot setChecked(int row, boolean checked) {
        UiThread.act(() -> {
            widget().getItem(row).setChecked(checked);
            notifyTable(SWT.Selection, row, SWT.CHECK);
        });
        return this;
    }

    public TableBot pressShortcut(String... strokes) {
        setFocus();
        Keyboard.into(widget()).pressShortcut(strokes);
        return this;
    }

    private Optional<Integer> findRow(String text) {
        int columns = Math.max(1, widget().getColumnCount());
        return IntStream.range(0, widget().getItemCount())
                .filter(r -> IntStream.range(0, columns).anyMatch(c -> widget().getItem(r).getText(c).equals(text)))
                .boxed()
                .findFirst();
    }

    private void notifyTable(int type, int row, int detail) {
        Event event = new Event();
        event.item = row < 0 ? null : widget().getItem(row);
        event.detail = detail;
        widget().notifyListeners(type, event);
    }

    private void mouse(int row, int column, int count) {
        Rectangle cell = UiThread.call(() -> {
            widget().showItem(widget().getItem(row));
            return widget().getItem(row).getBounds(column);
        });
        Mouse.of(widget()).click(cell.x + Math.min(cell.width / 2, 20), cell.y + cell.height / 2, count);
    }
}
