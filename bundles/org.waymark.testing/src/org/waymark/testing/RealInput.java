package org.waymark.testing;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Sends real keys and pointer moves through the X server (xdotool), for the few tests that need the user's view: native
 * widgets, grabs, focus, the window manager. Each event is awaited, because too fast clicks become double clicks, and a
 * window that is busy painting merges the moves of a drag into one. Points are screen coordinates in SWT points. They
 * are supplied anew for each event, because a click may scroll.
 */
public final class RealInput {

    private static final int MILLIS_BETWEEN_EVENTS = 45;
    private static final int MILLIS_TO_LEARN_A_KEY = 400;
    private static final int MILLIS_FOR_AN_EVENT = 4000;
    private static final int STEPS_OF_A_DRAG = 8;
    private static final int MOVES_TO_BEGIN_A_DRAG = 4;
    private static final int PIXELS_TO_BEGIN_A_DRAG = 5;

    private static final String RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

    private boolean keyboardKnowsRussian;

    /** Returns whether an X display and xdotool exist. */
    public static boolean available() {
        return System.getenv("DISPLAY") != null && "gtk".equals(SWT.getPlatform()) && onPath("xdotool");
    }

    /** Presses keys by X names, for example {@code "ctrl+shift+z"}, {@code "F2"}, {@code "Return"}. */
    public RealInput key(String... keys) {
        for (String key : keys) {
            send(SWT.KeyDown, "key", "--clearmodifiers", key);
        }
        return this;
    }

    /** Presses keys for a native list or menu. No widget sees them, so they are not awaited. */
    public RealInput keyToPopup(String... keys) {
        for (String key : keys) {
            send(SWT.None, "key", "--clearmodifiers", key);
        }
        return this;
    }

    /** Types English text into a native dialog. No widget sees it, so it is not awaited. */
    public RealInput typeToPopup(String text) {
        send(SWT.None, "type", "--clearmodifiers", "--delay", String.valueOf(MILLIS_BETWEEN_EVENTS), "--", text);
        return this;
    }

    /** Returns whether a window with this title is visible, native or SWT. */
    public boolean sees(String title) {
        try {
            Programs.run("xdotool", "search", "--onlyvisible", "--name", "^" + title + "$");
            return true;
        } catch (IllegalStateException none) {
            return false;
        }
    }

    /** Types English and Russian text. Other letters are typed slowly, and xdotool may get their case wrong. */
    public RealInput type(String text) {
        boolean english = text.chars().allMatch(c -> c < 128);
        if (!english && !keyboardKnowsRussian && onPath("setxkbmap")) {
            Programs.run("setxkbmap", "-layout", "us,ru");
            Wait.pause(MILLIS_TO_LEARN_A_KEY);
            keyboardKnowsRussian = true;
        }
        // xdotool maps a letter without a key to a spare key, and the window must see that mapping before it is undone
        boolean known = text.chars()
                .allMatch(c -> c < 128 || keyboardKnowsRussian && RUSSIAN.indexOf(Character.toLowerCase(c)) >= 0);
        int millis = known ? MILLIS_BETWEEN_EVENTS : MILLIS_TO_LEARN_A_KEY;
        send(SWT.KeyDown, "type", "--clearmodifiers", "--delay", String.valueOf(millis), "--", text);
        return this;
    }

    public RealInput keyDown(String key) {
        send(SWT.KeyDown, "keydown", key);
        return this;
    }

    public RealInput keyUp(String key) {
        send(SWT.KeyUp, "keyup", key);
        return this;
    }

    public RealInput move(Supplier<Point> where) {
        move(where.get());
        return this;
    }

    public RealInput click(Supplier<Point> where) {
        return click(where, 1);
    }

    /** Clicks. Button 1 is left, 2 the middle, 3 right; 4 and 5 turn the wheel up and down. */
    public RealInput click(Supplier<Point> where, int button) {
        move(where.get());
        send(button < 4 ? SWT.MouseUp : SWT.MouseWheel, "click", String.valueOf(button));
        return this;
    }

    public RealInput doubleClick(Supplier<Point> where) {
        move(where.get());
        send(SWT.MouseDoubleClick, "click", "--repeat", "2", "--delay", String.valueOf(MILLIS_BETWEEN_EVENTS), "1");
        return this;
    }

    /** Drags. The target is asked for once more while the button is down, because pressing may have scrolled. */
    public RealInput drag(Supplier<Point> from, Supplier<Point> to) {
        Point start = from.get();
        move(start);
        send(SWT.MouseDown, "mousedown", "1");
        Point end = to.get();
        for (int i = 1; i <= STEPS_OF_A_DRAG; i++) {
            move(between(start, end, i));
        }
        send(SWT.MouseUp, "mouseup", "1");
        return this;
    }

    /**
     * Drags a drag source to a drop target: another widget or another row. GTK decides within half a second whether a
     * drag begins and handles no other event meanwhile. So the press and the first moves are one command that is not
     * awaited. From then on GTK grabs the pointer and no widget sees it.
     */
    public RealInput carry(Supplier<Point> from, Supplier<Point> to) {
        return carry(from, to, () -> {
        });
    }

    /**
     * Drags and drops as {@link #carry(Supplier, Supplier)}.
     *
     * @param beforeTheDrop inspects the drop target while the button is still down
     */
    public RealInput carry(Supplier<Point> from, Supplier<Point> to, Runnable beforeTheDrop) {
        Point start = from.get();
        move(start);
        List<String> begin = new ArrayList<>(List.of("mousedown", "1"));
        for (int i = 1; i <= MOVES_TO_BEGIN_A_DRAG; i++) {
            begin.addAll(List.of("sleep", "0.04"));
            begin.addAll(List.of(pointer(new Point(start.x + i * PIXELS_TO_BEGIN_A_DRAG, start.y + i))));
        }
        Programs.run(command(begin.toArray(String[]::new)));
        UiThread.flush();
        for (int i = 1; i <= STEPS_OF_A_DRAG; i++) {
            send(SWT.None, pointer(between(start, to.get(), i)));
        }
        // one more move beside the target: rows expand under the resting mouse, and the last move may not be handled
        // yet
        Point end = to.get();
        send(SWT.None, pointer(new Point(end.x + 1, end.y)));
        Wait.pause(MILLIS_TO_LEARN_A_KEY);
        UiThread.flush();
        try {
            beforeTheDrop.run();
        } finally {
            send(SWT.None, "mouseup", "1");
        }
        return this;
    }

    private static Point between(Point start, Point end, int step) {
        return new Point(start.x + (end.x - start.x) * step / STEPS_OF_A_DRAG,
                start.y + (end.y - start.y) * step / STEPS_OF_A_DRAG);
    }

    /** Moves the pointer. A pointer that is already there sends no event to wait for. */
    private static void move(Point point) {
        boolean there = UiThread.call(() -> UiThread.display().getCursorLocation().equals(point));
        send(there ? SWT.None : SWT.MouseMove, pointer(point));
    }

    /** Converts SWT points to the device pixels of X. */
    private static String[] pointer(Point point) {
        int zoom = UiThread.call(() -> UiThread.display().getPrimaryMonitor().getZoom());
        return new String[]{"mousemove", String.valueOf(point.x * zoom / 100), String.valueOf(point.y * zoom / 100)};
    }

    /** Waits until a widget has seen the event, or for a fixed time if a native menu or frame swallows it. */
    private static void send(int event, String... arguments) {
        AtomicBoolean seen = new AtomicBoolean(event == SWT.None);
        Listener listener = any -> seen.set(true);
        Display display = UiThread.display();
        UiThread.run(() -> display.addFilter(event, listener));
        try {
            Programs.run(command(arguments));
            long end = System.nanoTime() + MILLIS_FOR_AN_EVENT * 1_000_000L;
            do {
                Wait.pause(MILLIS_BETWEEN_EVENTS);
                UiThread.flush();
            } while (!seen.get() && System.nanoTime() < end);
        } finally {
            UiThread.run(() -> display.removeFilter(event, listener));
        }
    }

    private static String[] command(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "xdotool";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return command;
    }

    private static boolean onPath(String program) {
        List<String> folders = Arrays.asList(System.getenv("PATH").split(File.pathSeparator));
        return folders.stream().anyMatch(folder -> new File(folder, program).canExecute());
    }
}
