package org.waymark.ui.session;

import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;

/** An editor for a part of a portfolio. Saving saves the portfolio, whatever number of editors show it. */
public abstract class PortfolioEditor extends EditorPart implements ISaveablesSource {

    /** Null until the portfolio is opened, and for good if it cannot be opened. */
    protected PortfolioSession session;

    private Optional<Boolean> told = Optional.empty();

    @Override
    public boolean isDirty() {
        return session != null && session.dirty();
    }

    /** Tells the workbench whether something is unsaved, unless it knows: it looks at each command then. */
    protected final void tellDirty() {
        Optional<Boolean> now = Optional.of(isDirty());
        if (!now.equals(told)) {
            told = now;
            firePropertyChange(PROP_DIRTY);
        }
    }

    @Override
    public Saveable[] getSaveables() {
        return session == null ? new Saveable[0] : new Saveable[]{new PortfolioSaveable(session)};
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("saved as a portfolio");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("saved as a portfolio");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == PortfolioSession.class ? type.cast(session) : super.getAdapter(type);
    }
}
