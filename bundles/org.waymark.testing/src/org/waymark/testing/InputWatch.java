package org.waymark.testing;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Counts the events of a kind that reach widgets. */
final class InputWatch implements AutoCloseable {

    private final AtomicInteger seen = new AtomicInteger();
    private final Display display = UiThread.display();
    private final int type;
    private final Listener listener;

    private InputWatch(int type, Predicate<Event> expected) {
        this.type = type;
        this.listener = event -> {
            if (expected.test(event)) {
                seen.incrementAndGet();
            }
        };
        UiThread.run(() -> display.addFilter(type, listener));
    }

    static InputWatch of(int type) {
        return new InputWatch(type, event -> true);
    }

    /** Counts how often a drop target is told of a point of the screen. */
    static InputWatch over(Point place) {
        return new InputWatch(DND.DragOver,
                event -> Math.abs(event.x - place.x) <= 1 && Math.abs(event.y - place.y) <= 1);
    }

    int count() {
        return seen.get();
    }

    /** Waits until this many events have been seen and answered by their widgets. */
    void await(int count, String what) {
        Wait.until(Conditions.of(() -> seen.get() >= count,
                () -> "expected " + what + " to reach a widget; " + UiThread.call(Widgets::openShells)), Wait.PATIENCE);
        UiThread.flush();
    }

    @Override
    public void close() {
        UiThread.run(() -> display.removeFilter(type, listener));
    }
}
