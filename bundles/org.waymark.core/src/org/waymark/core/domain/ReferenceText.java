package org.waymark.core.domain;

/**
 * The text of a reference: an id, and the file of the element unless it is the same. Ids contain no {@code #}, and in the
 * path of a file it is escaped.
 *
 * @param file relative path as in the text, escaped; empty for the same file
 * @param id id of the element; empty for the root of the file
 */
public record ReferenceText(String file, String id) {

    private static final char SEPARATOR = '#';

    /** Reads {@code file#id}, {@code #id} or {@code id}. */
    public static ReferenceText of(String text) {
        int separator = text.indexOf(SEPARATOR);
        return new ReferenceText(text.substring(0, Math.max(0, separator)), text.substring(separator + 1));
    }

    /** Reads an {@code href}, which is a file where it has no {@code #}. */
    public static ReferenceText ofHref(String href) {
        return href.indexOf(SEPARATOR) < 0 ? new ReferenceText(href, "") : of(href);
    }

    /** Returns the shortest text: the id alone for the same file. */
    public String text() {
        return file.isEmpty() ? id : href();
    }

    /** Returns the text of an {@code href}: {@code file#id} or {@code #id}. */
    public String href() {
        return file + SEPARATOR + id;
    }
}
