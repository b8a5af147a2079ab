package org.waymark.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.Point;

/**
 * Real keys and a real pointer through the X server (xdotool), for the few tests that must see what a user sees: native
 * widgets, grabs, focus, the window manager. Slow on purpose: events that come faster than a hand become double clicks.
 * Points are screen coordinates as SWT counts them; they are asked for each time, because a click may scroll.
 */
public final class RealInput {

    private static final int MILLIS_BETWEEN_EVENTS = 45;
    private static final int STEPS_OF_A_DRAG = 8;

    /** Whether there is an X display and xdotool; tests that need it ask with an assumption. */
    public static boolean available() {
        return System.getenv("DISPLAY") != null && "gtk".equals(org.eclipse.swt.SWT.getPlatform())
                && List.of(System.getenv("PATH").split(":")).stream()
                        .anyMatch(folder -> new java.io.File(folder, "xdotool").canExecute());
    }

    /** Keys in X names, for example {@code "ctrl+shift+z"}, {@code "F2"}, {@code "Return"}. */
    public RealInput key(String... keys) {
        for (String key : keys) {
            run("key", "--clearmodifiers", key);
        }
        return this;
    }

    /** Any Unicode text. */
    public RealInput type(String text) {
        run("type", "--clearmodifiers", "--delay", String.valueOf(MILLIS_BETWEEN_EVENTS), "--", text);
        return this;
    }

    public RealInput keyDown(String key) {
        run("keydown", key);
        return this;
    }

    public RealInput keyUp(String key) {
        run("keyup", key);
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
        run("click", String.valueOf(button));
        return this;
    }

    public RealInput doubleClick(Supplier<Point> where) {
        move(where.get());
        run("click", "--repeat", "2", "--delay", String.valueOf(MILLIS_BETWEEN_EVENTS), "1");
        return this;
    }

    /** The target is asked for once more with the button down: pressing may have scrolled. */
    public RealInput drag(Supplier<Point> from, Supplier<Point> to) {
        Point start = from.get();
        move(start);
        run("mousedown", "1");
        Point end = to.get();
        for (int i = 1; i <= STEPS_OF_A_DRAG; i++) {
            move(new Point(start.x + (end.x - start.x) * i / STEPS_OF_A_DRAG,
                    start.y + (end.y - start.y) * i / STEPS_OF_A_DRAG));
        }
        run("mouseup", "1");
        return this;
    }

    /** X counts device pixels, SWT points. */
    private static void move(Point point) {
        int zoom = UiThread.call(() -> UiThread.display().getPrimaryMonitor().getZoom());
        run("mousemove", String.valueOf(point.x * zoom / 100), String.valueOf(point.y * zoom / 100));
    }

    private static void run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed: " + said);
            }
        } catch (IOException e) {
            throw new IllegalStateException("xdotool cannot be started; install it", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        Wait.pause(MILLIS_BETWEEN_EVENTS);
        UiThread.flush();
    }
}
