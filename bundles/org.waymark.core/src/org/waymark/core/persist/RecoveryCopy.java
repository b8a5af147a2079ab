package org.waymark.core.persist;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.file.FileTransaction;
import org.waymark.core.persist.file.WholeFile;
import org.waymark.core.persist.xml.FileException;
import org.waymark.core.text.Messages;

/**
 * The recovery copy of one open portfolio. It keeps its file when the portfolio gets another name or another place, so
 * that none is left behind. {@link #take} belongs to the thread that edits the portfolio; writing and discarding belong
 * to any one thread.
 */
public final class RecoveryCopy {

    /** The state of a portfolio at one moment, ready to be written. */
    @FunctionalInterface
    public interface Taken {

        /**
         * Writes the copy and replaces the previous one. A state that equals the written one is not written again.
         *
         * @throws JourneyException if the folder cannot be written; the previous copy still exists then
         */
        void write() throws JourneyException;
    }

    private final RecoveryStore store;
    private final Path file;
    private final Clock clock;
    private Optional<Snapshot> written = Optional.empty();

    RecoveryCopy(RecoveryStore store, Path file, Clock clock) {
        this.store = store;
        this.file = file;
        this.clock = clock;
    }

    /** Takes the current state of a document, in memory only. */
    public Taken take(PortfolioDocument document) {
        Snapshot snapshot = Snapshot.of(document, clock.instant(), store.process());
        return () -> write(snapshot);
    }

    private void write(Snapshot snapshot) throws JourneyException {
        if (written.filter(snapshot::sameAs).isPresent()) {
            return;
        }
        try (FileTransaction transaction = new FileTransaction()) {
            store.showLife();
            transaction.writePrivate(file, snapshot.toBytes());
            transaction.commit();
            written = Optional.of(snapshot);
        } catch (IOException e) {
            throw new FileException(file, 0, Messages.of(RecoveryStore.class).get("recovery_notWritten",
                    WriteReason.of(e)), e);
        }
    }

    /**
     * Deletes the copy after a save or a close; a missing one is no error.
     *
     * @throws JourneyException if it cannot be deleted
     */
    public void discard() throws JourneyException {
        written = Optional.empty();
        try {
            WholeFile.delete(file);
        } catch (IOException e) {
            throw new FileException(file, 0, Messages.of(RecoveryStore.class).get("recovery_notDeleted",
                    WriteReason.of(e)), e);
        }
    }
}
