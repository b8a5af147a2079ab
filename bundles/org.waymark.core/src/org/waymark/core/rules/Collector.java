package org.waymark.core.rules;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.domain.Ids;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.Journey;

/** Makes the findings of one rule. */
final class Collector implements Sink {

    /** Maximum length of an element's label in a message, in characters. */
    private static final int LONGEST_LABEL = 80;

    private final Rule rule;
    private final Severity severity;
    private final RuleContext context;
    private final Optional<Journey> focus;
    private final FoundFindings found = new FoundFindings();
    private final FoundFindings suppressed = new FoundFindings();
    /** The feature of the last finding and its name: a rule has thousands of findings, of one or two features. */
    private EStructuralFeature feature;
    private Optional<String> name = Optional.empty();

    Collector(Rule rule, Severity severity, RuleContext context) {
        this.rule = rule;
        this.severity = severity;
        this.context = context;
        focus = context.document().focus();
    }

    FoundFindings found() {
        return found;
    }

    FoundFindings suppressed() {
        return suppressed;
    }

    @Override
    public void add(EObject element, String message, Object... arguments) {
        add(element, Optional.empty(), message, arguments);
    }

    @Override
    public void add(EObject element, EStructuralFeature about, String message, Object... arguments) {
        if (about != feature) {
            feature = about;
            name = Optional.of(about.getName());
        }
        add(element, name, message, arguments);
    }

    private void add(EObject element, Optional<String> about, String message, Object[] arguments) {
        if (focus.isPresent() && !RuleContext.journeyOf(element).equals(focus)) {
            return;
        }
        int position = context.position(element);
        Finding finding = new Finding(rule.id(), rule.category(), severity, Ids.idOf(element),
                context.path(element, position), about, context.document().fileOf(element), message,
                shown(arguments));
        boolean silent = rule.suppressible() && context.isSuppressed(rule.id(), element);
        (silent ? suppressed : found).add(position, finding);
    }

    private static List<Object> shown(Object[] arguments) {
        if (arguments.length < 2) {
            return arguments.length == 0 ? List.of() : List.of(argument(arguments[0]));
        }
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
}
