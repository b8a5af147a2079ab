package org.waymark.ui.comments;

import java.time.Clock;
import org.waymark.core.edit.ReviewEdits;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.session.PortfolioSession;

/** Signs edits of a review with the author of the preferences. */
record Signature(Settings settings) {

    ReviewEdits edits(PortfolioSession session) {
        return new ReviewEdits(session.domain(), settings.author(), Clock.systemUTC());
    }
}
