package org.waymark.ui.faults;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The error log without content of portfolios. Messages name files and elements, so they are left out; dates, numbers
 * of entries, classes of exceptions and lines of the program stay. Only lines of these known forms pass.
 */
final class CleanLog {

    private static final Pattern ENTRY = Pattern.compile("!(?:SUB)?ENTRY [\\w.]+ (?:[\\d-]+ )*[\\d-]+ [\\d:.-]+");
    private static final Pattern SESSION = Pattern.compile("!SESSION [\\d-]+ [\\d:.]+ -*");
    private static final Pattern STACK = Pattern.compile("!STACK \\d+");
    private static final Pattern FRAME = Pattern
            .compile("\\s+at [\\w.$/@<>-]+\\((?:[\\w.$]+(?::\\d+)?|[\\w ]+)\\)|\\s+\\.\\.\\. \\d+ more");
    private static final Pattern PROBLEM = Pattern
            .compile("(\\s*(?:Caused by: |Suppressed: )?(?:[a-z][\\w]*\\.)+[A-Z][\\w.$]*(?:Exception|Error))(?::.*)?");
    private static final Pattern PLATFORM = Pattern
            .compile("java\\.(?:version|vendor)=[\\w .-]+|BootLoader constants: [\\w=, ]+");

    private CleanLog() {
    }

    /** Returns a line as it may be given away; empty if it may contain anything else. */
    static Optional<String> line(String line) {
        if (line.startsWith("!MESSAGE")) {
            return Optional.of("!MESSAGE (left out)");
        }
        Matcher problem = PROBLEM.matcher(line);
        if (problem.matches()) {
            return Optional.of(problem.group(1));
        }
        boolean known = line.isEmpty() || ENTRY.matcher(line).matches() || SESSION.matcher(line).matches()
                || STACK.matcher(line).matches() || FRAME.matcher(line).matches() || PLATFORM.matcher(line).matches();
        return known ? Optional.of(line) : Optional.empty();
    }
}
