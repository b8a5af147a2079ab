package org.waymark.ui.session;

import java.util.List;

/** What a feature other than editing can do with an open portfolio; a service of the workbench. */
public interface Abilities {

    /** Returns one word for each thing that can be done with a portfolio now. */
    List<String> of(PortfolioSession session);

    /** Adds a listener that is called when the abilities of a portfolio change. */
    void addListener(Runnable listener);

    void removeListener(Runnable listener);
}
