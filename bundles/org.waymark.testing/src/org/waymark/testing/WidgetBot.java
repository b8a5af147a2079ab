package org.waymark.testing;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Widget;

/** A widget that was found. All methods may be called on the test thread. */
public class WidgetBot<T extends Widget> {

    private final T widget;

    protected WidgetBot(T widget) {
        this.widget = widget;
    }

    /** Returns the widget; use it on the UI thread only. */
    public final T widget() {
        return widget;
    }

    public String getText() {
        return UiThread.call(() -> Widgets.text(widget));
    }

    public String getToolTipText() {
        return UiThread.call(() -> Widgets.tooltip(widget));
    }

    public boolean isEnabled() {
        return UiThread.call(() -> !widget.isDisposed() && Widgets.enabled(widget));
    }

    public boolean isVisible() {
        return UiThread.call(() -> !widget.isDisposed() && control().isVisible());
    }

    public boolean isActive() {
        return UiThread.call(() -> !widget.isDisposed() && control().isFocusControl());
    }

    public void setFocus() {
        UiThread.act(() -> {
            control().getShell().forceActive();
            control().forceFocus();
        });
    }

    /** Returns the bounds on the screen, for {@link RealInput}. */
    public Rectangle screenBounds() {
        return UiThread.call(() -> {
            Point corner = control().toDisplay(0, 0);
            Point size = control().getSize();
            return new Rectangle(corner.x, corner.y, size.x, size.y);
        });
    }

    public void captureScreenshot(Path file) {
        Screenshots.widget(UiThread.call(this::control), file);
    }

    /** Returns the item with this path of texts in the context menu. */
    public MenuBot contextMenu(String... path) {
        return new MenuBot("the context menu of " + this, () -> {
            Event event = new Event();
            Point middle = control().toDisplay(control().getSize().x / 2, control().getSize().y / 2);
            event.x = middle.x;
            event.y = middle.y;
            control().notifyListeners(SWT.MenuDetect, event);
            return control().getMenu();
        }, List.of(path));
    }

    /** Waits until the widget is enabled. */
    protected final void waitUntilEnabled() {
        Wait.until(Conditions.widgetIsEnabled(this), Wait.PATIENCE);
    }

    /** Sends an event as SWT would. Returns when it is handled or when a dialog opened by it is running. */
    protected final void send(int type, Event event) {
        UiThread.act(() -> {
            event.widget = widget;
            event.type = type;
            event.display = widget.getDisplay();
            widget.notifyListeners(type, event);
        });
    }

    /** Returns the widget as a control; for an item, the control that holds it. Must be called on the UI thread. */
    protected Control control() {
        if (widget instanceof Control control) {
            return control;
        }
        throw new IllegalStateException((widget instanceof Item ? "an item" : "a widget") + " without a control");
    }

    @Override
    public String toString() {
        return UiThread.call(() -> Widgets.describe(widget));
    }
}
