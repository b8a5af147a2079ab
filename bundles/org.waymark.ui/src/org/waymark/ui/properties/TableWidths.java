package org.waymark.ui.properties;

import java.util.stream.IntStream;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Distributes the width of a table among its columns: by their texts, shrinking the widest if room is short. */
final class TableWidths {

    private static final int LEAST = 44;

    private TableWidths() {
    }

    static void share(Table table) {
        TableColumn[] columns = table.getColumns();
        int width = table.getClientArea().width;
        if (columns.length == 1) {
            columns[0].setWidth(width);
            return;
        }
        int[] widths = new int[columns.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i].pack();
            widths[i] = Math.max(LEAST, columns[i].getWidth());
        }
        fit(widths, width);
        for (int i = 0; i < columns.length; i++) {
            columns[i].setWidth(widths[i]);
        }
    }

    static void fit(int[] widths, int width) {
        int missing = IntStream.of(widths).sum() - width;
        while (missing > 0) {
            int widest = IntStream.range(0, widths.length).reduce(0, (a, b) -> widths[b] > widths[a] ? b : a);
            if (widths[widest] <= LEAST) {
                return;
            }
            widths[widest]--;
            missing--;
        }
        widths[0] -= missing;
    }
}
