package org.waymark.ui.widgets;

/**
 * A row of a filtered list.
 *
 * @param title main text
 * @param detail text that distinguishes rows with the same title, in a muted colour
 */
public record FilterRow<T>(Icon icon, String title, String detail, T value) {

    /** Returns the text that is searched. */
    public String searched() {
        return title + ' ' + detail;
    }
}
