package org.waymark.core.persist;

import java.time.Duration;

/**
 * The pace of recovery copies while work is unsaved. The first copy is made at once after the first edit, the next ones
 * after a pause that depends on the time the last one took on the thread in which the user edits.
 */
public final class RecoveryPace {

    /**
     * The shortest pause. Copies of up to 20 ms have it; with the time that keys wait on a busy machine and that the
     * writing takes, less than two seconds of work are lost.
     */
    public static final Duration SHORTEST = Duration.ofSeconds(1);

    /** The longest pause, however large the portfolio is. */
    public static final Duration LONGEST = Duration.ofSeconds(30);

    /** Pauses are this many times as long as the copy took, so that copying takes at most a fiftieth of the time. */
    private static final int SHARE = 50;

    private RecoveryPace() {
    }

    /**
     * Returns the pause before the next copy.
     *
     * @param copy time the last copy took, not negative
     * @return between {@link #SHORTEST} and {@link #LONGEST}
     */
    public static Duration after(Duration copy) {
        Duration pause = copy.compareTo(LONGEST) > 0 ? LONGEST : copy.multipliedBy(SHARE);
        if (pause.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
