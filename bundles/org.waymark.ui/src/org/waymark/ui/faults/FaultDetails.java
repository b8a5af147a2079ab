package org.waymark.ui.faults;

import java.time.Instant;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The details of an error as text, for a report. */
final class FaultDetails {

    private static final int CAUSES = 10;

    private FaultDetails() {
    }

    /** Returns message, program, machine and stack trace. The message may name files and elements. */
    static String of(Fault fault, Instant now) {
        StringBuilder out = new StringBuilder();
        out.append(fault.title()).append('\n').append(fault.message()).append("\n\n").append(program()).append(now)
                .append('\n');
        Throwable cause = fault.cause().orElse(null);
        for (int depth = 0; cause != null && depth < CAUSES; depth++) {
            out.append(depth == 0 ? "\n" : "Caused by: ").append(cause).append('\n');
            for (StackTraceElement frame : cause.getStackTrace()) {
                out.append("\tat ").append(frame).append('\n');
            }
            cause = cause.getCause();
        }
        return out.toString();
    }

    /** Returns the versions of the program, of Java and of the system, a line each. */
    static String program() {
        Bundle product = Platform.getBundle("org.waymark.app");
        return String.join("\n", List.of(
                "Waymark " + (product == null ? "" : product.getVersion()),
                "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vm.name"),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch") + ", " + Platform.getWS() + ", " + Platform.getNL(),
                ""));
    }
}
