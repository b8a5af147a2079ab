package org.waymark.ui.session;

/** Follows one open portfolio. */
@FunctionalInterface
public interface SessionListener {

    void handle(SessionEvent event);
}
