package org.waymark.core.persist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.file.FileTransaction;
import org.waymark.core.persist.xml.FileException;
import org.waymark.core.persist.xml.FileState;
import org.waymark.core.persist.xml.Values;
import org.waymark.core.text.Messages;

/**
 * Stores copies of portfolios with unsaved changes in a separate folder, never in the user's files. A copy is one file
 * with all files of the portfolio, named by the portfolio, its place and the process. It is replaced atomically, and
 * deleted by a save or a clean close. Copies left behind by a crashed process can be opened.
 */
public final class RecoveryStore {

    /**
     * A copy whose process does not run any more.
     *
     * @param copy file of the copy
     * @param rootFile place of the portfolio, possibly never written
     * @param name name of the portfolio
     * @param time time of the copy
     */
    public record Recoverable(Path copy, Path rootFile, String name, Instant time) {
    }

    private static final String EXTENSION = ".recovery";

    private final Path folder;
    private final Clock clock;

    /** @param folder any folder that belongs to the program; created when needed */
    public RecoveryStore(Path folder) {
        this(folder, Clock.systemUTC());
    }

    RecoveryStore(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Writes the current state of a document and replaces its previous copy.
     *
     * @throws JourneyException if the folder cannot be written; the previous copy still exists then
     */
    public void snapshot(PortfolioDocument document) throws JourneyException {
        Path copy = copyOf(document);
        try (FileTransaction transaction = new FileTransaction()) {
            transaction.writePrivate(copy, Snapshot.of(document, clock.instant()).toBytes());
            transaction.commit();
        } catch (IOException e) {
            throw new FileException(copy, 0, messages().get("recovery_notWritten", WriteReason.of(e)), e);
        }
    }

    /** Deletes the copy of a document that was saved or closed; a missing one is no error. */
    public void discard(PortfolioDocument document) throws JourneyException {
        delete(copyOf(document));
    }

    /** Deletes a copy that is not wanted. */
    public void discard(Recoverable recoverable) throws JourneyException {
        delete(recoverable.copy());
    }

    /** Returns the copies of processes that do not run any more, newest first. */
    public List<Recoverable> recoverable() throws JourneyException {
        List<Recoverable> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> copies = Files.list(folder)) {
            for (Path copy : copies.filter(file -> file.toString().endsWith(EXTENSION)).toList()) {
                read(copy).filter(snapshot -> !snapshot.isOfRunningProcess()).ifPresent(snapshot -> found.add(
                        new Recoverable(copy, snapshot.rootFile(), snapshot.name(), snapshot.time())));
            }
        } catch (IOException e) {
            throw new FileException(folder, 0, messages().get("recovery_unreadable",
                    Values.shown(e.getClass().getSimpleName() + " " + e.getMessage())), e);
        }
        found.sort(Comparator.comparing(Recoverable::time).reversed());
        return found;
    }

    /**
     * Opens a copy as the original document: at its place, with its unsaved changes. Saving it detects files that were
     * changed since that document read them. The copy is kept until it is discarded.
     *
     * @throws JourneyException if the copy is damaged
     */
    public PortfolioDocument recover(Recoverable recoverable) throws JourneyException {
        Snapshot snapshot = read(recoverable.copy()).orElseThrow(() -> new FileException(recoverable.copy(), 0,
                messages().get("recovery_damaged")));
        return snapshot.open();
    }

    /** Reads a copy; empty if it is damaged. */
    private static Optional<Snapshot> read(Path copy) {
        try {
            return Optional.of(Snapshot.parse(Files.readAllBytes(copy)));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void delete(Path copy) throws FileException {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new FileException(copy, 0, messages().get("recovery_notDeleted", WriteReason.of(e)), e);
        }
    }

    private Path copyOf(PortfolioDocument document) {
        String place = FileState.shortHash(Ids.idOf(document.portfolio()) + " " + document.rootFile());
        return folder
                .resolve(Slugs.of(document.portfolio().getName()) + "-" + place + "-" + ProcessHandle.current().pid()
                        + EXTENSION);
    }

    private static Messages messages() {
        return Messages.of(RecoveryStore.class);
    }
}
