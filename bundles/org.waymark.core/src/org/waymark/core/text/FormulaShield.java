package org.waymark.core.text;

/** The apostrophe before a text that a spreadsheet would take for a formula. */
public final class FormulaShield {

    /** Characters that start a formula in a spreadsheet, and the apostrophe that escapes them. */
    private static final String ESCAPED = "=+-@\t\r\0'";

    private FormulaShield() {
    }

    /**
     * Puts an apostrophe before a text that a spreadsheet would take for a formula, and before one that begins with an
     * apostrophe, so that {@link #unescape} restores everything.
     */
    public static String escape(String text) {
        return !text.isEmpty() && ESCAPED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** Reverses the escaping for imports; text that was never escaped is not changed. */
    public static String unescape(String field) {
        return field.length() > 1 && field.charAt(0) == '\'' && ESCAPED.indexOf(field.charAt(1)) >= 0
                ? field.substring(1)
                : field;
    }
}
