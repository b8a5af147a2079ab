package org.waymark.ui.backlog;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.waymark.ui.parts.EditorIds;
import org.waymark.ui.session.PortfolioSession;

/** Opens backlogs in a window's page. */
public final class BacklogOpener {

    private final IWorkbenchPage page;

    public BacklogOpener(IWorkbenchPage page) {
        this.page = page;
    }

    /** Opens the backlog of a portfolio. */
    public Optional<BacklogEditor> portfolio(PortfolioSession session) {
        BacklogInput input = new BacklogInput(session.document().rootFile(), session.name());
        try {
            return Optional.ofNullable((BacklogEditor) page.openEditor(input, EditorIds.BACKLOG));
        } catch (PartInitException e) {
            ILog.of(BacklogOpener.class).error(input.getToolTipText(), e);
            return Optional.empty();
        }
    }
}
