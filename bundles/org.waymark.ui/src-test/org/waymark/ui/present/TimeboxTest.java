package org.waymark.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeboxTest {

    private Instant now = Instant.EPOCH;
    private final Timebox time = new Timebox(() -> now);

    private void pass(double seconds) {
        now = now.plusMillis((long) (seconds * 1000));
    }

    @Test
    void itRunsDownAndOnAfterItsEnd() {
        assertEquals("5:00", time.text());
        assertFalse(time.used());
        time.toggle();
        pass(0.4);
        assertEquals("5:00", time.text());
        pass(59.7);
        assertEquals("4:00", time.text());
        pass(240);
        assertTrue(time.over());
        pass(12);
        assertEquals("+0:12", time.text());
    }

    @Test
    void aPauseStopsItAndMinutesCanBeAdded() {
        time.toggle();
        pass(60);
        time.toggle();
        pass(1000);
        assertEquals("4:00", time.text());
        time.lengthen(2);
        time.toggle();
        pass(30);
        assertEquals("5:30", time.text());
        time.lengthen(-1);
        assertEquals("4:30", time.text());
        time.reset();
        assertEquals("6:00", time.text());
        assertFalse(time.used());
        for (int i = 0; i < 20; i++) {
            time.lengthen(-1);
        }
        assertEquals("1:00", time.text());
    }
}
