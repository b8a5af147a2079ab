package org.waymark.ui.session;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.ILog;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.SavedVersions;

/**
 * Keeps a version of a portfolio at every save, and at the first one the version that was opened. The files are taken
 * on the UI thread and written on another one.
 */
final class VersionKeeper implements SessionsListener {

    private static final int SECONDS_AT_THE_END = 10;

    private final SavedVersions store;
    private final BooleanSupplier wanted;
    /** One thread, so that versions are written in the order of the saves. */
    private final ExecutorService writing = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "saved versions");
        thread.setDaemon(true);
        return thread;
    });

    VersionKeeper(SavedVersions store, BooleanSupplier wanted) {
        this.store = store;
        this.wanted = wanted;
    }

    @Override
    public void opened(PortfolioSession session) {
        session.addListener(new Follower(session));
    }

    @Override
    public void closed(PortfolioSession session) {
        // what is being written is finished
    }

    /** Finishes what is being written. */
    @Override
    public void ended() {
        writing.shutdown();
        try {
            if (!writing.awaitTermination(SECONDS_AT_THE_END, TimeUnit.SECONDS)) {
                ILog.of(VersionKeeper.class).warn("The last saved version could not be kept in time.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(SavedVersions.Kept kept) {
        try {
            kept.write();
        } catch (JourneyException e) {
            ILog.of(VersionKeeper.class).warn(e.getMessage(), e);
        }
    }

    /** Follows the saves of one portfolio. */
    private final class Follower implements SessionListener {

        private final PortfolioSession session;
        private Optional<SavedVersions.Kept> opened;

        Follower(PortfolioSession session) {
            this.session = session;
            opened = Optional.of(store.take(session.document()));
        }

        @Override
        public void handle(SessionEvent event) {
            if (event instanceof SessionEvent.Reloaded) {
                opened = Optional.of(store.take(session.document()));
            } else if (event instanceof SessionEvent.Saved && wanted.getAsBoolean()) {
                opened.ifPresent(kept -> writing.execute(() -> write(kept)));
                opened = Optional.empty();
                SavedVersions.Kept now = store.take(session.document());
                writing.execute(() -> write(now));
            }
        }
    }
}
