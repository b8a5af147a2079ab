package org.waymark.ui.session;

/** Listens to one open portfolio. */
@FunctionalInterface
public interface SessionListener {

    void handle(SessionEvent event);
}
