package org.waymark.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import com.sun.jna.NativeLong;
import com.sun.jna.platform.unix.X11;

/**
 * The keyboard and the mouse of the X server, by its test extension. The server has queued an event for the window when
 * a method returns. The connection lasts as long as the process. Starting xdotool for each event takes longer than what
 * most tests do between two events.
 */
final class XInput {

    private static final X11 X = X11.INSTANCE;
    private static final X11.XTest TEST = X11.XTest.INSTANCE;
    private static final X11.Display SERVER = X.XOpenDisplay(null);
    private static final NativeLong AT_ONCE = new NativeLong(0);
    private static final String SHIFT = "Shift_L";

    private XInput() {
    }

    /** Moves the pointer to a point in device pixels. */
    static void move(int x, int y) {
        TEST.XTestFakeMotionEvent(SERVER, 0, x, y, AT_ONCE);
        queued();
    }

    static void button(int button, boolean down) {
        TEST.XTestFakeButtonEvent(SERVER, button, down, AT_ONCE);
        queued();
    }

    /**
     * Presses and releases keys together.
     *
     * @param names as xdotool knows them, for example {@code ctrl+shift+z}
     * @return false, and nothing is pressed, if one of them has no key of its own
     */
    static boolean strike(String names) {
        List<Integer> keys = new ArrayList<>();
        for (String name : names.split("\\+")) {
            OptionalInt key = key(name);
            if (key.isEmpty()) {
                return false;
            }
            if (shifted(name, key.getAsInt()) && !names.contains("shift+")) {
                keys.add(key(SHIFT).orElseThrow());
            }
            keys.add(key.getAsInt());
        }
        keys.forEach(key -> press(key, true));
        keys.reversed().forEach(key -> press(key, false));
        queued();
        return true;
    }

    /** Presses or releases one key. */
    static boolean hold(String name, boolean down) {
        OptionalInt key = key(name);
        key.ifPresent(code -> press(code, down));
        queued();
        return key.isPresent();
    }

    /**
     * Types a text.
     *
     * @return false, and nothing is typed, unless each of its characters is an English one
     */
    static boolean type(String text) {
        if (!text.chars().allMatch(c -> c >= ' ' && c < 127 && key(name((char) c)).isPresent() || c == '\n')) {
            return false;
        }
        text.chars().forEach(c -> strike(name((char) c)));
        return true;
    }

    /** Returns the name of the key symbol of a character; those of English characters have their numbers. */
    private static String name(char character) {
        return character == '\n' ? "Return" : X.XKeysymToString(new X11.KeySym(character));
    }

    private static OptionalInt key(String name) {
        int code = X.XKeysymToKeycode(SERVER, symbol(name)) & 0xff;
        boolean own = code != 0 && (has(code, 0, name) || has(code, 1, name)) && !name.startsWith("KP_");
        return own ? OptionalInt.of(code) : OptionalInt.empty();
    }

    private static boolean shifted(String name, int key) {
        return !has(key, 0, name);
    }

    private static boolean has(int key, int level, String name) {
        X11.KeySym there = X.XKeycodeToKeysym(SERVER, (byte) key, level);
        return there != null && there.longValue() == symbol(name).longValue();
    }

    private static X11.KeySym symbol(String name) {
        return X.XStringToKeysym(switch (name) {
            case "ctrl" -> "Control_L";
            case "shift" -> SHIFT;
            case "alt" -> "Alt_L";
            default -> name;
        });
    }

    private static void press(int key, boolean down) {
        TEST.XTestFakeKeyEvent(SERVER, key, down, AT_ONCE);
    }

    private static void queued() {
        X.XSync(SERVER, false);
    }
}
