package org.waymark.ui.matrix;

import java.util.Optional;
import java.util.OptionalInt;
import org.waymark.model.cjm.Role;

/**
 * Maps keys to their meaning in the matrix by position on the keyboard, so that К on a Russian keyboard means R. SWT
 * reports the Latin letter of a key if a Latin layout is configured beside the Russian one, else the Cyrillic letter;
 * both give the same key.
 */
final class KeyPositions {

    private static final String CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбю";
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final String ROLES = "racis";
    /** SWT's key code of 0 on the keypad. */
    private static final int KEYPAD_0 = (1 << 24) + 48;

    private KeyPositions() {
    }

    /**
     * Returns the Latin letter or sign of a key in the usual layout; a key without one keeps its code.
     *
     * @param keyCode SWT's key code
     */
    static int latin(int keyCode) {
        int lower = Character.isBmpCodePoint(keyCode) ? Character.toLowerCase(keyCode) : keyCode;
        int position = CYRILLIC.indexOf(lower);
        return position < 0 ? lower : LATIN.charAt(position);
    }

    static Optional<Role> role(int keyCode) {
        int position = ROLES.indexOf(latin(keyCode));
        return position < 0 ? Optional.empty() : Optional.of(Role.get(position));
    }

    /** Returns an influence 0..5 typed with the digit row or the keypad. */
    static OptionalInt influence(int keyCode) {
        int digit = keyCode >= KEYPAD_0 ? keyCode - KEYPAD_0 : keyCode - '0';
        return digit >= 0 && digit <= 5 ? OptionalInt.of(digit) : OptionalInt.empty();
    }
}
