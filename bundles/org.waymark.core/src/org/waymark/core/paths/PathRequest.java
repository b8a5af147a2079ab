package org.waymark.core.paths;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A question about a log.
 *
 * @param source the log
 * @param mapping its meaning
 * @param plan the map that the paths are compared with
 * @param choices what is shown
 * @param limits what may be used
 */
public record PathRequest(LogSource source, PathMapping mapping, PlannedMap plan, Choices choices, Limits limits) {

    /**
     * The choices of a reader.
     *
     * @param top number of paths, at most {@link #MOST_PATHS}
     * @param min customers below which a path, move or event is not told
     * @param by column that groups customers; {@code channel} is the mapping's channel
     */
    public record Choices(int top, int min, Optional<String> by) {

        /** The largest number of paths that are fetched. */
        public static final int MOST_PATHS = 1_000;

        /** Ten paths of ten customers or more. */
        public static final Choices STANDARD = new Choices(10, 10, Optional.empty());
    }

    /**
     * The limits of a run.
     *
     * @param memory bytes for the engine; 0 = 512 MB, or a quarter of the machine if that is less
     * @param threads threads of the engine; 0 = one a processor
     * @param folder folder of working files; empty = that of the system
     */
    public record Limits(long memory, int threads, Optional<Path> folder) {

        /** The standard limits. */
        public static final Limits STANDARD = new Limits(0, 0, Optional.empty());
    }
}
