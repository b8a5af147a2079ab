package org.waymark.testing;

/** Something a test waits for. Asked from the test thread; go to the UI thread with {@link UiThread} where needed. */
public interface Condition {

    boolean test() throws Exception;

    /** What is said when the time is over: what was expected and what is there instead. */
    String getFailureMessage();
}
