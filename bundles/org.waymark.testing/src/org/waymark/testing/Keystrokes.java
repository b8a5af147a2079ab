package org.waymark.testing;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;

/** Constants for the keys that tests press with {@link Keyboard#pressShortcut(KeyStroke...)}. */
public final class Keystrokes {

    public static final KeyStroke CR = KeyStroke.getInstance(SWT.CR);
    public static final KeyStroke ESC = KeyStroke.getInstance(SWT.ESC);
    public static final KeyStroke TAB = KeyStroke.getInstance(SWT.TAB);
    public static final KeyStroke BS = KeyStroke.getInstance(SWT.BS);
    public static final KeyStroke DELETE = KeyStroke.getInstance(SWT.DEL);
    public static final KeyStroke SPACE = KeyStroke.getInstance(' ');
    public static final KeyStroke UP = KeyStroke.getInstance(SWT.ARROW_UP);
    public static final KeyStroke DOWN = KeyStroke.getInstance(SWT.ARROW_DOWN);
    public static final KeyStroke LEFT = KeyStroke.getInstance(SWT.ARROW_LEFT);
    public static final KeyStroke RIGHT = KeyStroke.getInstance(SWT.ARROW_RIGHT);
    public static final KeyStroke HOME = KeyStroke.getInstance(SWT.HOME);
    public static final KeyStroke END = KeyStroke.getInstance(SWT.END);
    public static final KeyStroke F2 = KeyStroke.getInstance(SWT.F2);
    public static final KeyStroke CONTEXT_MENU = KeyStroke.getInstance(SWT.SHIFT, SWT.F10);

    private Keystrokes() {
    }

    /** Parses a key with modifiers, for example {@code Ctrl+Shift+Z}, {@code M1+S} or {@code F2}. */
    public static KeyStroke of(String text) {
        try {
            return KeyStroke.getInstance(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException("not a key: " + text, e);
        }
    }

    static KeyStroke typed(char character) {
        if (Character.isUpperCase(character)) {
            return KeyStroke.getInstance(SWT.SHIFT, Character.toLowerCase(character));
        }
        return KeyStroke.getInstance(character == '\n' ? SWT.CR : character);
    }
}
