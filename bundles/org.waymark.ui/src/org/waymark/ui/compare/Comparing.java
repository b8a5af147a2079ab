package org.waymark.ui.compare;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.waymark.ui.parts.EditorIds;
import org.waymark.ui.session.PortfolioSession;

/** Opens the compare editor. */
public final class Comparing {

    private Comparing() {
    }

    /** Opens the editor for a portfolio and another version, or activates it if it is open. */
    public static void open(IWorkbenchPage page, PortfolioSession session, CompareSource source) {
        try {
            page.openEditor(new CompareInput(session.document().rootFile(), session.name(), source), EditorIds.COMPARE);
        } catch (PartInitException e) {
            ILog.of(Comparing.class).error(EditorIds.COMPARE, e);
        }
    }
}
