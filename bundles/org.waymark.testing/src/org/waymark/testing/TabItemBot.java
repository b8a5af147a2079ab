package org.waymark.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.TabItem;

/** A tab of a tab folder. */
public final class TabItemBot extends WidgetBot<Item> {

    TabItemBot(Item item) {
        super(item);
    }

    public TabItemBot activate() {
        UiThread.act(() -> {
            Event event = new Event();
            event.item = widget();
            if (widget() instanceof CTabItem item) {
                item.getParent().setSelection(item);
            } else {
                TabItem item = (TabItem) widget();
                item.getParent().setSelection(item);
            }
            control().notifyListeners(SWT.Selection, event);
        });
        return this;
    }

    @Override
    protected Control control() {
        return widget() instanceof CTabItem item ? item.getParent() : ((TabItem) widget()).getParent();
    }
}
