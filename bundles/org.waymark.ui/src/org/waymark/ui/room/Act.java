package org.waymark.ui.room;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;

/** The deeds with a note of the inbox, each with its key in English and on the same key of a Russian keyboard. */
enum Act {
    ACCEPT(SWT.CR, SWT.KEYPAD_CR, "Enter"),
    PAIN('p', '\u0437', "P"),
    INITIATIVE('i', '\u0448', "I"),
    THOUGHT('t', '\u0435', "T"),
    PARK('n', '\u0442', "N"),
    MERGE('m', '\u044c', "M"),
    HIDE('h', '\u0440', "H"),
    MARK(' ', ' ', "Space"),
    GO_TO('/', SWT.KEYPAD_DIVIDE, "/"),
    UNDO(0, 0, "Ctrl+Z");

    private final int key;
    private final int other;
    private final String shown;

    Act(int key, int other, String shown) {
        this.key = key;
        this.other = other;
        this.shown = shown;
    }

    /** Returns the act of a key that was pressed without Ctrl or Alt. */
    static Optional<Act> of(int key) {
        return key == 0
                ? Optional.empty()
                : Arrays.stream(values()).filter(act -> act.key == key || act.other == key).findFirst();
    }

    /** Returns the key as it is written on it. */
    String shown() {
        return shown;
    }

    String text() {
        return "act_" + name().toLowerCase(Locale.ROOT);
    }
}
