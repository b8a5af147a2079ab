package org.waymark.core.rules;

import java.util.Locale;

/** What kind of mistake a rule looks for. */
public enum Category {
    /** The model contradicts its own metamodel. */
    STRUCTURE,
    /** The model is sound, the practice it shows is not. */
    PRACTICE;

    /** The name in reports: {@code structure}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
