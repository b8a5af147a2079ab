package org.waymark.testing;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where something went wrong, as text for a failed test's message. */
final class Traces {

    private Traces() {
    }

    /** The calls that led to it and to its causes. */
    static String of(Throwable error) {
        String calls = Arrays.stream(error.getStackTrace()).map(call -> "\n\tat " + call).collect(Collectors.joining());
        return error + calls + (error.getCause() == null ? "" : "\ncaused by " + of(error.getCause()));
    }
}
