package org.waymark.ui.problems;

import java.util.Optional;
import org.waymark.core.edit.FixEdits;
import org.waymark.core.edit.Violation;
import org.waymark.core.rules.Finding;
import org.waymark.core.rules.Rules;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.Suppression;
import org.waymark.ui.session.PortfolioSession;

/**
 * A finding in an open portfolio.
 *
 * @param accepted true if the portfolio says why it stays
 */
public record Problem(PortfolioSession session, Finding finding, boolean accepted) {

    /** Returns where the rule is violated now; empty if the element is gone. */
    Optional<Violation> violation() {
        return session.find(finding.elementId())
                .map(element -> new Violation(finding.ruleId(), element, finding.feature()));
    }

    /** Returns whether the portfolio may accept it. */
    boolean acceptable() {
        return !accepted && !session.document().readOnly()
                && Rules.byId(finding.ruleId()).filter(rule -> rule.suppressible()).isPresent();
    }

    /** Returns why it is accepted. */
    String reason() {
        return violation().flatMap(FixEdits::suppression).map(Suppression::getReason).map(Lines::orEmpty).orElse("");
    }
}
