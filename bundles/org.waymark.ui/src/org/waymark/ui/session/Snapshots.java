package org.waymark.ui.session;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.RecoveryCopy;
import org.waymark.core.persist.RecoveryPace;
import org.waymark.core.persist.RecoveryStore;

/**
 * Writes recovery copies of unsaved work: the first at once after an edit or a typed character, the next ones at the
 * pace of {@link RecoveryPace}. The state is taken on the UI thread, where the model lives, and written on another one.
 */
final class Snapshots implements SessionsListener {

    private final RecoveryStore store;
    private final Display display;
    private final BooleanSupplier copied;
    private final Map<PortfolioSession, SessionCopy> copies = new HashMap<>();
    /** One thread: a copy must not be written after it was discarded. */
    private final ExecutorService writing = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "recovery copies");
        thread.setDaemon(true);
        return thread;
    });

    /** @param copied says whether copies are wanted now */
    Snapshots(RecoveryStore store, Display display, BooleanSupplier copied) {
        this.store = store;
        this.display = display;
        this.copied = copied;
    }

    @Override
    public void opened(PortfolioSession session) {
        SessionCopy copy = new SessionCopy(session, store.copy());
        copies.put(session, copy);
        session.addListener(copy::handle);
    }

    @Override
    public void closed(PortfolioSession session) {
        copies.remove(session).close();
    }

    @Override
    public void protect(PortfolioSession session) throws JourneyException {
        SessionCopy copy = copies.get(session);
        wait(() -> copy.copy.take(session.document()).write());
    }

    @Override
    public void ended() {
        writing.shutdown();
        try {
            store.close();
        } catch (IOException e) {
            ILog.of(Snapshots.class).warn(e.getMessage(), e);
        }
    }

    /** Work with the folder of the copies. */
    @FunctionalInterface
    private interface Work {

        void run() throws JourneyException;
    }

    private void wait(Work work) throws JourneyException {
        try {
            writing.submit(() -> {
                work.run();
                return work;
            }).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof JourneyException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The copy of one open portfolio. */
    private final class SessionCopy {

        private final PortfolioSession session;
        private final RecoveryCopy copy;
        private final RecoveryPace pace = new RecoveryPace();
        private final Runnable next = this::next;
        private boolean scheduled;
        private boolean wanted;
        private boolean failed;

        SessionCopy(PortfolioSession session, RecoveryCopy copy) {
            this.session = session;
            this.copy = copy;
        }

        void handle(SessionEvent event) {
            switch (event) {
                case SessionEvent.Edited edited -> wanted();
                case SessionEvent.Typing typing -> wanted();
                case SessionEvent.Saved saved -> discard();
                case SessionEvent.Reloaded reloaded -> discard();
                case SessionEvent.Checked checked -> {
                    // nothing of the portfolio changed
                }
                case SessionEvent.Unprotected unprotected -> {
                    // this tells it
                }
            }
        }

        private void wanted() {
            wanted = true;
            if (!scheduled) {
                scheduled = true;
                // after the edit, so that it is seen first
                display.asyncExec(next);
            }
        }

        private void next() {
            if (!copies.containsKey(session)) {
                return;
            }
            scheduled = false;
            if (!session.dirty() || !copied.getAsBoolean()) {
                // undone to the saved state, or not wanted
                discard();
            } else if (wanted || session.isTyping()) {
                wanted = false;
                long start = System.nanoTime();
                RecoveryCopy.Taken taken = session.withTyped(() -> copy.take(session.document()));
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                writing.execute(() -> write(taken));
                scheduled = true;
                display.timerExec((int) pace.after(took).toMillis(), next);
            }
        }

        private void write(RecoveryCopy.Taken taken) {
            try {
                taken.write();
                if (failed) {
                    failed = false;
                    display.asyncExec(session::protectedAgain);
                }
            } catch (JourneyException e) {
                if (!failed) {
                    failed = true;
                    ILog.of(Snapshots.class).warn(e.getMessage(), e);
                    display.asyncExec(() -> session.unprotected(e.getMessage()));
                }
            }
        }

        private void discard() {
            wanted = false;
            writing.execute(this::delete);
        }

        private void delete() {
            try {
                copy.discard();
            } catch (JourneyException e) {
                ILog.of(Snapshots.class).warn(e.getMessage(), e);
            }
        }

        void close() {
            display.timerExec(-1, next);
            try {
                Snapshots.this.wait(copy::discard);
            } catch (JourneyException e) {
                ILog.of(Snapshots.class).warn(e.getMessage(), e);
            }
        }
    }
}
