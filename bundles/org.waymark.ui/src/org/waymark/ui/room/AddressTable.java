package org.waymark.ui.room;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.waymark.core.text.Messages;
import org.waymark.room.Addresses;
import org.waymark.ui.widgets.Muted;

/** The addresses of this machine by network, the likeliest for phones first. */
final class AddressTable {

    private final Messages messages = Messages.of(AddressTable.class);
    private final Composite frame;
    private final Table table;
    private List<Addresses.Found> found = List.of();

    AddressTable(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = new Table(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        table.setHeaderVisible(true);
        column(layout, "address_address", 24);
        column(layout, "address_network", 20);
        column(layout, "address_kind", 56);
        read();
    }

    private void column(TableColumnLayout layout, String key, int weight) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(messages.get(key));
        layout.setColumnData(column, new ColumnWeightData(weight, 60, true));
    }

    Composite frame() {
        return frame;
    }

    Table table() {
        return table;
    }

    /** Reads the addresses as they are now; networks come and go. */
    void read() {
        Optional<String> before = chosen().map(Addresses.Found::literal);
        found = Addresses.ofMachine();
        table.removeAll();
        for (Addresses.Found each : found) {
            TableItem row = new TableItem(table, SWT.NONE);
            row.setText(new String[]{each.literal(), each.network(), each.kind().text(Locale.getDefault())});
            if (!each.kind().forPhones()) {
                row.setForeground(Muted.of(table));
            }
            if (before.equals(Optional.of(each.literal()))) {
                table.setSelection(table.getItemCount() - 1);
            }
        }
        if (table.getSelectionIndex() < 0) {
            table.setSelection(0);
        }
    }

    Optional<Addresses.Found> chosen() {
        int at = table.getSelectionIndex();
        return at < 0 || at >= found.size() ? Optional.empty() : Optional.of(found.get(at));
    }
}
