package org.waymark.core.paths.log;

import java.io.IOException;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.LogFormat;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathProgress;

/** A reader of one format of logs. */
@FunctionalInterface
public interface LogReader {

    /**
     * Reads a file from its first row until the sink has enough.
     *
     * @throws IOException if it cannot be read
     * @throws JourneyException if it is not in the format: a line for the user without content of the log
     */
    void read(LogSource.LogFile file, LogFormat format, RowSink sink, PathProgress progress)
            throws IOException, JourneyException;
}
