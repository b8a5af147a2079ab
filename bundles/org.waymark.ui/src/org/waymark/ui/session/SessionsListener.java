package org.waymark.ui.session;

import org.waymark.core.JourneyException;

/** Listens to the set of open portfolios. */
public interface SessionsListener {

    default void opened(PortfolioSession session) {
    }

    default void closed(PortfolioSession session) {
    }

    /**
     * Writes unsaved work to its recovery copy before something else that holds it is deleted.
     *
     * @throws JourneyException if it cannot be written
     */
    default void protect(PortfolioSession session) throws JourneyException {
    }

    /** Called after the last portfolio was closed, at the end of the workbench. */
    default void ended() {
    }

    /** Called on an event in one of the sessions. */
    default void changed() {
    }
}
