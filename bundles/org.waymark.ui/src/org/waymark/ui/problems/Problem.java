package org.waymark.ui.problems;

import org.waymark.core.rules.Finding;
import org.waymark.ui.session.PortfolioSession;

/** A finding in an open portfolio. */
record Problem(PortfolioSession session, Finding finding) {
}
