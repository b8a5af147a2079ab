package org.waymark.core.paths.log;

import java.util.List;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.Quality;

/** Receives the rows of a log in order. */
public interface RowSink {

    /**
     * Receives the names of columns, before the first row and again when a format without a heading has met new ones.
     *
     * @param complete whether no more columns can follow
     * @throws JourneyException if a column that is needed is missing
     */
    void columns(List<String> names, boolean complete) throws JourneyException;

    /**
     * Receives a row.
     *
     * @param line number of its first line, or of the row in formats without lines
     * @return false to end
     * @throws JourneyException if the log cannot be read on
     */
    boolean row(long line, LogRow row) throws JourneyException;

    /** Receives the place of a row that is broken. */
    void refused(long line, Quality.Reason reason);
}
