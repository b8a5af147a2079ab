package org.waymark.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * A mouse over one control. Its events go straight to the control's listeners, so that neither pointer, window manager
 * nor load can disturb a drag. Coordinates are relative to the control, in SWT points.
 */
public final class Mouse {

    private static final int STEPS_OF_A_DRAG = 8;

    private final Control control;
    private final int modifiers;

    private Mouse(Control control, int modifiers) {
        this.control = control;
        this.modifiers = modifiers;
    }

    public static Mouse of(Control control) {
        return new Mouse(control, 0);
    }

    /** Returns the same mouse with modifier keys held down, for example {@code SWT.MOD1}. */
    public Mouse with(int heldModifiers) {
        return new Mouse(control, heldModifiers);
    }

    public void move(int x, int y) {
        send(SWT.MouseMove, 0, x, y, 0, 0);
    }

    public void hover(int x, int y) {
        move(x, y);
        send(SWT.MouseHover, 0, x, y, 0, 0);
    }

    public void down(int x, int y) {
        send(SWT.MouseDown, 1, x, y, 1, 0);
    }

    public void dragTo(int x, int y) {
        send(SWT.MouseMove, 0, x, y, 0, SWT.BUTTON1);
    }

    public void up(int x, int y) {
        send(SWT.MouseUp, 1, x, y, 1, SWT.BUTTON1);
    }

    public void click(int x, int y) {
        click(x, y, 1);
    }

    /** Sends the events of a click, then press, double click and release. */
    public void doubleClick(int x, int y) {
        click(x, y, 1);
        click(x, y, 2);
    }

    public void rightClick(int x, int y) {
        move(x, y);
        send(SWT.MouseDown, 3, x, y, 1, 0);
        send(SWT.MouseUp, 3, x, y, 1, SWT.BUTTON3);
    }

    /** Sends one press and release, the {@code count}th of a series. */
    void click(int x, int y, int count) {
        move(x, y);
        send(SWT.MouseDown, 1, x, y, count, 0);
        if (count == 2) {
            send(SWT.MouseDoubleClick, 1, x, y, count, 0);
        }
        send(SWT.MouseUp, 1, x, y, count, SWT.BUTTON1);
    }

    public void drag(int fromX, int fromY, int toX, int toY) {
        move(fromX, fromY);
        down(fromX, fromY);
        for (int i = 1; i <= STEPS_OF_A_DRAG; i++) {
            dragTo(fromX + (toX - fromX) * i / STEPS_OF_A_DRAG, fromY + (toY - fromY) * i / STEPS_OF_A_DRAG);
        }
        up(toX, toY);
    }

    /** Turns the wheel, away from the user if positive, and returns whether a listener consumed the event. */
    public boolean wheel(int x, int y, int lines) {
        Event event = event(0, x, y, lines, 0);
        event.detail = SWT.SCROLL_LINE;
        UiThread.act(() -> deliver(SWT.MouseWheel, event));
        return !event.doit;
    }

    private void send(int type, int button, int x, int y, int count, int buttonsBefore) {
        Event event = event(button, x, y, count, buttonsBefore);
        UiThread.act(() -> deliver(type, event));
    }

    private Event event(int button, int x, int y, int count, int buttonsBefore) {
        Event event = new Event();
        event.button = button;
        event.x = x;
        event.y = y;
        event.count = count;
        event.stateMask = modifiers | buttonsBefore;
        return event;
    }

    private void deliver(int type, Event event) {
        if (control.isDisposed()) {
            return;
        }
        event.type = type;
        event.widget = control;
        event.display = control.getDisplay();
        event.time = (int) System.currentTimeMillis();
        control.notifyListeners(type, event);
    }
}
