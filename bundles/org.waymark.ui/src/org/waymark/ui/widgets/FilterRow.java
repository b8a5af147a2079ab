package org.waymark.ui.widgets;

/**
 * One line to choose.
 *
 * @param title  what is read first
 * @param detail what tells lines with the same title apart; shown in a quieter colour
 */
public record FilterRow<T>(Icon icon, String title, String detail, T value) {

    /** What is typed is looked for in this. */
    public String searched() {
        return title + ' ' + detail;
    }
}
