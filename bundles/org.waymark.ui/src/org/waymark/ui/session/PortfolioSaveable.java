package org.waymark.ui.session;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;
import org.waymark.core.JourneyException;
import org.waymark.ui.widgets.Icon;

/** An open portfolio as a saveable of the workbench: saved once, whatever number of editors show it. */
public final class PortfolioSaveable extends Saveable {

    private final PortfolioSession session;

    public PortfolioSaveable(PortfolioSession session) {
        this.session = session;
    }

    @Override
    public String getName() {
        return session.name();
    }

    @Override
    public String getToolTipText() {
        return session.document().rootFile().toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.PORTFOLIO.descriptor();
    }

    @Override
    public boolean isDirty() {
        return session.dirty();
    }

    /** Saves; the workbench shows the message of a failure and leaves the portfolio dirty. */
    @Override
    public void doSave(IProgressMonitor monitor) throws CoreException {
        try {
            session.save();
        } catch (JourneyException e) {
            throw new CoreException(Status.error(e.getMessage()));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PortfolioSaveable saveable && saveable.session == session;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(session);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == PortfolioSession.class ? type.cast(session) : super.getAdapter(type);
    }
}
