package org.waymark.core.find;

import java.time.Duration;
import java.util.regex.Matcher;

/** A text that throws when a regular expression reads it after the time limit. */
record TimedText(CharSequence text, Clock clock) implements CharSequence {

    /** The time limit, shared by all texts of one search. */
    static final class Clock {

        private static final int LOOKS_BETWEEN = 1024;

        private final long end;
        private int looks;

        Clock(Duration longest) {
            end = System.nanoTime() + longest.toNanos();
        }

        private void look() {
            if (++looks % LOOKS_BETWEEN == 0 && System.nanoTime() - end > 0) {
                throw new TimeIsUp();
            }
        }

        /** Calls {@link Matcher#find()}; an expression that overflows the stack counts as too slow. */
        boolean find(Matcher matcher) {
            try {
                return matcher.find();
            } catch (StackOverflowError e) {
                throw new TimeIsUp();
            }
        }
    }

    /** Thrown out of a match when the time is over. */
    static final class TimeIsUp extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public char charAt(int index) {
        clock.look();
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
