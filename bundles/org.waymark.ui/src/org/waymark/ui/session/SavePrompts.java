package org.waymark.ui.session;

import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;

/**
 * Reports the open portfolios to the workbench, so that they are saved, or asked about, even if no editor shows them.
 * Closing an editor loses nothing; closing the window asks.
 */
final class SavePrompts implements ISaveablesSource, SessionsListener {

    private final Sessions sessions;
    private final ISaveablesLifecycleListener workbench;

    SavePrompts(Sessions sessions, ISaveablesLifecycleListener workbench) {
        this.sessions = sessions;
        this.workbench = workbench;
    }

    @Override
    public Saveable[] getSaveables() {
        return sessions.all().stream().map(PortfolioSaveable::new).toArray(Saveable[]::new);
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return new Saveable[0];
    }

    @Override
    public void opened(PortfolioSession session) {
        tell(SaveablesLifecycleEvent.POST_OPEN, session);
        session.addListener(event -> tell(SaveablesLifecycleEvent.DIRTY_CHANGED, event.session()));
    }

    @Override
    public void closed(PortfolioSession session) {
        tell(SaveablesLifecycleEvent.POST_CLOSE, session);
    }

    private void tell(int what, PortfolioSession session) {
        workbench.handleLifecycleEvent(
                new SaveablesLifecycleEvent(this, what, new Saveable[]{new PortfolioSaveable(session)}, false));
    }
}
