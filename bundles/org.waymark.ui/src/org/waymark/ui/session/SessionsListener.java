package org.waymark.ui.session;

/** Listens to the set of open portfolios. */
public interface SessionsListener {

    default void opened(PortfolioSession session) {
    }

    default void closed(PortfolioSession session) {
    }

    /** Called on an event in one of the sessions. */
    default void changed() {
    }
}
