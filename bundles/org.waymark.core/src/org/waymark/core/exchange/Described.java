package org.waymark.core.exchange;

import java.util.List;
import java.util.Locale;

/** What reads or writes a format, by what the format is called. */
public interface Described {

    FileFormat format();

    default String id() {
        return format().id();
    }

    /** File name endings without the dot, the usual one first. */
    default List<String> extensions() {
        return format().extensions();
    }

    /** The name shown in lists. */
    default String title(Locale locale) {
        return format().title(locale);
    }
}
