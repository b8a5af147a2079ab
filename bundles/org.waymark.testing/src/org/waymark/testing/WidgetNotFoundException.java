package org.waymark.testing;

/** What a test looked for did not appear in time; the message names it, the place and what was there instead. */
public final class WidgetNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WidgetNotFoundException(String message) {
        super(message);
    }
}
