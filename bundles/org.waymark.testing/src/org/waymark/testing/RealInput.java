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
 * Real keys and a real pointer through the X server (xdotool), for the few tests that must see what a user sees: native
 * widgets, grabs, focus, the window manager. Slow on purpose: events that come faster than a hand become double clicks,
 * and a window that is busy painting melts the moves of a drag into one; so each event is awaited. Points are screen
 * coordinates as SWT counts them; they are asked for each time, because a click may scroll.
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

    /** Whether there is an X display and xdotool; tests that need it ask with an assumption. */
    public static boolean available() {
        return System.getenv("DISPLAY") != null && "gtk".equals(SWT.getPlatform()) && onPath("xdotool");
    }

    /** Keys in X names, for example {@code "ctrl+shift+z"}, {@code "F2"}, {@code "Return"}. */
    public RealInput key(String... keys) {
        for (String key : keys) {
            send(SWT.KeyDown, "key", "--clearmodifiers", key);
        }
        return this;
    }

    /** Keys for a list or menu of the system, which tells no widget of them; they are not awaited. */
    public RealInput keyToPopup(String... keys) {
        for (String key : keys) {
            send(SWT.None, "key", "--clearmodifiers", key);
        }
        return this;
    }

    /** English text for a dialog of the system, which tells no widget of it; it is not awaited. */
    public RealInput typeToPopup(String text) {
        send(SWT.None, "type", "--clearmodifiers", "--delay", String.valueOf(MILLIS_BETWEEN_EVENTS), "--", text);
        return this;
    }

    /** Whether a window with this title is on the screen, one of the system as well as one of ours. */
    public boolean sees(String title) {
        try {
            Programs.run("xdotool", "search", "--onlyvisible", "--name", "^" + title + "$");
            return true;
        } catch (IllegalStateException none) {
            return false;
        }
    }

    /** English and Russian text. Other letters are typed, too, but slowly, and xdotool may miss their case. */
    public RealInput type(String text) {
        boolean english = text.chars().allMatch(c -> c < 128);
        if (!english && !keyboardKnowsRussian && onPath("setxkbmap")) {
            Programs.run("setxkbmap", "-layout", "us,ru");
            Wait.pause(MILLIS_TO_LEARN_A_KEY);
            keyboardKnowsRussian = true;
        }
        // a letter that no key has is put on a spare one, and the window must hear of that before it is taken off again
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

    /** Button 1 is left, 2 the middle, 3 right, 4 and 5 turn the wheel up and down. */
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

    /** The target is asked for once more with the button down: pressing may have scrolled. */
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
     * Drags what takes part in drag and drop into a place that takes it: another widget or another row. What is pressed
     * decides within half a second whether a drag begins, and answers nothing else meanwhile; so pressing and the first
     * moves are one command that nobody waits for. From then on the toolkit keeps the mouse, and no widget sees it.
     */
    public RealInput carry(Supplier<Point> from, Supplier<Point> to) {
        return carry(from, to, () -> {
        });
    }

    /** @param beforeTheDrop looks at what the place under the mouse says, with the button still down */
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
        // once more beside it: rows open while the mouse rests on them, and the last move may not be answered yet
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

    /** A pointer that is there already sends no event. */
    private static void move(Point point) {
        boolean there = UiThread.call(() -> UiThread.display().getCursorLocation().equals(point));
        send(there ? SWT.None : SWT.MouseMove, pointer(point));
    }

    /** X counts device pixels, SWT points. */
    private static String[] pointer(Point point) {
        int zoom = UiThread.call(() -> UiThread.display().getPrimaryMonitor().getZoom());
        return new String[]{"mousemove", String.valueOf(point.x * zoom / 100), String.valueOf(point.y * zoom / 100)};
    }

    /** Waits until a widget has seen the event, or long enough for those that native menus and frames keep. */
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
