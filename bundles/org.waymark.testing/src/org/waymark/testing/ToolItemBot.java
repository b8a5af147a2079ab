package org.waymark.testing;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

/** A tool bar button: push, toggle or drop-down. */
public final class ToolItemBot extends WidgetBot<ToolItem> {

    ToolItemBot(ToolItem item) {
        super(item);
    }

    public ToolItemBot click() {
        waitUntilEnabled();
        UiThread.act(() -> {
            if ((widget().getStyle() & SWT.CHECK) != 0) {
                widget().setSelection(!widget().getSelection());
            }
            widget().notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    public boolean isChecked() {
        return UiThread.call(widget()::getSelection);
    }

    /** Returns an item of the drop-down menu. */
    public MenuBot menuItem(String text) {
        return new MenuBot("the menu of " + this, this::dropDownMenu, List.of(text));
    }

    /** Opens the drop-down and returns its menu, which is only known while it is shown. */
    private Menu dropDownMenu() {
        AtomicReference<Menu> shown = new AtomicReference<>();
        Listener filter = event -> {
            if (event.widget instanceof Menu menu) {
                shown.compareAndSet(null, menu);
            }
        };
        Rectangle bounds = widget().getBounds();
        Event event = new Event();
        event.detail = SWT.ARROW;
        event.x = bounds.x;
        event.y = bounds.y + bounds.height;
        widget().getDisplay().addFilter(SWT.Show, filter);
        try {
            widget().notifyListeners(SWT.Selection, event);
        } finally {
            widget().getDisplay().removeFilter(SWT.Show, filter);
        }
        if (shown.get() != null) {
            shown.get().setVisible(false);
        }
        return shown.get();
    }

    @Override
    protected Control control() {
        return widget().getParent();
    }
}
