package org.waymark.ui.widgets;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Shows the texts of the selected row of a table whole, below it, as its columns may cut them. */
public final class WholeText {

    private final Table table;
    private final Label label;

    /**
     * @param parent has a grid layout
     * @param lines lines that are kept free, so that nothing moves with the selection
     * @param columns number of columns of the layout
     */
    public WholeText(Composite parent, Table table, int lines, int columns) {
        this.table = table;
        label = new Label(parent, SWT.WRAP);
        label.setText("\n".repeat(lines - 1));
        int height = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(1, height).applyTo(label);
        table.addListener(SWT.Selection, event -> update());
        table.addListener(SWT.FocusIn, event -> update());
    }

    /** Updates after the table was filled or a row was selected by the program. */
    public void update() {
        TableItem[] chosen = table.getSelection();
        label.setText(chosen.length == 1 ? text(chosen[0]).replace("&", "&&") : "");
    }

    private String text(TableItem item) {
        return IntStream.range(0, Math.max(1, table.getColumnCount())).mapToObj(item::getText)
                .filter(text -> !text.isBlank()).collect(Collectors.joining("  ·  "));
    }
}
