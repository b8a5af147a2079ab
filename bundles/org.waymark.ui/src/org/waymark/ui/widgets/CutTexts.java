package org.waymark.ui.widgets;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;

/** Shows the texts of tables and trees whole where a column cuts them, as a tooltip of the cell under the pointer. */
public final class CutTexts {

    private static final String OWN = "org.waymark.ui.widgets.ownTips";
    private static final String USUAL = "org.waymark.ui.widgets.usualTip";

    private CutTexts() {
    }

    /** Attends to all tables and trees of the program until a window is closed. */
    public static void attend(IWorkbenchWindow window) {
        Display display = window.getShell().getDisplay();
        Listener moved = CutTexts::moved;
        display.addFilter(SWT.MouseMove, moved);
        window.getShell().addListener(SWT.Dispose, disposed -> display.removeFilter(SWT.MouseMove, moved));
    }

    /** Leaves a tree or table alone whose rows have tips of their own. */
    public static void leave(Control rows) {
        rows.setData(OWN, OWN);
    }

    /** Returns the texts of a row that are cut, each on a line. */
    public static String of(TableItem row) {
        return IntStream.range(0, Math.max(1, row.getParent().getColumnCount()))
                .filter(column -> cut(row.getParent(), row.getText(column), row.getBounds(column),
                        row.getTextBounds(column)))
                .mapToObj(row::getText).collect(Collectors.joining("\n"));
    }

    private static void moved(Event event) {
        Point at = new Point(event.x, event.y);
        switch (event.widget) {
            case Table table -> tip(table, Optional.ofNullable(table.getItem(at)).flatMap(row -> under(row, at)));
            case Tree tree -> tip(tree, Optional.ofNullable(tree.getItem(at)).flatMap(row -> under(row, at)));
            default -> {
                // has no cells
            }
        }
    }

    private static Optional<String> under(Item row, Point at) {
        return switch (row) {
            case TableItem item -> IntStream.range(0, Math.max(1, item.getParent().getColumnCount()))
                    .filter(column -> item.getBounds(column).contains(at)).boxed().findFirst()
                    .filter(column -> cut(item.getParent(), item.getText(column), item.getBounds(column),
                            item.getTextBounds(column)))
                    .map(item::getText);
            case TreeItem item -> IntStream.range(0, Math.max(1, item.getParent().getColumnCount()))
                    .filter(column -> item.getBounds(column).contains(at)).boxed().findFirst()
                    .filter(column -> cut(item.getParent(), item.getText(column), item.getBounds(column),
                            item.getTextBounds(column)))
                    .map(item::getText);
            default -> Optional.empty();
        };
    }

    /** Returns whether a text needs more room than its cell, or than what is seen of it, has. */
    private static boolean cut(Control rows, String text, Rectangle cell, Rectangle shown) {
        if (text.isBlank()) {
            return false;
        }
        GC gc = new GC(rows);
        try {
            int end = Math.max(cell.x, shown.x) + gc.textExtent(text).x;
            return end > Math.min(cell.x + cell.width, rows.getSize().x);
        } finally {
            gc.dispose();
        }
    }

    /** Shows a text, or what the control says of itself. */
    private static void tip(Control rows, Optional<String> text) {
        if (rows.getData(OWN) != null) {
            return;
        }
        if (rows.getData(USUAL) == null) {
            rows.setData(USUAL, Objects.requireNonNullElse(rows.getToolTipText(), ""));
        }
        String wanted = text.orElse((String) rows.getData(USUAL));
        if (!wanted.equals(Objects.requireNonNullElse(rows.getToolTipText(), ""))) {
            rows.setToolTipText(wanted);
        }
    }
}
