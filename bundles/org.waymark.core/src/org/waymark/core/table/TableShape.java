package org.waymark.core.table;

/** The arrangement of a table. */
public enum TableShape {
    /** A row for each touchpoint, a column for each content; functions may have columns of their own. */
    LONG,
    /** A column for each stage or touchpoint, a row for each content: the shape of a drawn map. */
    WIDE;

    /** Returns the name in mapping files. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
