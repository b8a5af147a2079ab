package org.waymark.core.persist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RecoveryPaceTest {

    private final RecoveryPace pace = new RecoveryPace();

    @Test
    void quickCopiesLoseAtMostTwoSeconds() {
        for (int copy = 0; copy <= 16; copy++) {
            Duration took = Duration.ofMillis(copy);
            assertTrue(pace.after(took).plus(took).compareTo(Duration.ofSeconds(2)) < 0);
        }
    }

    @Test
    void theFirstCopiesOfAColdProgramDoNotDelayTheNext() {
        assertEquals(Duration.ofMillis(900), last(90));
        assertEquals(RecoveryPace.SHORTEST, last(40));
        assertEquals(Duration.ofMillis(750), last(15));
    }

    @Test
    void slowCopiesAmongQuickOnesDelayNothing() {
        assertEquals(RecoveryPace.SHORTEST, last(4, 5, 4, 70));
        assertEquals(RecoveryPace.SHORTEST, last(400));
        assertEquals(Duration.ofSeconds(20), last(400, 410, 420), "three in a row are no accident");
    }

    @Test
    void slowCopiesTakeAFiftiethOfTheTimeUpToHalfAMinute() {
        assertEquals(Duration.ofSeconds(5), last(100, 100, 100));
        assertEquals(Duration.ofSeconds(30), last(1000, 1000, 1000, 1000));
        assertEquals(Duration.ofSeconds(30), new RecoveryPace().after(Duration.ofDays(10_000_000)));
    }

    @Test
    void firstCopiesOfALargePortfolioTakeATenthOfTheTime() {
        assertEquals(Duration.ofSeconds(8), last(800));
        assertEquals(Duration.ofSeconds(8), last(900));
        assertEquals(Duration.ofSeconds(30), last(850));
    }

    private Duration last(int... millis) {
        return Arrays.stream(millis).mapToObj(Duration::ofMillis).map(pace::after)
                .reduce((before, after) -> after).orElseThrow();
    }
}
