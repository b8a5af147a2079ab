package org.waymark.testing;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Sends keys to the focused widget in SWT's order. First comes traversal (Enter for the default button, Escape for the
 * dialog, Tab). Then comes key down, which display filters see first, so that key bindings of the workbench run. Last
 * comes the default action of a native text field. Default actions of other native widgets, such as moving the
 * selection of a tree with the arrows, are not imitated: use {@link RealInput} for them.
 */
public final class Keyboard {

    private static final int[] MODIFIERS = {SWT.CTRL, SWT.ALT, SWT.SHIFT, SWT.COMMAND};

    private final Callable<Control> target;

    private Keyboard(Callable<Control> target) {
        this.target = target;
    }

    /**
     * Returns a keyboard for the widget that is focused at each key. If none is, the window is brought to the front.
     */
    public static Keyboard focused() {
        return new Keyboard(() -> UiThread.display().getFocusControl());
    }

    /** Returns a keyboard for one widget, focused or not. */
    public static Keyboard into(Control control) {
        return new Keyboard(() -> control);
    }

    /**
     * Presses strokes one after the other, for example {@code "Ctrl+Shift+Z"} or the sequence {@code "Ctrl+X", "S"}.
     */
    public Keyboard pressShortcut(String... strokes) {
        return pressShortcut(Arrays.stream(strokes).map(Keystrokes::of).toArray(KeyStroke[]::new));
    }

    public Keyboard pressShortcut(KeyStroke... strokes) {
        for (KeyStroke stroke : strokes) {
            press(stroke, character(stroke));
        }
        return this;
    }

    /** Types the text; a line end is the Enter key. */
    public Keyboard typeText(String text) {
        text.chars().forEach(c -> press(Keystrokes.typed((char) c), c == '\n' ? SWT.CR : (char) c));
        return this;
    }

    /** Sends the press and the release each as one step, as the toolkit answers other events between the two. */
    private void press(KeyStroke stroke, char character) {
        Control control = target();
        int held = stroke.getModifierKeys();
        Event key = event(keyCode(stroke), character, held);
        UiThread.act(() -> down(control, key));
        UiThread.act(() -> up(control, event(keyCode(stroke), character, held)));
    }

    private static void down(Control control, Event key) {
        int held = 0;
        for (int modifier : MODIFIERS) {
            if ((key.stateMask & modifier) != 0) {
                send(control, SWT.KeyDown, event(modifier, '\0', held));
                held |= modifier;
            }
        }
        if (!traverse(control, key)) {
            send(control, SWT.KeyDown, key);
            if (key.doit && key.type == SWT.KeyDown && control instanceof Text text) {
                TextKeys.edit(text, key);
            }
        }
    }

    private static void up(Control control, Event key) {
        send(control, SWT.KeyUp, key);
        int held = key.stateMask;
        for (int modifier : MODIFIERS) {
            if ((held & modifier) != 0) {
                send(control, SWT.KeyUp, event(modifier, '\0', held));
                held &= ~modifier;
            }
        }
    }

    private Control target() {
        Control control = UiThread.call(target);
        if (control == null) {
            UiThread.act(() -> Widgets.frontShell().forceActive());
            control = Wait.forResult(() -> Optional.ofNullable(target.call()),
                    () -> "no widget has the focus; " + Widgets.openShells());
        }
        return control;
    }

    /** Performs traversal; returns true if it consumed the key. */
    private static boolean traverse(Control control, Event key) {
        int detail = switch (key.keyCode) {
            case SWT.ESC -> SWT.TRAVERSE_ESCAPE;
            case SWT.CR -> SWT.TRAVERSE_RETURN;
            case SWT.TAB -> (key.stateMask & SWT.SHIFT) == 0 ? SWT.TRAVERSE_TAB_NEXT : SWT.TRAVERSE_TAB_PREVIOUS;
            default -> SWT.TRAVERSE_NONE;
        };
        if (detail == SWT.TRAVERSE_NONE) {
            return false;
        }
        if (control.isDisposed()) {
            return true;
        }
        Event event = event(key.keyCode, key.character, key.stateMask);
        event.doit = traverses(control, detail);
        return control.traverse(detail, event) || control.isDisposed();
    }

    /** Returns whether a widget leaves the key to the dialog, by the rules of SWT's {@code traversalCode}. */
    private static boolean traverses(Control control, int detail) {
        boolean canvas = control.getClass() == Composite.class || control instanceof Canvas;
        if (canvas && (control.isListening(SWT.KeyDown) || control.isListening(SWT.KeyUp))) {
            return false;
        }
        if (detail == SWT.TRAVERSE_ESCAPE) {
            return control.getShell().getParent() instanceof Shell;
        }
        return !(control instanceof Text text && (text.getStyle() & SWT.MULTI) != 0);
    }

    private static void send(Control control, int type, Event event) {
        if (!control.isDisposed()) {
            event.type = type;
            event.widget = control;
            event.display = control.getDisplay();
            control.notifyListeners(type, event);
        }
    }

    private static Event event(int keyCode, char character, int stateMask) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        event.stateMask = stateMask;
        event.time = (int) System.currentTimeMillis();
        return event;
    }

    private static int keyCode(KeyStroke stroke) {
        int key = stroke.getNaturalKey();
        return (key & SWT.KEYCODE_BIT) == 0 ? Character.toLowerCase(key) : key;
    }

    /** Returns the character of a stroke; Ctrl with a letter gives a control character. */
    private static char character(KeyStroke stroke) {
        int key = stroke.getNaturalKey();
        if ((key & SWT.KEYCODE_BIT) != 0) {
            return '\0';
        }
        boolean control = (stroke.getModifierKeys() & SWT.CTRL) != 0;
        return (char) (control && key >= '@' && key <= '_' ? key & 0x1f : Character.toLowerCase(key));
    }
}
