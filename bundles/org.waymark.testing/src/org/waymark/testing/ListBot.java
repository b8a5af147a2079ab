package org.waymark.testing;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.List;

/** A list widget. */
public final class ListBot extends WidgetBot<List> {

    ListBot(List list) {
        super(list);
    }

    public java.util.List<String> getItems() {
        return UiThread.call(() -> Arrays.asList(widget().getItems()));
    }

    public java.util.List<String> selection() {
        return UiThread.call(() -> Arrays.asList(widget().getSelection()));
    }

    public ListBot select(String... entries) {
        waitUntilEnabled();
        UiThread.act(() -> {
            widget().setSelection(entries);
            if (widget().getSelectionCount() != entries.length) {
                throw new WidgetNotFoundException(
                        "not all of " + Arrays.toString(entries) + " are in the list; there are "
                                + Arrays.toString(widget().getItems()));
            }
            widget().notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    public ListBot doubleClick(String entry) {
        select(entry);
        send(SWT.DefaultSelection, new Event());
        return this;
    }
}
