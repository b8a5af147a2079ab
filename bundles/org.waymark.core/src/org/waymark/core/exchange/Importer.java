package org.waymark.core.exchange;

import java.util.List;
import java.util.Locale;
import org.waymark.core.JourneyException;

/**
 * Reads journeys from one format. Described once, as an {@link Exporter} is. Stateless; reads nothing but what it is
 * given.
 */
public interface Importer {

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

    /** One or two sentences: what is read and what becomes of it. */
    default String help(Locale locale) {
        return format().importHelp(locale);
    }

    /**
     * Reads a whole file.
     *
     * @throws JourneyException if it is not in this format: one line with place, what is wrong and what to do, without
     *     the file name, which the caller knows
     */
    ImportResult read(ImportInput input) throws JourneyException;
}
