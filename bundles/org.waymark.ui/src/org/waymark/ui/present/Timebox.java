package org.waymark.ui.present;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A timer for a group. It counts on below zero, which shows by how much the group is late. */
public final class Timebox {

    private static final Duration LEAST = Duration.ofMinutes(1);
    private static final Duration MOST = Duration.ofMinutes(99);

    private final InstantSource clock;
    private Duration length = Duration.ofMinutes(5);
    private Duration left = length;
    private Instant end;

    public Timebox(InstantSource clock) {
        this.clock = clock;
    }

    public boolean running() {
        return end != null;
    }

    /** Returns whether it was started since the last reset. */
    public boolean used() {
        return running() || !left.equals(length);
    }

    public boolean over() {
        return used() && remaining().isNegative() || used() && remaining().isZero();
    }

    /** Returns the remaining time; negative when it is over. */
    public Duration remaining() {
        return running() ? Duration.between(clock.instant(), end) : left;
    }

    /** Starts, pauses or resumes. */
    public void toggle() {
        if (running()) {
            left = remaining();
            end = null;
        } else {
            end = clock.instant().plus(left);
        }
    }

    /** Stops and resets to the full length. */
    public void reset() {
        end = null;
        left = length;
    }

    /** Changes the length, also while it runs; from 1 to 99 minutes. */
    public void lengthen(int minutes) {
        Duration other = length.plusMinutes(minutes);
        if (other.compareTo(LEAST) >= 0 && other.compareTo(MOST) <= 0) {
            length = other;
            left = left.plusMinutes(minutes);
            if (running()) {
                end = end.plus(Duration.ofMinutes(minutes));
            }
        }
    }

    /** Returns minutes and seconds. A started second counts in full; time over the limit has a plus before it. */
    public String text() {
        long seconds = Math.ceilDiv(remaining().toMillis(), 1000);
        long shown = Math.abs(seconds);
        return (seconds < 0 ? "+" : "") + "%d:%02d".formatted(shown / 60, shown % 60);
    }
}
