package org.waymark.testing;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;

/** A tree item. */
public final class TreeItemBot extends WidgetBot<TreeItem> {

    TreeItemBot(TreeItem item) {
        super(item);
    }

    /** Returns the text in a column, counted from 0. */
    public String cell(int column) {
        return UiThread.call(() -> widget().getText(column));
    }

    public boolean isExpanded() {
        return UiThread.call(widget()::getExpanded);
    }

    /** Sends the event first, as SWT does, so that children exist before they are shown. */
    public TreeItemBot expand() {
        if (!isExpanded() && UiThread.call(() -> widget().getItemCount() > 0)) {
            treeEvent(SWT.Expand, () -> widget().setExpanded(true));
        }
        return this;
    }

    public TreeItemBot collapse() {
        if (isExpanded()) {
            treeEvent(SWT.Collapse, () -> widget().setExpanded(false));
        }
        return this;
    }

    public TreeItemBot select() {
        treeEvent(SWT.Selection, () -> {
        }, () -> widget().getParent().setSelection(widget()));
        return this;
    }

    /** Clicks a column, which selects the row and may open a cell editor. */
    public TreeItemBot click(int column) {
        select();
        mouse(column, 1);
        return this;
    }

    public TreeItemBot click() {
        return click(0);
    }

    public TreeItemBot doubleClick() {
        click();
        mouse(0, 2);
        treeEvent(SWT.DefaultSelection, () -> {
        });
        return this;
    }

    public boolean isChecked() {
        return UiThread.call(widget()::getChecked);
    }

    public boolean isGrayed() {
        return UiThread.call(widget()::getGrayed);
    }

    public TreeItemBot toggleCheck() {
        return setChecked(!isChecked());
    }

    public TreeItemBot check() {
        return setChecked(true);
    }

    public TreeItemBot uncheck() {
        return setChecked(false);
    }

    private TreeItemBot setChecked(boolean checked) {
        UiThread.act(() -> {
            widget().setChecked(checked);
            Event event = new Event();
            event.item = widget();
            event.detail = SWT.CHECK;
            control().notifyListeners(SWT.Selection, event);
        });
        return this;
    }

    public List<TreeItemBot> getItems() {
        return UiThread.call(() -> Arrays.stream(widget().getItems()).map(TreeItemBot::new).toList());
    }

    /** Returns the texts of the children. */
    public List<String> getNodes() {
        return UiThread.call(() -> Arrays.stream(widget().getItems()).map(TreeItem::getText).toList());
    }

    /** Waits for the child with this text. */
    public TreeItemBot getNode(String text) {
        return Wait.forResult(() -> TreeBot.find(widget().getItems(), text),
                () -> TreeBot.complaint(text, this, widget().getItems()));
    }

    public TreeItemBot expandNode(String... path) {
        TreeItemBot item = expand();
        for (String text : path) {
            item = item.getNode(text).expand();
        }
        return item;
    }

    /** Selects the item and finds the path in the tree's context menu. */
    @Override
    public MenuBot contextMenu(String... path) {
        select();
        return super.contextMenu(path);
    }

    private void treeEvent(int type, Runnable after) {
        treeEvent(type, after, () -> {
        });
    }

    private void treeEvent(int type, Runnable after, Runnable before) {
        UiThread.act(() -> {
            before.run();
            Event event = new Event();
            event.item = widget();
            control().notifyListeners(type, event);
            if (!widget().isDisposed()) {
                after.run();
            }
        });
    }

    private void mouse(int column, int count) {
        Rectangle cell = UiThread.call(() -> {
            widget().getParent().showItem(widget());
            return widget().getBounds(column);
        });
        Mouse.of(UiThread.call(this::control)).click(cell.x + Math.min(cell.width / 2, 20), cell.y + cell.height / 2,
                count);
    }

    @Override
    protected Control control() {
        return widget().getParent();
    }
}
