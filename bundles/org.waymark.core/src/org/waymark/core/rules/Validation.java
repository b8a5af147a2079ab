package org.waymark.core.rules;

import java.util.List;

/**
 * The result of a validation.
 *
 * @param findings findings in document order; those of one element in the order of the rules
 * @param suppressed findings that the file declares acceptable, in the same order
 */
public record Validation(List<Finding> findings, List<Finding> suppressed) {

    public Validation {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }
}
