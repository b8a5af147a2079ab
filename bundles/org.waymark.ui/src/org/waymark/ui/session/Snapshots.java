package org.waymark.ui.session;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.RecoveryStore;

/** Writes recovery copies of unsaved work, so that a crash loses at most some seconds of it. */
final class Snapshots implements SessionsListener {

    private static final int QUIET = 4000;

    private final RecoveryStore store;
    private final Display display;
    private final Map<PortfolioSession, Runnable> pending = new HashMap<>();

    Snapshots(RecoveryStore store, Display display) {
        this.store = store;
        this.display = display;
    }

    @Override
    public void opened(PortfolioSession session) {
        pending.put(session, () -> snapshot(session));
        session.addListener(event -> {
            if (event instanceof SessionEvent.Edited) {
                display.timerExec(QUIET, pending.get(session));
            } else if (event instanceof SessionEvent.Saved || event instanceof SessionEvent.Reloaded) {
                discard(session);
            }
        });
    }

    @Override
    public void closed(PortfolioSession session) {
        discard(session);
        pending.remove(session);
    }

    private void snapshot(PortfolioSession session) {
        try {
            if (pending.containsKey(session) && session.dirty()) {
                store.snapshot(session.document());
            }
        } catch (JourneyException e) {
            ILog.of(Snapshots.class).warn(e.getMessage(), e);
        }
    }

    private void discard(PortfolioSession session) {
        display.timerExec(-1, pending.get(session));
        try {
            store.discard(session.document());
        } catch (JourneyException e) {
            ILog.of(Snapshots.class).warn(e.getMessage(), e);
        }
    }
}
