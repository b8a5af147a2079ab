package org.waymark.core.persist.xml;

import java.util.List;
import java.util.function.Consumer;

import org.w3c.dom.Document;

/**
 * Converts files of one version of the format, and of the versions before it, to the next one. To add one: raise
 * {@link FormatVersion#CURRENT} and put the migration at the end of {@link #ALL}; it is run on the document tree before
 * anything is read from it.
 *
 * @param from the newest version it has to be applied to
 * @param change what it does to the file
 */
public record Migration(FormatVersion from, Consumer<Document> change) {

    /** All migrations, oldest first. None yet: 1.0 is the first version. */
    public static final List<Migration> ALL = List.of();
}
