package org.waymark.ui.session;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.widgets.Display;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.Validator;

/**
 * Validates an open portfolio after a pause in editing. Rules read the live model, so they run on the UI thread, where
 * it is changed. The longer a portfolio takes, the longer the pause, so that nobody who types waits for it.
 */
final class Checks implements SessionsListener {

    private static final int QUIET = 600;
    /** Factor of the pause, so that the checks of a large portfolio take a small share of the time. */
    private static final int PATIENCE = 8;

    private final Display display;
    private final Map<PortfolioSession, Runnable> pending = new HashMap<>();
    private final Map<PortfolioSession, Integer> cost = new HashMap<>();

    Checks(Display display) {
        this.display = display;
    }

    @Override
    public void opened(PortfolioSession session) {
        pending.put(session, () -> check(session));
        session.addListener(event -> {
            if (event instanceof SessionEvent.Edited || event instanceof SessionEvent.Saved
                    || event instanceof SessionEvent.Reloaded) {
                display.timerExec(Math.max(QUIET, PATIENCE * cost.getOrDefault(session, 0)), pending.get(session));
            }
        });
        display.timerExec(QUIET, pending.get(session));
    }

    @Override
    public void closed(PortfolioSession session) {
        display.timerExec(-1, pending.remove(session));
        cost.remove(session);
    }

    private void check(PortfolioSession session) {
        if (pending.containsKey(session)) {
            long start = System.nanoTime();
            session.checked(new Validator().report(session.document(), RuleSettings.standard()));
            cost.put(session, (int) ((System.nanoTime() - start) / 1_000_000));
        }
    }
}
