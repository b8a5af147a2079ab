package org.waymark.core.rules;

import java.util.Locale;

/** How much a finding matters, the worst first. */
public enum Severity {
    /** The file contradicts the metamodel: some view, deliverable or merge will be wrong. */
    ERROR,
    /** A mistake of practice that costs customers or money. */
    WARNING,
    /** Something to think about. */
    INFO;

    /** The name in reports and on the command line: {@code error}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this severity matters at least as much as the other. */
    public boolean atLeast(Severity other) {
        return ordinal() <= other.ordinal();
    }
}
