package org.waymark.ui.matrix;

import java.util.Optional;
import java.util.OptionalInt;
import org.waymark.model.cjm.Role;

/**
 * What a key means in the matrix, by its place on the keyboard: who writes Russian presses the key that carries R as well as
 * К. The toolkit names a key by its Latin letter where the keyboard has a Latin layout beside the Russian one, and by its
 * Cyrillic letter where it has not; both lead to the same key.
 */
final class KeyPositions {

    private static final String CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбю";
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final String ROLES = "racis";
    /** The keypad's digits begin here, as the toolkit counts keys that are not characters. */
    private static final int KEYPAD_0 = (1 << 24) + 48;

    private KeyPositions() {
    }

    /**
     * The Latin letter or sign of a key on a keyboard with the usual layout; a key without one keeps its code.
     *
     * @param keyCode the code that the toolkit gives the key
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

    /** An influence 0..5, from the row of digits or the keypad. */
    static OptionalInt influence(int keyCode) {
        int digit = keyCode >= KEYPAD_0 ? keyCode - KEYPAD_0 : keyCode - '0';
        return digit >= 0 && digit <= 5 ? OptionalInt.of(digit) : OptionalInt.empty();
    }
}
