package org.waymark.core.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.waymark.core.JourneyException;

/**
 * Writes journeys in one format. Described once: the command line, its help and the export dialog take everything from
 * here. Stateless; asks nobody; a display is never needed. Each bundle lists its exporters in one class, the programs
 * join the lists.
 */
public interface Exporter extends Described {

    /** What an exporter can show at once. */
    enum Scope {
        /** Exactly one journey. */
        JOURNEY,
        /** One journey or several, with what they refer to. */
        JOURNEYS
    }

    /** One or two sentences: what gets out and for whom it is. */
    default String help(Locale locale) {
        return format().exportHelp(locale);
    }

    Scope scope();

    /** Whether the result is text, which may go to a terminal or a pipe. */
    boolean isText();

    /** Whether a view chosen by the user changes the result. */
    default boolean usesView() {
        return false;
    }

    /** What the user may set, in the order of importance. */
    default List<ExportOption<?>> options() {
        return List.of();
    }

    /**
     * Writes the result; the stream stays open.
     *
     * @return what went out, and what was left out or changed
     * @throws JourneyException if these journeys cannot be written in this format; nothing useful has been written then
     */
    ExchangeSummary write(ExportInput input, OutputStream out) throws IOException, JourneyException;
}
