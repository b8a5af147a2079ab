package org.waymark.ui.session;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.widgets.Display;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.Validator;

/**
 * Validates an open portfolio after a pause in editing. Rules read the live model, so they run on the UI thread, where
 * it is changed. A portfolio so large that this would be noticeable is validated only when opened and saved.
 */
final class Checks implements SessionsListener {

    private static final int QUIET = 600;
    private static final long FELT = 250_000_000;

    private final Display display;
    private final Map<PortfolioSession, Runnable> pending = new HashMap<>();
    private final Map<PortfolioSession, Long> cost = new HashMap<>();

    Checks(Display display) {
        this.display = display;
    }

    @Override
    public void opened(PortfolioSession session) {
        pending.put(session, () -> check(session));
        session.addListener(event -> {
            boolean quick = cost.getOrDefault(session, 0L) < FELT;
            if (event instanceof SessionEvent.Edited && quick || event instanceof SessionEvent.Saved
                    || event instanceof SessionEvent.Reloaded) {
                display.timerExec(QUIET, pending.get(session));
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
            session.checked(new Validator().validate(session.document(), RuleSettings.standard()));
            cost.put(session, System.nanoTime() - start);
        }
    }
}
