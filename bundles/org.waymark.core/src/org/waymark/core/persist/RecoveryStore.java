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
import java.util.UUID;
import java.util.stream.Stream;

import org.waymark.core.JourneyException;
import org.waymark.core.persist.file.LifeSign;
import org.waymark.core.persist.file.WholeFile;
import org.waymark.core.persist.xml.FileException;
import org.waymark.core.persist.xml.Values;
import org.waymark.core.text.Messages;

/**
 * Stores copies of portfolios with unsaved changes in a separate folder that only its owner may read, never in the
 * user's files. A copy is one file with all files of the portfolio. It is replaced atomically, and deleted by a save or
 * a clean close. Copies left behind by a crashed process can be opened. Two running programs do not offer each other's
 * copies: each holds a {@link LifeSign} in the folder.
 */
public final class RecoveryStore implements AutoCloseable {

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
    private static final String LIFE = ".alive";

    private final Path folder;
    private final Clock clock;
    private final String process = UUID.randomUUID().toString();
    private Optional<LifeSign> alive = Optional.empty();

    /** @param folder any folder that belongs to the program; created when needed */
    public RecoveryStore(Path folder) {
        this(folder, Clock.systemUTC());
    }

    RecoveryStore(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Returns the copy of a portfolio that was just opened; nothing is written yet. */
    public RecoveryCopy copy() {
        return new RecoveryCopy(this, folder.resolve(UUID.randomUUID() + EXTENSION), clock);
    }

    /** Returns the name of the sign that this process lives. */
    String process() {
        return process;
    }

    /** Makes the sign that this process lives, with the first copy. */
    synchronized void showLife() throws IOException {
        if (alive.isEmpty()) {
            alive = Optional.of(LifeSign.create(sign(process)));
        }
    }

    private Path sign(String ofProcess) {
        return folder.resolve(ofProcess + LIFE);
    }

    /** Ends this process's sign of life; copies that still exist are offered then. */
    @Override
    public synchronized void close() throws IOException {
        if (alive.isPresent()) {
            alive.get().close();
            alive = Optional.empty();
        }
    }

    /**
     * Deletes a copy that is not wanted.
     *
     * @throws JourneyException if it cannot be deleted
     */
    public void discard(Recoverable recoverable) throws JourneyException {
        try {
            WholeFile.delete(recoverable.copy());
        } catch (IOException e) {
            throw new FileException(recoverable.copy(), 0, messages().get("recovery_notDeleted", WriteReason.of(e)),
                    e);
        }
    }

    /**
     * Returns the copies of processes that do not run any more, newest first. A copy that equals the files of its
     * portfolio has nothing to recover and is deleted: its process died between the save and its deletion.
     *
     * @throws JourneyException if the folder cannot be read
     */
    public List<Recoverable> recoverable() throws JourneyException {
        List<Recoverable> found = new ArrayList<>();
        for (Path copy : files(EXTENSION)) {
            Optional<Snapshot> snapshot = read(copy).filter(s -> !isAlive(s));
            if (snapshot.isEmpty()) {
                continue;
            }
            Recoverable recoverable = new Recoverable(copy, snapshot.get().rootFile(), snapshot.get().name(),
                    snapshot.get().time());
            if (snapshot.get().isSaved()) {
                discard(recoverable);
            } else {
                found.add(recoverable);
            }
        }
        found.sort(Comparator.comparing(Recoverable::time).reversed());
        sweep();
        return found;
    }

    private List<Path> files(String extension) throws JourneyException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(extension)).toList();
        } catch (IOException e) {
            throw new FileException(folder, 0, messages().get("recovery_unreadable",
                    Values.shown(e.getClass().getSimpleName() + " " + e.getMessage())), e);
        }
    }

    private boolean isAlive(Snapshot snapshot) {
        return isAlive(sign(snapshot.lifeSign())).orElseGet(snapshot::isOfRunningProcess);
    }

    /** Returns whether a process lives. The own sign is not opened: closing it would end its lock on some systems. */
    private synchronized Optional<Boolean> isAlive(Path sign) {
        return alive.isPresent() && sign.equals(sign(process)) ? Optional.of(true) : LifeSign.isAlive(sign);
    }

    /** Deletes the signs of processes that do not live. */
    private void sweep() throws JourneyException {
        for (Path sign : files(LIFE)) {
            if (!isAlive(sign).orElse(true)) {
                try {
                    WholeFile.delete(sign);
                } catch (IOException e) {
                    throw new FileException(sign, 0, messages().get("recovery_notDeleted", WriteReason.of(e)), e);
                }
            }
        }
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

    private static Messages messages() {
        return Messages.of(RecoveryStore.class);
    }
}
