package org.waymark.core.persist;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;

/**
 * The pace of recovery copies of one portfolio while its work is unsaved. The first copy is made at once after the first
 * edit, the next ones after a pause that depends on the time that copies take on the thread in which the user edits.
 * <p>
 * One copy that was slow by accident, because the program had just started or the machine was busy, must not leave the
 * user without a copy for long: the quickest of the last {@link #REMEMBERED} copies counts.
 */
public final class RecoveryPace {

    /**
     * The shortest pause. Copies of up to 10 ms have it; with the time that keys wait on a busy machine and that the
     * writing takes, less than two seconds of work are lost.
     */
    public static final Duration SHORTEST = Duration.ofMillis(500);

    /** The longest pause, however large the portfolio is. */
    public static final Duration LONGEST = Duration.ofSeconds(30);

    /** Number of copies that are looked back on. */
    private static final int REMEMBERED = 3;

    /** Pauses are this many times as long as a copy takes, so that copying takes at most a fiftieth of the time. */
    private static final int SHARE = 50;

    /** The same for the first copies, which run in code that the virtual machine has not compiled yet. */
    private static final int SHARE_AT_FIRST = 10;

    private final Deque<Duration> lately = new ArrayDeque<>();

    /**
     * Returns the pause before the next copy.
     *
     * @param copy time the last copy took, not negative
     * @return between {@link #SHORTEST} and {@link #LONGEST}
     */
    public Duration after(Duration copy) {
        lately.addLast(copy.compareTo(LONGEST) > 0 ? LONGEST : copy);
        if (lately.size() > REMEMBERED) {
            lately.removeFirst();
        }
        Duration pause = Collections.min(lately).multipliedBy(lately.size() < REMEMBERED ? SHARE_AT_FIRST : SHARE);
        if (pause.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
