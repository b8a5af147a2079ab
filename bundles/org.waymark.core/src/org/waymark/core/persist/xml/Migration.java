package org.waymark.core.persist.xml;

import java.util.List;
import java.util.function.Consumer;

import org.w3c.dom.Document;

/**
 * Converts files of one version of the format, and of earlier versions, to the next one. To add a migration, raise
 * {@link FormatVersion#CURRENT} and append it to {@link #ALL}. It is applied to the DOM tree before the file is read.
 *
 * @param from newest version it must be applied to
 * @param change the conversion
 */
public record Migration(FormatVersion from, Consumer<Document> change) {

    /** All migrations, oldest first. There is none yet, as 1.0 is the first version. */
    public static final List<Migration> ALL = List.of();
}
