package org.waymark.testing.texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.waymark.testing.NatTableBot;
import org.waymark.testing.Widgets;

/** The texts of widgets. */
record WidgetTexts(FigureTexts figures) {

    private static final int ROUNDING = 1;

    List<ShownText> in(Control root) {
        List<ShownText> found = new ArrayList<>();
        for (Widget widget : Widgets.visibleIn(root)) {
            switch (widget) {
                case FigureCanvas canvas -> figures.in(canvas).forEach(text -> found.add(moved(canvas, text)));
                case NatTable table -> cells(table).forEach(text -> found.add(moved(table, text)));
                case Tree tree -> rows(tree, tree.getItems()).forEach(text -> found.add(moved(tree, text)));
                case Table table -> rows(table).forEach(text -> found.add(moved(table, text)));
                case ToolItem item -> add(item.getParent(), item, item.getBounds(), found);
                case CTabItem item when item.isShowing() -> add(item.getParent(), item, item.getBounds(), found);
                case Shell shell -> {
                    // its title stands in the frame
                }
                case Control control -> add(control, control, inside(control), found);
                default -> {
                    // items of other kinds have no place of their own
                }
            }
        }
        found.removeIf(text -> text.box().isEmpty());
        return found;
    }

    private static Rectangle inside(Control control) {
        return new Rectangle(0, 0, control.getSize().x, control.getSize().y);
    }

    /** Adds the text of a widget if a part of it is seen. */
    private static void add(Control control, Widget widget, Rectangle box, List<ShownText> found) {
        String text = Widgets.text(widget);
        Rectangle wanted = onWindow(control, box);
        Rectangle seen = seen(control).intersection(wanted);
        if (!text.isBlank() && !seen.isEmpty()) {
            boolean cut = tooSmall(widget) || !isField(widget) && !scrolls(control) && isLess(seen, wanted);
            found.add(new ShownText(text, seen, cut, widget.getClass().getSimpleName()));
        }
    }

    /** Returns whether the text scrolls inside the widget. */
    private static boolean isField(Widget widget) {
        return widget instanceof Text || widget instanceof StyledText || widget instanceof Combo
                || widget instanceof Spinner;
    }

    private static boolean isLess(Rectangle seen, Rectangle wanted) {
        return wanted.width > seen.width + ROUNDING || wanted.height > seen.height + ROUNDING;
    }

    private static boolean tooSmall(Widget widget) {
        return switch (widget) {
            case Label label -> tooSmall(label, (label.getStyle() & SWT.WRAP) != 0);
            case Button button -> tooSmall(button, (button.getStyle() & SWT.WRAP) != 0);
            case Link link -> tooSmall(link, true);
            default -> false;
        };
    }

    private static boolean tooSmall(Control control, boolean wraps) {
        Point size = control.getSize();
        Point wanted = control.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
        return wanted.x > size.x + ROUNDING || wanted.y > size.y + ROUNDING;
    }

    private static ShownText moved(Control control, ShownText text) {
        Rectangle seen = seen(control).intersection(onWindow(control, text.box()));
        return new ShownText(text.text(), seen, text.cut(), text.shower());
    }

    private static Stream<ShownText> cells(NatTable table) {
        NatTableBot bot = NatTableBot.of(table);
        List<ShownText> cells = new ArrayList<>();
        for (int row = 0; row < table.getRowCount(); row++) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                Rectangle box = table.getBoundsByPosition(column, row);
                if (box != null && box.intersects(table.getClientArea())) {
                    cells.add(new ShownText(bot.getCellDataValueByPosition(row, column), box, false, "NatTable"));
                }
            }
        }
        return cells.stream().filter(cell -> !cell.text().isBlank());
    }

    private static Stream<ShownText> rows(Table table) {
        int columns = Math.max(1, table.getColumnCount());
        return Arrays.stream(table.getItems()).flatMap(item -> cells(item, columns))
                .filter(cell -> cell.box().intersects(table.getClientArea()));
    }

    private static Stream<ShownText> cells(TableItem item, int columns) {
        return Stream.iterate(0, i -> i < columns, i -> i + 1).filter(i -> !item.getText(i).isBlank())
                .map(i -> new ShownText(item.getText(i), item.getBounds(i), false, "Table"));
    }

    private static Stream<ShownText> rows(Tree tree, TreeItem[] items) {
        return Arrays.stream(items).flatMap(item -> Stream.concat(
                Stream.of(new ShownText(item.getText(), item.getBounds(), false, "Tree"))
                        .filter(row -> !row.text().isBlank() && row.box().intersects(tree.getClientArea())),
                item.getExpanded() ? rows(tree, item.getItems()) : Stream.empty()));
    }

    /** Returns a box of a control as a place in its window without the frame. */
    private static Rectangle onWindow(Control control, Rectangle box) {
        Shell shell = control.getShell();
        Rectangle place = control.getDisplay().map(control, shell, box);
        Rectangle client = shell.getClientArea();
        return new Rectangle(place.x - client.x, place.y - client.y, place.width, place.height);
    }

    /** Returns the part of a control that none of its parents hides. */
    private static Rectangle seen(Control control) {
        Rectangle seen = onWindow(control, inside(control));
        for (Composite parent = control.getParent(); parent != null
                && !(control instanceof Shell); parent = parent.getParent()) {
            seen = seen.intersection(onWindow(parent, parent.getClientArea()));
            if (parent instanceof Shell) {
                break;
            }
        }
        return seen;
    }

    /** Returns whether scrolling brings back what a parent hides. */
    private static boolean scrolls(Control control) {
        for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrolledComposite || parent.getVerticalBar() != null
                    || parent.getHorizontalBar() != null) {
                return true;
            }
        }
        return false;
    }
}
