package org.waymark.ui.widgets;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A popup that filters a list by a few letters: arrows select, Enter chooses, Esc cancels. */
public final class FilterPopup<T> extends FramedPopup {

    private static final int WIDTH = 560;
    private static final int ROWS = 14;
    private static final int LEAST_ROWS = 3;
    private static final int OTHER_LINES = 5;
    /** Maximum number of rows; nobody reads a longer list. */
    private static final int MOST = 200;

    private final Rectangle anchor;
    private final String message;
    private final Function<String, List<FilterRow<T>>> rows;
    private final Consumer<T> chosen;
    private Text filter;
    private Table table;

    /**
     * @param anchor place of the display below which it opens, or above if there is no room
     * @param title purpose of the choice
     * @param message text in the empty field
     * @param hint line at the lower edge
     * @param rows gives what fits the letters, best first
     */
    public FilterPopup(Shell parent, Rectangle anchor, String title, String message, String hint,
            Function<String, List<FilterRow<T>>> rows, Consumer<T> chosen) {
        super(parent, title, hint);
        this.anchor = anchor;
        this.message = message;
        this.rows = rows;
        this.chosen = chosen;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
        filter.setMessage(message);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        SelectedIcons.on(table);
        TableColumn title = new TableColumn(table, SWT.NONE);
        TableColumn detail = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, e -> {
            int width = table.getClientArea().width;
            title.setWidth(width * 11 / 20);
            detail.setWidth(width - width * 11 / 20);
        });
        filter.addListener(SWT.Modify, e -> fill());
        filter.addListener(SWT.KeyDown, this::key);
        filter.addListener(SWT.DefaultSelection, e -> choose());
        table.addListener(SWT.DefaultSelection, e -> choose());
        table.addListener(SWT.MouseUp, e -> {
            if (table.getItem(new Point(e.x, e.y)) != null) {
                choose();
            }
        });
        fill();
        // rows are as high as they are only when there are some
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, table.getItemHeight() * room()).applyTo(table);
        wholeRows(table);
        return area;
    }

    /** Returns the number of rows that the screen has room for beside title, field and hint. */
    private int room() {
        int screen = getParentShell().getMonitor().getClientArea().height;
        return Math.clamp(screen / table.getItemHeight() - OTHER_LINES, LEAST_ROWS, ROWS);
    }

    private void fill() {
        List<FilterRow<T>> fitting = rows.apply(filter.getText());
        table.setRedraw(false);
        table.removeAll();
        for (FilterRow<T> row : fitting.subList(0, Math.min(MOST, fitting.size()))) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[]{row.title(), row.detail()});
            item.setImage(row.icon().image());
            item.setForeground(1, Muted.of(table));
            item.setData(row.value());
        }
        table.setRedraw(true);
        if (table.getItemCount() > 0) {
            table.setSelection(0);
        }
    }

    private void key(Event event) {
        int step = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> 1;
            case SWT.ARROW_UP -> -1;
            case SWT.PAGE_DOWN -> ROWS - 1;
            case SWT.PAGE_UP -> 1 - ROWS;
            default -> 0;
        };
        if (step != 0 && table.getItemCount() > 0) {
            event.doit = false;
            table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, table.getItemCount() - 1));
        }
    }

    @SuppressWarnings("unchecked")
    private void choose() {
        TableItem[] items = table.getSelection();
        if (items.length > 0) {
            T value = (T) items[0].getData();
            close();
            chosen.accept(value);
        }
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return beside(anchor, size);
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }
}
