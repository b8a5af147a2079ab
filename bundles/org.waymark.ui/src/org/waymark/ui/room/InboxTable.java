package org.waymark.ui.room;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.waymark.core.room.ItemKind;
import org.waymark.core.room.RoomItem;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.Icon;
import org.waymark.ui.widgets.SelectedIcons;

/** The notes that wait, by arrival. A thousand phones fill it, so that only the first of them are listed. */
final class InboxTable {

    private static final int WHO = 90;
    /** Width below which only note and sender are listed; the place of the chosen note stands beside the list. */
    private static final int NARROW = 380;
    /** Number of notes that are listed; nobody looks further down, and the first ones are done first. */
    private static final int MOST = 500;

    private final Messages messages = Messages.of(InboxTable.class);
    private final Composite frame;
    private final Table table;
    private final Supplier<RoomNames> names;
    private List<RoomItem> items = List.of();
    private Optional<String> marked = Optional.empty();

    InboxTable(Composite parent, Supplier<RoomNames> names) {
        this.names = names;
        frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = new Table(frame, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.NO_SEARCH);
        table.setHeaderVisible(true);
        SelectedIcons.on(table);
        column(layout, "inbox_text", 60);
        TableColumn place = column(layout, "inbox_place", 30);
        frame.addListener(SWT.Resize, event -> layout.setColumnData(place, frame.getSize().x < NARROW
                ? new ColumnPixelData(0, false)
                : new ColumnWeightData(30, 60, true)));
        TableColumn who = new TableColumn(table, SWT.NONE);
        who.setText(messages.get("inbox_who"));
        layout.setColumnData(who, new ColumnPixelData(WHO, true));
    }

    private TableColumn column(TableColumnLayout layout, String key, int weight) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(messages.get(key));
        layout.setColumnData(column, new ColumnWeightData(weight, 60, true));
        return column;
    }

    private void fill(TableItem row, RoomItem item) {
        String mark = marked.equals(Optional.of(item.id())) ? "\u25cf " : "";
        String count = item.count() > 1 ? "  \u00d7" + item.count() : "";
        set(row, 0, mark + Lines.joined(item.text()) + count);
        set(row, 1, item.touchpoint().map(names.get()::touchpoint).orElseGet(() -> messages.get("inbox_somewhere")));
        set(row, 2, names.get().sender(item));
        if (row.getImage(0) != image(item.kind())) {
            row.setImage(0, image(item.kind()));
        }
    }

    private static void set(TableItem row, int column, String text) {
        if (!text.equals(row.getText(column))) {
            row.setText(column, text);
        }
    }

    /** Returns the icon of a kind of note. */
    static Image image(ItemKind kind) {
        return switch (kind) {
            case THOUGHT -> Icon.COMMENT.image();
            case PAIN -> Icon.PAIN_POINT.image();
            case IDEA -> Icon.INITIATIVE.image();
            case QUESTION -> Icon.NOTE.image();
        };
    }

    Table table() {
        return table;
    }

    Composite frame() {
        return frame;
    }

    /** Shows what waits now. The chosen note stays chosen; when it is gone, the next one is. */
    void show(List<RoomItem> now, Optional<String> mark) {
        Optional<String> chosen = chosen().map(RoomItem::id);
        int at = Math.max(0, table.getSelectionIndex());
        items = List.copyOf(now.subList(0, Math.min(MOST, now.size())));
        marked = mark;
        table.setRedraw(false);
        while (table.getItemCount() > items.size()) {
            table.remove(table.getItemCount() - 1);
        }
        while (table.getItemCount() < items.size()) {
            new TableItem(table, SWT.NONE);
        }
        int next = Math.min(at, items.size() - 1);
        for (int i = 0; i < items.size(); i++) {
            fill(table.getItem(i), items.get(i));
            if (chosen.equals(Optional.of(items.get(i).id()))) {
                next = i;
            }
        }
        table.setRedraw(true);
        if (next >= 0 && next != table.getSelectionIndex()) {
            table.setSelection(next);
        }
    }

    Optional<RoomItem> chosen() {
        int at = table.getSelectionIndex();
        return at < 0 || at >= items.size() ? Optional.empty() : Optional.of(items.get(at));
    }

    /** Chooses a note, such as one that came back. */
    void choose(String id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                table.setSelection(i);
                table.showSelection();
            }
        }
    }
}
