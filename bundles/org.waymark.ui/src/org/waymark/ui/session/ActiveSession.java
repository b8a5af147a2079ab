package org.waymark.ui.session;

import java.util.Map;
import java.util.Optional;

import org.eclipse.ui.ISourceProvider;
import org.eclipse.ui.ISourceProviderListener;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.services.ISourceProviderService;

/** Follows the portfolio that is in front, for a view that shows only this one. */
public final class ActiveSession implements ISourceProviderListener {

    private final ISourceProvider context;
    private final SessionListener follower;
    private final Runnable changed;
    private Optional<PortfolioSession> session = Optional.empty();

    /**
     * @param follower gets the events of the portfolio in front
     * @param changed runs when another portfolio, or none, is in front
     */
    public ActiveSession(IServiceLocator site, SessionListener follower, Runnable changed) {
        context = site.getService(ISourceProviderService.class).getSourceProvider(SessionContext.SESSION);
        this.follower = follower;
        this.changed = changed;
    }

    /** Begins with the portfolio that is in front now. */
    public void start() {
        context.addSourceProviderListener(this);
        use(context.getCurrentState().get(SessionContext.SESSION));
    }

    /** Returns the portfolio in front, if one is. */
    public Optional<PortfolioSession> get() {
        return session;
    }

    @Override
    public void sourceChanged(int priority, Map values) {
        use(values.get(SessionContext.SESSION));
    }

    @Override
    public void sourceChanged(int priority, String name, Object value) {
        if (SessionContext.SESSION.equals(name)) {
            use(value);
        }
    }

    private void use(Object value) {
        Optional<PortfolioSession> now = value instanceof PortfolioSession known
                ? Optional.of(known)
                : Optional.empty();
        if (!now.equals(session) || session.isEmpty()) {
            session.ifPresent(before -> before.removeListener(follower));
            session = now;
            session.ifPresent(shown -> shown.addListener(follower));
            changed.run();
        }
    }

    /** Follows nothing any more. */
    public void dispose() {
        context.removeSourceProviderListener(this);
        session.ifPresent(shown -> shown.removeListener(follower));
    }
}
