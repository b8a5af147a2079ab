package org.waymark.ui.session;

/** Follows which portfolios are open. */
public interface SessionsListener {

    default void opened(PortfolioSession session) {
    }

    default void closed(PortfolioSession session) {
    }

    /** Something happened in one of the sessions. */
    default void changed() {
    }
}
