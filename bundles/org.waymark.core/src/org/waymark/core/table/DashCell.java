package org.waymark.core.table;

/** A cell with nothing but a dash, which clears what an update finds there. A dash that is a text has an apostrophe. */
final class DashCell {

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    private DashCell() {
    }

    /** Returns whether a cell is a dash. */
    static boolean is(String cell) {
        if (cell.length() > 8) {
            return false;
        }
        String plain = cell.strip();
        return plain.length() == 1 && DASHES.indexOf(plain.charAt(0)) >= 0;
    }

    /** Returns whether a cell is a dash that is meant as a text. */
    static boolean isShielded(String cell) {
        return cell.length() == 2 && cell.charAt(0) == '\'' && DASHES.indexOf(cell.charAt(1)) >= 0;
    }

    /** Returns the text of a cell that is not a dash. */
    static String text(String cell) {
        return isShielded(cell) ? cell.substring(1) : cell;
    }
}
