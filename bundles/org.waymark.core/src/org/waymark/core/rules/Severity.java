package org.waymark.core.rules;

import java.util.Locale;

/** The severity of a finding, worst first. */
public enum Severity {
    /** The file contradicts the metamodel: some view, deliverable or merge will be wrong. */
    ERROR,
    /** A mistake of practice that costs customers or money. */
    WARNING,
    /** A hint. */
    INFO;

    /** Returns the name in reports and on the command line: {@code error}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether this severity is as high as the other or higher. */
    public boolean atLeast(Severity other) {
        return ordinal() <= other.ordinal();
    }
}
