package org.waymark.testing;

import java.io.File;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.Point;

/**
 * Sends real keys and pointer moves through the X server (xdotool), for the few tests that need the user's view: native
 * widgets, grabs, focus, the window manager. Each call returns when the window has answered to it: the server has queued
 * the event before xdotool ends, and SWT runs what is asked for from outside only when its queue of events is empty.
 * Points are screen coordinates in SWT points. They are supplied anew for each event, because a click may scroll.
 */
public final class RealInput {

    private static final int MILLIS_BETWEEN_KEYS = 5;
    private static final int MILLIS_FOR_A_BORROWED_KEY = 400;
    private static final Duration TO_CLOSE = Duration.ofSeconds(5);
    private static final long NANOS_TO_SEE_A_MOVE = 2_000_000_000L;
    private static final int STEPS_OF_A_DRAG = 8;
    private static final int MOVES_TO_BEGIN_A_DRAG = 10;
    private static final int PIXELS_OF_A_MOVE = 4;
    private static final int PIXELS_OF_ONE_PLACE = 8;

    private static final String RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

    private boolean keyboardKnowsRussian;
    private Point lastPress = new Point(Integer.MIN_VALUE / 2, 0);
    private long lastPressAt;

    /** Returns whether an X display and xdotool exist. */
    public static boolean available() {
        return System.getenv("DISPLAY") != null && "gtk".equals(SWT.getPlatform()) && onPath("xdotool");
    }

    /** Presses keys by X names, for example {@code "ctrl+shift+z"}, {@code "F2"}, {@code "Return"}. */
    public RealInput key(String... keys) {
        for (String key : keys) {
            send("key", "--clearmodifiers", key);
        }
        return this;
    }

    /** Presses keys for a native dialog, which answers nothing that is asked for from outside; they are not awaited. */
    public RealInput keyToSystem(String... keys) {
        for (String key : keys) {
            Programs.run(command("key", "--clearmodifiers", key));
        }
        return this;
    }

    /** Clicks on what opens a native dialog, which answers nothing that is asked for from outside; it is not awaited. */
    public RealInput clickToSystem(Supplier<Point> where) {
        Point place = where.get();
        send(pointer(place));
        press(place);
        Programs.run(command("click", "1"));
        pressed();
        return this;
    }

    /** Types English text into a native dialog; it is not awaited. */
    public RealInput typeToSystem(String text) {
        Programs.run(command("type", "--clearmodifiers", "--delay", String.valueOf(MILLIS_BETWEEN_KEYS), "--", text));
        return this;
    }

    /**
     * Presses a key in a native dialog until the dialog is closed. A list of proposals may take the first. It is pressed
     * again only when the dialog had time to close, so that none gets to the window behind it.
     */
    public RealInput keyUntilClosed(String title, String key) {
        Wait.until(Conditions.of(() -> {
            keyToSystem(key);
            try {
                Wait.until(Conditions.of(() -> !sees(title), () -> title + " is open"), TO_CLOSE);
                return true;
            } catch (TimeoutException open) {
                return false;
            }
        }, () -> "expected '" + title + "' to close"), Wait.PATIENCE);
        UiThread.flush();
        return this;
    }

    private static boolean sees(String title) {
        return Programs.succeeds("xdotool", "search", "--onlyvisible", "--name", "^" + title + "$");
    }

    /** Waits until the window with this title gets the keys, native or SWT. */
    public RealInput awaitActive(String title) {
        Wait.until(Conditions.of(() -> title.equals(activeTitle()),
                () -> "expected the keys to go to '" + title + "', they go to '" + activeTitle() + "'"), Wait.PATIENCE);
        return this;
    }

    private static String activeTitle() {
        return Programs.succeeds("xdotool", "getactivewindow")
                ? Programs.run("xdotool", "getactivewindow", "getwindowname").strip()
                : "(no window)";
    }

    /** Types English and Russian text. Other letters are typed slowly, and xdotool may get their case wrong. */
    public RealInput type(String text) {
        boolean english = text.chars().allMatch(c -> c < 128);
        if (!english && !keyboardKnowsRussian && onPath("setxkbmap")) {
            Programs.run("setxkbmap", "-layout", "us,ru");
            keyboardKnowsRussian = true;
        }
        // xdotool maps a letter without a key to a spare key, and the window must see that mapping before it is undone
        boolean known = text.chars()
                .allMatch(c -> c < 128 || keyboardKnowsRussian && RUSSIAN.indexOf(Character.toLowerCase(c)) >= 0);
        int millis = known ? MILLIS_BETWEEN_KEYS : MILLIS_FOR_A_BORROWED_KEY;
        send("type", "--clearmodifiers", "--delay", String.valueOf(millis), "--", text);
        return this;
    }

    public RealInput keyDown(String key) {
        send("keydown", key);
        return this;
    }

    public RealInput keyUp(String key) {
        send("keyup", key);
        return this;
    }

    public RealInput move(Supplier<Point> where) {
        send(pointer(where.get()));
        return this;
    }

    public RealInput click(Supplier<Point> where) {
        return click(where, 1);
    }

    /** Clicks. Button 1 is left, 2 the middle, 3 right; 4 and 5 turn the wheel up and down. */
    public RealInput click(Supplier<Point> where, int button) {
        Point place = where.get();
        send(pointer(place));
        if (button < 4) {
            press(place);
        }
        send("click", String.valueOf(button));
        pressed();
        return this;
    }

    public RealInput doubleClick(Supplier<Point> where) {
        Point place = where.get();
        send(pointer(place));
        press(place);
        send("click", "--repeat", "2", "--delay", String.valueOf(MILLIS_BETWEEN_KEYS), "1");
        pressed();
        return this;
    }

    /** Waits until a press at a place would not be counted as one more click of the last. */
    private void press(Point place) {
        long series = UiThread.call(() -> UiThread.display().getDoubleClickTime()) * 1_000_000L;
        boolean same = Math.abs(place.x - lastPress.x) < PIXELS_OF_ONE_PLACE
                && Math.abs(place.y - lastPress.y) < PIXELS_OF_ONE_PLACE;
        if (same) {
            Wait.until(Conditions.of(() -> System.nanoTime() - lastPressAt > series, () -> "the clock stands still"),
                    Wait.PATIENCE);
        }
        lastPress = place;
        pressed();
    }

    /** Notes that a press was sent: the program that sends it takes some time, so it is noted after it has ended, too. */
    private void pressed() {
        lastPressAt = System.nanoTime();
    }

    /** Drags. The target is asked for once more while the button is down, because pressing may have scrolled. */
    public RealInput drag(Supplier<Point> from, Supplier<Point> to) {
        return drag(from, to, () -> {
        });
    }

    /**
     * Drags as {@link #drag(Supplier, Supplier)}.
     *
     * @param beforeTheDrop inspects what is shown while the button is still down
     */
    public RealInput drag(Supplier<Point> from, Supplier<Point> to, Runnable beforeTheDrop) {
        Point start = from.get();
        send(pointer(start));
        press(start);
        send("mousedown", "1");
        pressed();
        Point end = to.get();
        for (int i = 1; i <= STEPS_OF_A_DRAG; i++) {
            seenMove(between(start, end, i));
        }
        try {
            beforeTheDrop.run();
        } finally {
            send("mouseup", "1");
        }
        return this;
    }

    /**
     * Moves the pointer and waits until the window has seen it, because a window that is busy painting merges the moves
     * of a drag into one. A move that the toolkit swallows, such as one to where a window has just gone, is made again
     * from a pixel beside when it had time to be seen.
     */
    private static void seenMove(Point point) {
        if (UiThread.call(() -> UiThread.display().getCursorLocation().equals(point))) {
            return;
        }
        try (InputWatch moves = InputWatch.of(SWT.MouseMove)) {
            send(pointer(point));
            AtomicLong due = new AtomicLong(System.nanoTime() + NANOS_TO_SEE_A_MOVE);
            Wait.until(Conditions.of(() -> {
                if (moves.count() == 0 && System.nanoTime() > due.get()) {
                    send(pointer(new Point(point.x + 1, point.y)));
                    send(pointer(point));
                    due.set(System.nanoTime() + NANOS_TO_SEE_A_MOVE);
                    return false;
                }
                return moves.count() > 0;
            }, () -> "expected the window to see the pointer at " + point + ", which is over "
                    + UiThread.call(() -> UiThread.display().getCursorControl()) + "; the keys go to "
                    + UiThread.call(() -> UiThread.display().getFocusControl())), Wait.PATIENCE);
            UiThread.flush();
        }
    }

    /** Drags a drag source, such as a row of a tree, to a drop target: another widget or another row. */
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
        send(pointer(start));
        press(start);
        try (InputWatch begun = InputWatch.of(DND.DragStart); InputWatch ended = InputWatch.of(DND.DragEnd)) {
            begin(start, begun);
            for (int i = 1; i <= STEPS_OF_A_DRAG; i++) {
                send(pointer(between(start, to.get(), i)));
            }
            hover(to);
            try {
                beforeTheDrop.run();
            } finally {
                send("mouseup", "1");
            }
            ended.await(1, "the end of the drag");
        }
        return this;
    }

    /**
     * Presses and moves until the toolkit has taken it for a drag; then it grabs the pointer. While it decides, for half a
     * second at most, it answers nothing else, so that the moves are not waited for.
     */
    private static void begin(Point start, InputWatch begun) {
        int zoom = zoom();
        Wait.until(Conditions.of(() -> {
            Programs.run(command("mousedown", "1"));
            for (int i = 1; i <= MOVES_TO_BEGIN_A_DRAG && begun.count() == 0; i++) {
                Programs.run(command(pointer(new Point(start.x + i * PIXELS_OF_A_MOVE, start.y + 1), zoom)));
            }
            UiThread.flush();
            if (begun.count() == 0) {
                send("mouseup", "1");
                send(pointer(start));
            }
            return begun.count() > 0;
        }, () -> "expected a drag to begin at " + start), Wait.PATIENCE);
    }

    /** Moves about the target until the drop target there has seen it. Rows may expand under it meanwhile. */
    private static void hover(Supplier<Point> to) {
        AtomicInteger step = new AtomicInteger();
        Wait.until(Conditions.of(() -> {
            Point end = to.get();
            Point beside = new Point(end.x + step.incrementAndGet() % 2, end.y);
            try (InputWatch over = InputWatch.over(beside)) {
                send(pointer(beside));
                return over.count() > 0;
            }
        }, () -> "expected a drop target at " + to.get()), Wait.PATIENCE);
    }

    private static Point between(Point start, Point end, int step) {
        return new Point(start.x + (end.x - start.x) * step / STEPS_OF_A_DRAG,
                start.y + (end.y - start.y) * step / STEPS_OF_A_DRAG);
    }

    private static String[] pointer(Point point) {
        return pointer(point, zoom());
    }

    /** X counts device pixels, SWT points. */
    private static String[] pointer(Point point, int zoom) {
        return new String[]{"mousemove", String.valueOf(point.x * zoom / 100), String.valueOf(point.y * zoom / 100)};
    }

    private static int zoom() {
        return UiThread.call(() -> UiThread.display().getPrimaryMonitor().getZoom());
    }

    private static void send(String... arguments) {
        Programs.run(command(arguments));
        UiThread.flush();
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
