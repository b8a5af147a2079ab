package org.waymark.ui.faults;

import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;

/**
 * An error to tell the user.
 *
 * @param title title of the dialog: the action that failed
 * @param message one paragraph: what happened, where, what to do
 * @param cause exception behind it; for an expected error its message is shown already
 * @param expected false for an error of the program itself
 */
public record Fault(String title, String message, Optional<Throwable> cause, boolean expected) {

    /** Returns the error of an action that failed for a known reason, such as a full disk. */
    public static Fault of(String title, JourneyException problem) {
        return of(title, problem.getMessage(), problem);
    }

    /** Returns an expected error with a message of its own. */
    public static Fault of(String title, String message, Throwable cause) {
        return new Fault(title, message, Optional.of(cause), true);
    }

    /** Returns an expected error that is not due to an exception. */
    public static Fault of(String title, String message) {
        return new Fault(title, message, Optional.empty(), true);
    }

    /** Returns an error of the program itself. */
    public static Fault unexpected(Throwable cause) {
        Messages messages = Messages.of(Fault.class);
        return new Fault(messages.get("fault_title"), messages.get("fault_unexpected"), Optional.of(cause), false);
    }

    /**
     * Returns the part of the program that failed: the exception's class and the line it was thrown at. Two faults with
     * one origin are the same fault.
     */
    String origin() {
        return cause.map(problem -> problem.getClass().getName()
                + (problem.getStackTrace().length == 0 ? "" : " " + problem.getStackTrace()[0])).orElse(message);
    }
}
