package org.waymark.core.task;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.LoadNotice;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.persist.SingleFile;

/**
 * A file that may be a journey outside of its portfolio, as git's copies for showing differences. Its portfolio is
 * searched below a folder, because git runs such commands at the top of the work tree. So both sides of a difference
 * show the same names. Without a portfolio, references to the library are shown as ids.
 *
 * @param file the portfolio or journey file
 * @param around folder in which the portfolio of a journey is searched
 */
record LoneFile(NamedFile file, Path around) {

    private static final int DEEPEST = 8;

    /** Folders that contain no sources and may be huge. */
    private static final Set<String> SKIPPED = Set.of("target", "node_modules", "bin");

    /**
     * The content of a file.
     *
     * @param notices notices about the files that were read; none for a journey outside of its portfolio
     */
    record Opened(PortfolioDocument document, List<LoadNotice> notices) {
    }

    /** The result of reading the file as one of a portfolio, which may happen on any thread. */
    sealed interface Read {

        /** It is, or belongs to, this portfolio. */
        record Whole(PortfolioDocument document) implements Read {
        }

        /** It cannot be read, or its portfolio is elsewhere. */
        record Failed(JourneyException problem) implements Read {
        }
    }

    /** Reads the file with its portfolio. */
    Read read() {
        try {
            return new Read.Whole(PortfolioFiles.load(file.path()));
        } catch (JourneyException e) {
            return new Read.Failed(e);
        }
    }

    /**
     * Opens the file.
     *
     * @throws JourneyException if it is missing, or no portfolio and no journey
     */
    Opened open(Progress progress) throws JourneyException {
        return open(read(), progress);
    }

    /**
     * Opens the file that was read, searching its portfolio if necessary.
     *
     * @throws JourneyException if it is missing, or no portfolio and no journey
     */
    Opened open(Read read, Progress progress) throws JourneyException {
        return switch (read) {
            case Read.Whole whole -> new Opened(whole.document(), whole.document().notices());
            case Read.Failed failed -> {
                JourneyException problem = failed.problem();
                Path lone = around.resolve(file.path());
                if (!(problem.getCause() instanceof NoSuchFileException) || !Files.isRegularFile(lone)) {
                    throw problem;
                }
                yield new Opened(apart(lone, problem, progress), List.of());
            }
        };
    }

    private PortfolioDocument apart(Path lone, JourneyException problem, Progress progress) throws JourneyException {
        try {
            byte[] content = Files.readAllBytes(lone);
            SingleFile journey = SingleFile.read(lone, content);
            for (Path root : candidates(journey, progress)) {
                progress.check();
                try {
                    Optional<Path> place = SingleFile.read(root, Files.readAllBytes(root)).placeOf(journey);
                    if (place.isPresent()) {
                        return PortfolioFiles.load(place.get(),
                                at -> at.equals(place.get()) ? content : Files.readAllBytes(at));
                    }
                } catch (JourneyException e) {
                    // not the portfolio of this version of the journey; the next one may be
                    problem.addSuppressed(e);
                }
            }
            return journey.document();
        } catch (IOException e) {
            problem.addSuppressed(e);
            throw problem;
        }
    }

    /** Returns the files below the folder with the name and the id of the journey's portfolio. */
    private List<Path> candidates(SingleFile journey, Progress progress) throws IOException {
        Path name = journey.document().rootFile().getFileName();
        String id = '"' + Ids.idOf(journey.document().portfolio()) + '"';
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(around, Set.of(), DEEPEST, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                progress.check();
                String folderName = String.valueOf(folder.getFileName());
                boolean skipped = !folder.equals(around)
                        && (folderName.startsWith(".") || SKIPPED.contains(folderName));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path candidate, BasicFileAttributes attributes) throws IOException {
                if (candidate.getFileName().equals(name)
                        && Files.readString(candidate, StandardCharsets.UTF_8).contains(id)) {
                    found.add(candidate);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path unreadable, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
