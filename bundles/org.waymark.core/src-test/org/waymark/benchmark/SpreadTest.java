package org.waymark.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void theMiddleAndTheEdgesOfRunsInAnyOrder() {
        assertEquals(new Spread(5, 1, 2, 3, 4, 4.8, 5), rounded(Spread.of(5, 1, 4, 2, 3)));
    }

    @Test
    void betweenTwoRunsTheMiddleIsInProportion() {
        Spread two = Spread.of(30, 10);
        assertEquals(20, two.median());
        assertEquals(15, two.lower());
        assertEquals(29, two.p95());
    }

    @Test
    void oneRunIsEverything() {
        assertEquals(new Spread(1, 7, 7, 7, 7, 7, 7), Spread.of(7));
    }

    @Test
    void noRunIsAMistake() {
        assertThrows(IllegalArgumentException.class, Spread::of);
    }

    private static Spread rounded(Spread it) {
        return new Spread(it.runs(), it.min(), it.lower(), it.median(), it.upper(), Math.round(it.p95() * 100) / 100.0,
                it.max());
    }
}
