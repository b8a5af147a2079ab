package org.waymark.core.paths;

import org.waymark.core.JourneyException;

/**
 * Reads logs and finds paths. The bundle with the database engine implements it. All methods run on the thread of the
 * caller, may take minutes, and leave no working file behind, however they end.
 */
public interface PathEngine {

    /**
     * Returns the paths of a log.
     *
     * @throws JourneyException if it cannot be read: one line for the user, without content of the log
     * @throws java.util.concurrent.CancellationException if the run was cancelled
     */
    PathReport analyse(PathRequest request, PathProgress progress) throws JourneyException;

    /**
     * Returns the beginning of a log.
     *
     * @param mapping its format; the columns may not exist yet, then nothing is refused
     * @param rows number of rows shown
     * @param most rows read for the counts
     * @throws JourneyException if it cannot be read
     */
    LogPreview preview(LogSource source, PathMapping mapping, int rows, long most, PathProgress progress)
            throws JourneyException;

    /**
     * Returns a mapping with guesses: format, columns, format of times, and touchpoints of events.
     *
     * @throws JourneyException if the log cannot be read
     */
    PathMapping propose(LogSource source, PlannedMap plan, PathProgress progress) throws JourneyException;
}
