package org.waymark.core.paths.log;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/**
 * The offsets of a zone for local times. Clocks change at full quarters of an hour, so the answer for a quarter is
 * remembered. A local time that occurs twice is the first one; one that does not exist is moved on by the gap.
 */
final class ZoneOffsets {

    /** The nature of a local time. */
    enum Kind {
        CLEAR, AMBIGUOUS, GAP
    }

    private static final int QUARTER = 900;
    private static final int SIZE = 1 << 12;
    private static final Kind[] KINDS = Kind.values();

    private final ZoneRules rules;
    private final long[] quarters = new long[SIZE];
    private final int[] offsets = new int[SIZE];
    private final byte[] kinds = new byte[SIZE];
    private Kind last = Kind.CLEAR;

    ZoneOffsets(ZoneId zone) {
        this.rules = zone.getRules();
        java.util.Arrays.fill(quarters, Long.MIN_VALUE);
    }

    /** Returns the seconds to subtract from a local time, in seconds since 1970 as if it were UTC. */
    int of(long local) {
        long quarter = Math.floorDiv(local, QUARTER);
        int slot = (int) quarter & SIZE - 1;
        if (quarters[slot] != quarter || local < 0) {
            LocalDateTime time = LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC);
            int valid = rules.getValidOffsets(time).size();
            // for a gap and for an overlap this is the offset before
            offsets[slot] = rules.getOffset(time).getTotalSeconds();
            kinds[slot] = (byte) (valid == 1 ? Kind.CLEAR : valid == 0 ? Kind.GAP : Kind.AMBIGUOUS).ordinal();
            quarters[slot] = quarter;
        }
        last = KINDS[kinds[slot]];
        return offsets[slot];
    }

    /** Returns the nature of the last local time that was asked for. */
    Kind last() {
        return last;
    }

    /** Returns the local time of a moment, in milliseconds since 1970 as if it were UTC. */
    long local(long millis) {
        return millis + 1000L * rules.getOffset(Instant.ofEpochMilli(millis)).getTotalSeconds();
    }
}
