package org.waymark.core.rules;

import java.util.List;

/**
 * The result of a validation.
 *
 * @param findings in the order of the document, findings at one element in the order of the rules
 * @param suppressed what the file itself declares acceptable, in the same order
 */
public record Validation(List<Finding> findings, List<Finding> suppressed) {

    public Validation {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    /** How many findings have the severity. */
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
