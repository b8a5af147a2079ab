package org.waymark.ui.importing.table;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.waymark.core.table.TablePlace;
import org.waymark.core.table.TableRow;
import org.waymark.core.table.TableSheet;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/** Shows the first rows of a table as they are in the file. */
public final class RowsPane extends Composite {

    private static final int ROWS = 40;
    private static final int COLUMNS = 60;
    private static final int LONGEST = 80;
    private static final int WIDTH = 130;
    private static final int NUMBER = 44;

    private final Messages messages = Messages.of(RowsPane.class);
    private final Label summary;
    private final Table table;

    public RowsPane(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(this);
        summary = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(summary);
        table = new Table(this, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 160).applyTo(table);
    }

    /**
     * Shows a sheet.
     *
     * @param problem why it cannot become a map yet; empty if it can
     */
    public void show(TableSheet sheet, String problem) {
        table.setRedraw(false);
        table.removeAll();
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        int width = sheet.rows().stream().limit(ROWS).mapToInt(row -> row.cells().size()).max().orElse(0);
        int columns = Math.min(width, COLUMNS);
        column("", NUMBER);
        for (int i = 0; i < columns; i++) {
            column(TablePlace.letters(i), WIDTH);
        }
        sheet.rows().stream().limit(ROWS).forEach(row -> row(row, columns));
        String count = sheet.rows().size() > ROWS
                ? messages.get("rows_first", ROWS, sheet.rows().size())
                : messages.get("rows_all", sheet.rows().size());
        summary.setText(problem.isEmpty() ? count : problem.replace("&", "&&") + '\n' + count);
        table.setRedraw(true);
        layout();
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, title.isEmpty() ? SWT.RIGHT : SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    private void row(TableRow row, int columns) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(0, String.valueOf(row.number()));
        for (int i = 0; i < columns; i++) {
            item.setText(i + 1, Lines.shortened(Lines.single(row.cell(i)), LONGEST));
        }
    }
}
