package org.waymark.testing;

/** Thrown when a widget did not appear in time. The message names it, its place and what was there instead. */
public final class WidgetNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WidgetNotFoundException(String message) {
        super(message);
    }
}
