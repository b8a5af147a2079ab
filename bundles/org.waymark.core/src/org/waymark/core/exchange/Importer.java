package org.waymark.core.exchange;

import java.util.Locale;
import org.waymark.core.JourneyException;

/**
 * Reads journeys from one format. Importers are stateless and read nothing but their input. The description is used as
 * that of an {@link Exporter}.
 */
public interface Importer extends Described {

    /** Returns one or two sentences on what is read and what it becomes. */
    default String help(Locale locale) {
        return format().importHelp(locale);
    }

    /**
     * Reads a whole file.
     *
     * @throws JourneyException if the file is not in this format: one line with place, problem and remedy, without the
     *     file name, which the caller knows
     */
    ImportResult read(ImportInput input) throws JourneyException;
}
