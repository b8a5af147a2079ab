package org.waymark.core.rules;

import java.util.Map;
import java.util.Set;

/**
 * Which rules run and how much they matter.
 *
 * @param disabled ids of rules that do not run
 * @param severities severities other than the default, by rule id
 */
public record RuleSettings(Set<String> disabled, Map<String, Severity> severities) {

    public RuleSettings {
        disabled = Set.copyOf(disabled);
        severities = Map.copyOf(severities);
    }

    /** All rules as they are. */
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
