package org.waymark.testing;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Formats stack traces for the messages of failed tests. */
final class Traces {

    private Traces() {
    }

    /** Returns the stack traces of an error and its causes. */
    static String of(Throwable error) {
        return error + of(error.getStackTrace())
                + (error.getCause() == null ? "" : "\ncaused by " + of(error.getCause()));
    }

    /** Returns the calls, each on a line of its own. */
    static String of(StackTraceElement... calls) {
        return Arrays.stream(calls).map(call -> "\n\tat " + call).collect(Collectors.joining());
    }
}
