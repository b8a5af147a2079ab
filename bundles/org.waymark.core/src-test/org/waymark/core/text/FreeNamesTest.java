package org.waymark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FreeNamesTest {

    @Test
    void aNameThatIsTakenGetsTheFirstFreeNumber() {
        FreeNames names = new FreeNames(List.of("Till", "Till (3)"));
        assertEquals("Till (2)", names.take("Till"));
        assertEquals("Till (4)", names.take("Till"));
        assertEquals("Till (2) (2)", names.take("Till (2)"));
        assertEquals("Till (5)", names.take("Till"));
        assertEquals("Gate", names.take("Gate"));
    }

    /** With a search from 2 for each name this would be five billion look-ups. */
    @Test
    void aHundredThousandEqualNamesAreNumbered() {
        FreeNames names = new FreeNames();
        String last = "";
        for (int i = 0; i < 100_000; i++) {
            last = names.take("Till");
        }
        assertEquals("Till (100000)", last);
    }
}
