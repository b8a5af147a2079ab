package org.waymark.core.rules;

import java.util.Locale;

/** The kind of mistake a rule looks for. */
public enum Category {
    /** The model contradicts its metamodel. */
    STRUCTURE,
    /** The model is valid, but shows a mistake of practice. */
    PRACTICE;

    /** Returns the name in reports: {@code structure}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
