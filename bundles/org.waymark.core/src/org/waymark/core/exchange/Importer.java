package org.waymark.core.exchange;

import java.util.Locale;
import org.waymark.core.JourneyException;

/**
 * Reads journeys from one format. Described once, as an {@link Exporter} is. Stateless; reads nothing but what it is
 * given.
 */
public interface Importer extends Described {

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
