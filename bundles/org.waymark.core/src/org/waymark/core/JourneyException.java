package org.waymark.core;

/**
 * Something the user asked for could not be done: a file that cannot be read, a name that fits two journeys, an output
 * that cannot be written. The message is one line for the user in the user's language: file, place, what happened, what
 * to do.
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
