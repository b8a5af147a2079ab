package org.waymark.ui.tests;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.waymark.testing.Conditions;
import org.waymark.testing.UiThread;

/** Places of buttons and rows on the screen, as a real mouse needs them. */
record Clicks(Desktop desktop) {

    /** Returns the tables in a control. */
    static Stream<Table> tables(Control top) {
        return Controls.in(top, Table.class);
    }

    /** Returns a place in a row of a table, on the screen. */
    static Point centre(Table table, int index) {
        Rectangle row = table.getItem(index).getBounds();
        return table.toDisplay(row.x + 30, row.y + row.height / 2);
    }

    Shell shell(String title) {
        return UiThread.call(() -> desktop.bot().shell(title).widget());
    }

    Supplier<Point> row(Shell shell, int index) {
        return () -> UiThread.call(() -> {
            Table table = tables(shell).findFirst().orElseThrow();
            table.showItem(table.getItem(index));
            return centre(table, index);
        });
    }

    Supplier<Point> button(Shell shell, String text) {
        desktop.bot().waitUntil(Conditions.that(text, () -> buttons(shell, text).anyMatch(Control::isEnabled)));
        return () -> UiThread.call(() -> {
            Button button = buttons(shell, text).filter(Control::isVisible).findFirst().orElseThrow();
            return button.toDisplay(button.getSize().x / 2, button.getSize().y / 2);
        });
    }

    private static Stream<Button> buttons(Shell shell, String text) {
        return Controls.in(shell, Button.class)
                .filter(button -> button.getText().replace("&", "").equals(text));
    }

    /** Returns a button of the tool bars by the beginning of its tooltip. */
    Supplier<Point> tool(String tip) {
        return () -> {
            desktop.bot().waitUntil(Conditions.that("the tool " + tip + " can be used", () -> item(tip).isEnabled()));
            return UiThread.call(() -> {
                ToolItem item = item(tip);
                Rectangle box = item.getBounds();
                return item.getParent().toDisplay(box.x + box.width / 2, box.y + box.height / 2);
            });
        };
    }

    private ToolItem item(String tip) {
        List<ToolItem> all = Controls.in(desktop.shell(), ToolBar.class)
                .flatMap(bar -> Stream.of(bar.getItems())).toList();
        return all.stream().filter(each -> each.getToolTipText() != null && each.getToolTipText().startsWith(tip)
                && each.getParent().isVisible()).findFirst()
                .orElseThrow(() -> new AssertionError(tip + " of " + all.stream().map(ToolItem::getToolTipText)
                        .toList()));
    }
}
