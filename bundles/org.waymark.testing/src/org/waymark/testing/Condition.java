package org.waymark.testing;

/** A condition that a test waits for. It is checked on the test thread; use {@link UiThread} where needed. */
public interface Condition {

    boolean test() throws Exception;

    /** Returns the message for a timeout: the expected and the actual state. */
    String getFailureMessage();
}
