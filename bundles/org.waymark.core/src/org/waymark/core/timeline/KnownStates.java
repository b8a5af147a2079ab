package org.waymark.core.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.waymark.core.JourneyException;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.persist.SavedVersions;

/** The states of a portfolio that are known without git: its files as they are, and what was saved before. */
public final class KnownStates {

    private KnownStates() {
    }

    /**
     * Returns the versions that were saved in the last days.
     *
     * @throws JourneyException if their folder cannot be read
     */
    public static List<PastState> saved(SavedVersions store, Path rootFile) throws JourneyException {
        return store.of(rootFile).stream()
                .map(it -> new PastState(it.time(), "", "", () -> store.open(it))).toList();
    }

    /** Returns the files as they are, with the time of the newest; none for a portfolio that was never saved. */
    public static List<PastState> onDisk(Path rootFile, List<Path> files) {
        return files.stream().filter(Files::exists).flatMap(it -> time(it).stream())
                .max(Instant::compareTo)
                .map(it -> new PastState(it, "", "", () -> PortfolioFiles.load(rootFile))).stream().toList();
    }

    /** Returns the time of a file; empty for one that was taken away just now. */
    private static Optional<Instant> time(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
