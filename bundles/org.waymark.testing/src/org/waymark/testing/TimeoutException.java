package org.waymark.testing;

/** Thrown when a condition did not come true in time. */
public final class TimeoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TimeoutException(String message, Throwable cause) {
        super(message, cause);
    }
}
