package org.waymark.core.exchange;

import java.util.List;
import java.util.Locale;

/** An exporter or importer with the description of its format. */
public interface Described {

    FileFormat format();

    default String id() {
        return format().id();
    }

    /** Returns the file name endings without the dot, the usual one first. */
    default List<String> extensions() {
        return format().extensions();
    }

    /** Returns the name shown in lists. */
    default String title(Locale locale) {
        return format().title(locale);
    }
}
