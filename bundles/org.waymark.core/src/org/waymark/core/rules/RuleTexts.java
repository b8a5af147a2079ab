package org.waymark.core.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.ENamedElement;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;

/** The texts of rules and findings in one language. */
public final class RuleTexts {

    /** Maximum length of an element's label in a path, in characters. */
    private static final int LONGEST_LABEL = 80;

    private final Messages messages;
    private final ModelTexts model;

    private RuleTexts(Messages messages, ModelTexts model) {
        this.messages = messages;
        this.model = model;
    }

    /** @param locale requested language; any but Russian gives English */
    public static RuleTexts of(Locale locale) {
        return new RuleTexts(Messages.of(RuleTexts.class, locale), ModelTexts.of(locale));
    }

    /** Returns the title of a rule. */
    public String title(Rule rule) {
        return messages.get(rule.id() + "_title");
    }

    /** Returns a few sentences on the reason for a rule and the remedy. */
    public String explanation(Rule rule) {
        return messages.get(rule.id() + "_explanation");
    }

    public String category(Category category) {
        return messages.get("category_" + category.id());
    }

    public String severity(Severity severity) {
        return messages.get("severity_" + severity.id());
    }

    /** Returns the message of a finding, one sentence without a full stop. */
    public String message(Finding finding) {
        return messages.get(finding.ruleId() + "_" + finding.message(),
                finding.arguments().stream().map(this::argument).toArray());
    }

    /** Returns the place of a finding: {@code Journey / Stage / Touchpoint}. */
    public String path(Finding finding) {
        return finding.path().text(model, LONGEST_LABEL);
    }

    private String argument(Object argument) {
        // no switch over types: Java would build it at each start of a command
        if (argument instanceof ENamedElement element) {
            return model.title(element);
        }
        return argument instanceof List<?> several
                ? several.stream().map(this::argument).collect(Collectors.joining(", "))
                : argument.toString();
    }
}
