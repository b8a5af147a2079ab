package org.waymark.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** A tree. Items are addressed by their texts and awaited, because trees are filled asynchronously. */
public final class TreeBot extends WidgetBot<Tree> {

    TreeBot(Tree tree) {
        super(tree);
    }

    public int rowCount() {
        return UiThread.call(widget()::getItemCount);
    }

    public int columnCount() {
        return UiThread.call(widget()::getColumnCount);
    }

    public List<String> columns() {
        return UiThread.call(() -> Arrays.stream(widget().getColumns()).map(TreeColumn::getText).toList());
    }

    public List<TreeItemBot> getAllItems() {
        return UiThread.call(() -> Arrays.stream(widget().getItems()).map(TreeItemBot::new).toList());
    }

    public boolean hasItems() {
        return rowCount() > 0;
    }

    /** Returns the top item with this text. */
    public TreeItemBot getTreeItem(String text) {
        return Wait.forResult(() -> find(widget().getItems(), text), () -> complaint(text, this, widget().getItems()));
    }

    /** Expands the items of the path and returns the last one. */
    public TreeItemBot expandNode(String... path) {
        TreeItemBot item = getTreeItem(path[0]).expand();
        for (int i = 1; i < path.length; i++) {
            item = item.getNode(path[i]).expand();
        }
        return item;
    }

    /** Expands the items of the path and selects the last one. */
    public TreeItemBot selectPath(String... path) {
        TreeItemBot item = getTreeItem(path[0]);
        for (int i = 1; i < path.length; i++) {
            item = item.expand().getNode(path[i]);
        }
        return item.select();
    }

    /** Selects top items. */
    public TreeBot select(String... texts) {
        return select(Arrays.stream(texts).map(this::getTreeItem).toArray(TreeItemBot[]::new));
    }

    public TreeBot select(TreeItemBot... items) {
        waitUntilEnabled();
        UiThread.act(() -> {
            TreeItem[] selected = Arrays.stream(items).map(TreeItemBot::widget).toArray(TreeItem[]::new);
            widget().setSelection(selected);
            Event event = new Event();
            event.item = selected.length == 0 ? null : selected[0];
            widget().notifyListeners(SWT.Selection, event);
        });
        return this;
    }

    public TreeBot unselect() {
        return select(new TreeItemBot[0]);
    }

    /** Returns the texts of the selected items. */
    public List<String> selection() {
        return UiThread.call(() -> Arrays.stream(widget().getSelection()).map(TreeItem::getText).toList());
    }

    /** Returns all visible items, children indented by two blanks, for assertions and messages. */
    public List<String> visibleRows() {
        return UiThread.call(() -> {
            List<String> rows = new ArrayList<>();
            collect(widget().getItems(), "", rows);
            return rows;
        });
    }

    public TreeBot pressShortcut(String... strokes) {
        setFocus();
        Keyboard.into(widget()).pressShortcut(strokes);
        return this;
    }

    private static void collect(TreeItem[] items, String indent, List<String> rows) {
        for (TreeItem item : items) {
            rows.add(indent + item.getText());
            if (item.getExpanded()) {
                collect(item.getItems(), indent + "  ", rows);
            }
        }
    }

    static Optional<TreeItemBot> find(TreeItem[] items, String text) {
        return Arrays.stream(items).filter(item -> item.getText().equals(text)).findFirst().map(TreeItemBot::new);
    }

    static String complaint(String text, Object place, TreeItem[] items) {
        return "no item '" + text + "' in " + place + "; there are "
                + Arrays.stream(items).map(TreeItem::getText).limit(60).toList();
    }
}
