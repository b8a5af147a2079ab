package org.waymark.ui.properties;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * Distributes the width of a table among its columns: by their texts, shrinking the widest if room is short, but none
 * below its heading.
 */
final class TableWidths {

    private static final int LEAST = 44;
    /** Room beside the text of a heading. */
    private static final int PADDING = 12;

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
        int[] least = new int[columns.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i].pack();
            least[i] = Math.max(LEAST, heading(table, columns[i]));
            widths[i] = Math.max(least[i], columns[i].getWidth());
        }
        fit(widths, least, width);
        for (int i = 0; i < columns.length; i++) {
            columns[i].setWidth(widths[i]);
        }
    }

    private static int heading(Table table, TableColumn column) {
        GC gc = new GC(table);
        try {
            gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            return gc.textExtent(column.getText()).x + PADDING;
        } finally {
            gc.dispose();
        }
    }

    static void fit(int[] widths, int[] least, int width) {
        int missing = IntStream.of(widths).sum() - width;
        while (missing > 0) {
            OptionalInt widest = IntStream.range(0, widths.length).filter(i -> widths[i] > least[i])
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a);
            if (widest.isEmpty()) {
                // the table scrolls
                return;
            }
            widths[widest.getAsInt()]--;
            missing--;
        }
        widths[0] -= missing;
    }
}
