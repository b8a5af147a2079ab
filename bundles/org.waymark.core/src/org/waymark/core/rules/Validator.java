package org.waymark.core.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.Journey;

/** Runs rules over a document. It changes nothing and gives the same findings at every run. */
public final class Validator {

    /** Maximum length of an element's label in a message, in characters. */
    private static final int LONGEST_LABEL = 80;

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
        RuleContext context = new RuleContext(document);
        List<Found> all = new ArrayList<>();
        for (Rule rule : rules) {
            if (settings.runs(rule)) {
                rule.check().check(context, new Collector(rule, settings.severity(rule), context, all));
            }
        }
        // no comparator of the library: Java would build it at each start of a command
        all.sort((a, b) -> Integer.compare(a.position, b.position));
        List<Finding> findings = new ArrayList<>(all.size());
        List<Finding> suppressed = new ArrayList<>();
        for (Found found : all) {
            (found.suppressed() ? suppressed : findings).add(found.finding());
        }
        return new Validation(findings, suppressed);
    }

    private static List<Object> shown(Object[] arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = argument(arguments[i]);
        }
        return List.of(shown);
    }

    private static Object argument(Object argument) {
        // no switch over types: Java would build it at each start of a command
        if (argument instanceof List<?> several) {
            return shown(several.toArray());
        } else if (argument instanceof EObject element) {
            // classes and features are EObjects too, but are shown by their titles
            return element instanceof org.eclipse.emf.ecore.ENamedElement metamodel
                    ? metamodel
                    : Lines.shortened(Labels.of(element), LONGEST_LABEL);
        }
        return argument instanceof String text ? Lines.shortened(text, LONGEST_LABEL) : argument;
    }

    private record Found(int position, Finding finding, boolean suppressed) {
    }

    private record Collector(Rule rule, Severity severity, RuleContext context, List<Found> found) implements Sink {

        @Override
        public void add(EObject element, String message, Object... arguments) {
            add(element, Optional.empty(), message, arguments);
        }

        @Override
        public void add(EObject element, EStructuralFeature feature, String message, Object... arguments) {
            add(element, Optional.of(feature.getName()), message, arguments);
        }

        private void add(EObject element, Optional<String> feature, String message, Object[] arguments) {
            Optional<Journey> focus = context.document().focus();
            if (focus.isPresent() && !RuleContext.journeyOf(element).equals(focus)) {
                return;
            }
            Finding finding = new Finding(rule.id(), rule.category(), severity, Ids.idOf(element),
                    context.path(element), feature, context.document().fileOf(element), message,
                    shown(arguments));
            found.add(new Found(context.position(element), finding,
                    rule.suppressible() && context.isSuppressed(rule.id(), element)));
        }
    }
}
