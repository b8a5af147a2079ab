package org.waymark.core.rules;

import java.util.Locale;

/** The ways in which findings are grouped. */
public enum Grouping {
    /** One list, the worst findings first. */
    NONE,
    /** By rule, the worst rules first. */
    RULE,
    /** By journey in the order of the portfolio; what belongs to none, such as the library, comes last. */
    JOURNEY,
    /** By the function that is accountable where the finding is; what nobody answers for comes last. */
    FUNCTION;

    /** Returns the end of the key of its texts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
