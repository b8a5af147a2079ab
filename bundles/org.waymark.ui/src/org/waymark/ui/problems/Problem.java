package org.waymark.ui.problems;

import org.waymark.core.rules.Finding;
import org.waymark.ui.session.PortfolioSession;

/** A finding in an open portfolio. */
public record Problem(PortfolioSession session, Finding finding) {
}
