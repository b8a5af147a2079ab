package org.waymark.testing;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Formats stack traces for the messages of failed tests. */
final class Traces {

    private Traces() {
    }

    /** Returns the stack traces of an error and its causes. */
    static String of(Throwable error) {
        String calls = Arrays.stream(error.getStackTrace()).map(call -> "\n\tat " + call).collect(Collectors.joining());
        return error + calls + (error.getCause() == null ? "" : "\ncaused by " + of(error.getCause()));
    }
}
