package org.waymark.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** The default actions of a native text field for keys that no listener consumed. */
final class TextKeys {

    private TextKeys() {
    }

    static void edit(Text text, Event key) {
        if (text.isDisposed() || !text.getEditable()) {
            return;
        }
        boolean control = (key.stateMask & SWT.MOD1) != 0;
        switch (key.keyCode) {
            case SWT.CR -> enter(text);
            case SWT.BS -> erase(text, -1);
            case SWT.DEL -> erase(text, 1);
            case SWT.HOME -> text.setSelection(0);
            case SWT.END -> text.setSelection(text.getCharCount());
            case SWT.ARROW_LEFT -> text.setSelection(Math.max(0, text.getCaretPosition() - 1));
            case SWT.ARROW_RIGHT -> text.setSelection(text.getCaretPosition() + 1);
            case 'a' -> {
                if (control) {
                    text.selectAll();
                } else {
                    insert(text, key.character);
                }
            }
            default -> {
                if (!control) {
                    insert(text, key.character);
                }
            }
        }
    }

    private static void insert(Text text, char character) {
        if (character >= ' ') {
            text.insert(String.valueOf(character));
        }
    }

    private static void enter(Text text) {
        if ((text.getStyle() & SWT.MULTI) != 0) {
            text.insert(text.getLineDelimiter());
        } else {
            text.notifyListeners(SWT.DefaultSelection, new Event());
        }
    }

    private static void erase(Text text, int direction) {
        Point selection = text.getSelection();
        if (selection.x == selection.y) {
            int other = Math.clamp(selection.x + direction, 0, text.getCharCount());
            text.setSelection(Math.min(selection.x, other), Math.max(selection.x, other));
        }
        text.insert("");
    }
}
