package org.waymark.core;

/**
 * A request of the user could not be carried out: a file that cannot be read, an ambiguous name, an output that cannot
 * be written. The message is one line in the user's language: file, place, problem, remedy.
 */
public class JourneyException extends Exception {

    private static final long serialVersionUID = 1L;

    public JourneyException(String message) {
        super(message);
    }

    public JourneyException(String message, Throwable cause) {
        super(message, cause);
    }
}
