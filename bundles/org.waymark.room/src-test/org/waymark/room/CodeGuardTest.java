package org.waymark.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Patience with wrong codes. */
class CodeGuardTest {

    private final AtomicLong now = new AtomicLong(1_000_000);
    private final CodeGuard guard = new CodeGuard("123456", now::get);

    private static InetAddress device(int number) throws Exception {
        return InetAddress.getByAddress(new byte[]{10, 0, (byte) (number >> 8), (byte) number});
    }

    @Test
    void aDeviceHasTenGuessesAndThenOneInSixSeconds() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertEquals(CodeGuard.Verdict.WRONG, guard.judge("000000", device(1)));
        }
        assertEquals(CodeGuard.Verdict.TOO_MANY, guard.judge("000000", device(1)));
        assertEquals(CodeGuard.Verdict.TOO_MANY, guard.judge("123456", device(1)));
        assertEquals(CodeGuard.Verdict.RIGHT, guard.judge("123456", device(2)));
        now.addAndGet(6_000);
        assertEquals(CodeGuard.Verdict.RIGHT, guard.judge("123456", device(1)));
        assertEquals(CodeGuard.Verdict.WRONG, guard.judge("000000", device(1)));
        assertEquals(CodeGuard.Verdict.TOO_MANY, guard.judge("123456", device(1)));
    }

    @Test
    void manyDevicesTogetherDoNotGetFurther() throws Exception {
        int judged = 0;
        for (int hour = 0; hour < 3_600; hour++) {
            for (int i = 0; i < 20; i++) {
                judged += guard.judge("000000", device(hour * 20 + i)) == CodeGuard.Verdict.WRONG ? 1 : 0;
            }
            now.addAndGet(1_000);
        }
        assertTrue(judged <= 60 + 3_600 / 3, judged + " guesses in an hour");
        assertTrue(guard.devices() <= 4_000, guard.devices() + " devices");
    }

    @Test
    void aDeviceIsItsNetworkInIpv6() throws Exception {
        for (int i = 0; i < 10; i++) {
            guard.judge("000000", InetAddress.getByName("2001:db8::" + i));
        }
        assertEquals(CodeGuard.Verdict.TOO_MANY, guard.judge("123456", InetAddress.getByName("2001:db8::ffff")));
        assertEquals(1, guard.devices());
    }

    @Test
    void whoWaitsIsForgotten() throws Exception {
        guard.judge("000000", device(1));
        now.addAndGet(60_000);
        guard.judge("000000", device(2));
        assertEquals(1, guard.devices());
    }
}
