package org.waymark.core.rules;

import java.util.ArrayList;
import java.util.List;
import org.waymark.core.persist.PortfolioDocument;

/** Runs rules over a document. It changes nothing and gives the same findings at every run. */
public final class Validator {

    /** Elements from which on a second thread is worth it. */
    private static final int MANY = 20_000;

    private final List<Rule> rules;

    /** Creates a validator with all rules. */
    public Validator() {
        this(Rules.all());
    }

    /** Creates a validator with some rules. */
    public Validator(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Returns the findings that are not suppressed; see {@link #report}. */
    public List<Finding> validate(PortfolioDocument document, RuleSettings settings) {
        return report(document, settings).findings();
    }

    /** Checks the whole portfolio or, for a document that was opened by a journey file, that journey. */
    public Validation report(PortfolioDocument document, RuleSettings settings) {
        return report(document, settings, Runtime.getRuntime().availableProcessors() > 1 ? MANY : Integer.MAX_VALUE);
    }

    /** @param many number of elements from which on rules run on two threads */
    Validation report(PortfolioDocument document, RuleSettings settings, int many) {
        RuleContext context = new RuleContext(document);
        boolean together = context.elements().size() >= many && context.mayBeShared();
        // no streams: Java would build what they call at each start of a command
        List<Rule> running = new ArrayList<>();
        for (Rule rule : rules) {
            if (settings.runs(rule)) {
                running.add(rule);
            }
        }
        List<FoundFindings> found = new ArrayList<>();
        List<FoundFindings> suppressed = new ArrayList<>();
        for (Collector collector : RuleRun.of(context, running, settings, together)) {
            found.add(collector.found());
            suppressed.add(collector.suppressed());
        }
        return new Validation(FoundFindings.sorted(found), FoundFindings.sorted(suppressed));
    }
}
