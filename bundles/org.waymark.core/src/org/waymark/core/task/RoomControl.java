package org.waymark.core.task;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The hand on a room that runs without a desktop: it goes on to the next round, or ends the room. Any thread may use it. */
public final class RoomControl {

    private static final Duration LONGEST = Duration.ofSeconds(1);

    private boolean next;
    private boolean stopped;

    /** Closes the running round now. */
    public synchronized void next() {
        next = true;
        notifyAll();
    }

    /** Closes the running round and the room; what was said is written. */
    public synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    /** Returns whether the room is to be closed. */
    public synchronized boolean isStopped() {
        return stopped;
    }

    /** Notes that the room has changed, so that whoever waits looks at it again. */
    synchronized void changed() {
        notifyAll();
    }

    /** The state of the room for which a task waits. */
    @FunctionalInterface
    interface Condition {

        boolean holds();
    }

    /** Returns the moment until which to wait, which may change meanwhile. */
    @FunctionalInterface
    interface End {

        Optional<Instant> time();
    }

    /** Waits until a condition holds, a time is over, or somebody goes on or stops. */
    synchronized void await(Condition condition, End end, InstantSource clock) {
        while (!stopped && !next && !condition.holds() && !isOver(end, clock)) {
            try {
                wait(end.time().map(time -> pause(Duration.between(clock.instant(), time))).orElse(LONGEST)
                        .toMillis());
            } catch (InterruptedException e) {
                // an interrupted command ends as one that is stopped: what was said is written
                Thread.currentThread().interrupt();
                stopped = true;
            }
        }
        next = false;
    }

    private static boolean isOver(End end, InstantSource clock) {
        return end.time().filter(time -> !time.isAfter(clock.instant())).isPresent();
    }

    private static Duration pause(Duration left) {
        return left.compareTo(LONGEST) > 0 ? LONGEST : left.plusMillis(1);
    }
}
