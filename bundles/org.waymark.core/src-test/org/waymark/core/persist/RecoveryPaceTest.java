package org.waymark.core.persist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RecoveryPaceTest {

    @Test
    void quickCopiesLoseAtMostTwoSeconds() {
        for (int copy = 0; copy <= 16; copy++) {
            Duration took = Duration.ofMillis(copy);
            assertTrue(RecoveryPace.after(took).plus(took).compareTo(Duration.ofSeconds(2)) < 0);
        }
    }

    @Test
    void slowCopiesTakeAFiftiethOfTheTimeUpToHalfAMinute() {
        assertEquals(Duration.ofSeconds(5), RecoveryPace.after(Duration.ofMillis(100)));
        assertEquals(Duration.ofSeconds(30), RecoveryPace.after(Duration.ofSeconds(1)));
        assertEquals(Duration.ofSeconds(30), RecoveryPace.after(Duration.ofDays(10_000_000)));
    }
}
