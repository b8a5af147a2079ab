package org.waymark.core.rules;

import java.util.Map;
import java.util.Set;

/**
 * Selects the rules that run, and their severities.
 *
 * @param disabled ids of rules that do not run
 * @param severities severities that differ from the default, by rule id
 */
public record RuleSettings(Set<String> disabled, Map<String, Severity> severities) {

    public RuleSettings {
        disabled = Set.copyOf(disabled);
        severities = Map.copyOf(severities);
    }

    /** Returns the default settings with all rules. */
    public static RuleSettings standard() {
        return new RuleSettings(Set.of(), Map.of());
    }

    boolean runs(Rule rule) {
        return !disabled.contains(rule.id());
    }

    Severity severity(Rule rule) {
        return severities.getOrDefault(rule.id(), rule.severity());
    }
}
