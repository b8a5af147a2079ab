package org.waymark.core.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

import org.waymark.core.JourneyException;

/**
 * Writes journeys in one format. The description is used by the command line, its help and the export dialog. Exporters
 * are stateless, ask nothing and need no display. Each bundle lists its exporters in one class, and the programs
 * combine the lists.
 */
public interface Exporter extends Described {

    /** The number of journeys an exporter can write at once. */
    enum Scope {
        /** Exactly one journey. */
        JOURNEY,
        /** One journey or several, with the library elements they refer to. */
        JOURNEYS
    }

    /** Returns one or two sentences on content and purpose. */
    default String help(Locale locale) {
        return format().exportHelp(locale);
    }

    Scope scope();

    /** Returns the number of journeys with these settings; some content is about several journeys. */
    default Scope scope(ExportSettings settings) {
        return scope();
    }

    /** Returns whether the result is text, which may go to a terminal or a pipe. */
    boolean isText();

    /** Returns whether a chosen view changes the result. */
    default boolean usesView() {
        return false;
    }

    /** Returns the options in the order of importance. */
    default List<ExportOption<?>> options() {
        return List.of();
    }

    /** Returns whether an option changes the result while the others have these values. */
    default boolean applies(ExportOption<?> option, ExportSettings settings) {
        return true;
    }

    /** Returns how much work a result is beside others, so that of several formats the longest is begun first. */
    default int effort() {
        return 1;
    }

    /**
     * Returns whether {@link #write} reads the journeys first and then calls {@link ExportInput#awaitLibraries} itself, so
     * that the two need not come one after the other. For any other exporter, the task waits.
     */
    default boolean readsBeforeLibraries() {
        return false;
    }

    /**
     * Writes the result; the stream stays open.
     *
     * @return what was written, and what was left out or changed
     * @throws JourneyException if these journeys cannot be written in this format; the output is useless then
     */
    ExchangeSummary write(ExportInput input, OutputStream out) throws IOException, JourneyException;

    /**
     * Writes the result as one file, or as several if it has several pages and a file of the format holds one.
     *
     * @return what was written, with the number of files
     */
    default ExchangeSummary write(ExportInput input, ExportTarget target) throws IOException, JourneyException {
        AtomicReference<ExchangeSummary> summary = new AtomicReference<>();
        target.file(1, 1, out -> summary.set(write(input, out)));
        return summary.get();
    }
}
