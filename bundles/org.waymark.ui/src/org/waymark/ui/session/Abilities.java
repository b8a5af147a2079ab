package org.waymark.ui.session;

import java.util.List;

/** The abilities that a feature other than editing adds to an open portfolio; a service of the workbench. */
public interface Abilities {

    /** Returns one word for each current ability. */
    List<String> of(PortfolioSession session);

    /** Adds a listener that is called when the abilities of a portfolio change. */
    void addListener(Runnable listener);

    void removeListener(Runnable listener);
}
