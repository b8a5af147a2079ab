package org.waymark.core.room;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Counts what each participant does in the last minute. Guarded by the lock of its room. */
final class Pace {

    private final Map<String, Deque<Instant>> times = new HashMap<>();

    /** Returns whether one more is allowed, and counts it then. */
    boolean allows(String what, String participant, int most, Instant now) {
        Deque<Instant> lately = times.computeIfAbsent(what + ' ' + participant, key -> new ArrayDeque<>());
        Instant from = now.minus(RoomLimits.PERIOD);
        // a clock that was put back must not lock anybody out
        lately.removeIf(time -> !time.isAfter(from) || time.isAfter(now));
        if (lately.size() >= most) {
            return false;
        }
        lately.addLast(now);
        return true;
    }
}
