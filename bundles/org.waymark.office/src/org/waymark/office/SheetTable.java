package org.waymark.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.waymark.core.table.TableItem;
import org.waymark.core.table.TableItem.Reason;
import org.waymark.core.table.TablePlace;
import org.waymark.core.table.TableRow;
import org.waymark.core.table.TableSheet;
import org.waymark.core.table.TableText;
import org.waymark.model.TextCleaner;
import org.waymark.office.ReadRow.Type;

/** Collects the rows of a sheet as a table. */
final class SheetTable {

    private static final int LONGEST_CELL = 1 << 20;
    private static final int MOST_HIDDEN = 12;

    private final String name;
    private final boolean hidden;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<TableItem> items = new ArrayList<>();
    private final List<Integer> hiddenRows = new ArrayList<>();

    SheetTable(String name, boolean hidden) {
        this.name = name;
        this.hidden = hidden;
    }

    /** @return true to read the next row */
    boolean row(ReadRow row) {
        String[] cells = new String[Math.min(row.size(), TableText.MOST_COLUMNS)];
        boolean filled = false;
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(row, i);
            filled |= !cells[i].isBlank();
        }
        if (filled) {
            rows.add(new TableRow(row.index() + 1, row.hidden(), Collections.unmodifiableList(Arrays.asList(cells))));
            if (row.hidden()) {
                hiddenRows.add(row.index() + 1);
            }
        }
        return true;
    }

    private String cell(ReadRow row, int column) {
        String text = row.text(column);
        Type type = row.type(column);
        if (type == Type.ERROR || type == Type.FORMULA && isError(text)) {
            add(Reason.ERROR_VALUE, row, column, text);
            return "";
        }
        if (type == Type.FORMULA && text.isEmpty()) {
            add(Reason.NO_CACHED_VALUE, row, column, "");
            return "";
        }
        if (text.length() > LONGEST_CELL) {
            add(Reason.LONG_CELL, row, column, text.substring(0, 200));
            text = text.substring(0, LONGEST_CELL);
        }
        return TextCleaner.clean(text);
    }

    private static boolean isError(String text) {
        return switch (text) {
            case "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!",
                    "#GETTING_DATA" ->
                true;
            default -> false;
        };
    }

    private void add(Reason reason, ReadRow row, int column, String text) {
        items.add(new TableItem(reason, new TablePlace(name, row.index() + 1, column), text, ""));
    }

    TableSheet sheet() {
        if (!hiddenRows.isEmpty()) {
            String numbers = String.join(", ", hiddenRows.stream().limit(MOST_HIDDEN).map(String::valueOf).toList());
            items.add(new TableItem(Reason.HIDDEN_ROWS, new TablePlace(name, hiddenRows.getFirst(), -1),
                    hiddenRows.size() > MOST_HIDDEN ? numbers + ", …" : numbers, ""));
        }
        return new TableSheet(name, hidden, rows, items);
    }
}
