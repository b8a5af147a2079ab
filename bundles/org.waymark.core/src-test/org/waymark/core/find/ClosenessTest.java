package org.waymark.core.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosenessTest {

    @ParameterizedTest
    @CsvSource({"mobile app, Mobile App, EXACT", "mob, Mobile App, START", "app mob, Mobile App, WORDS",
            "e mail, E-Mail, WORDS", "email, E-Mail, NEAR", "mobil app, Mobile App, WORDS",
            "moblie app, Mobile App, NEAR",
            "bile, Mobile App, INSIDE", "ma, Mobile App, INITIALS", "mba, Mobile App, SCATTERED",
            "note, New option in the menu, SCATTERED", "ещё, Еще раз, START", "xq, Mobile App, NONE"})
    void howLettersFit(String letters, String name, Closeness fit) {
        assertEquals(fit, Closeness.of(letters, name));
    }

    @Test
    void onlyScatteredLettersAreWeak() {
        assertTrue(Closeness.INITIALS.isStrong());
        assertFalse(Closeness.SCATTERED.isStrong());
        assertEquals(Closeness.START, Closeness.INSIDE.or(Closeness.START));
    }
}
