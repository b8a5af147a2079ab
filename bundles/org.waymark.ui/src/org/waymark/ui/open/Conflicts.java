package org.waymark.ui.open;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.waymark.ui.parts.EditorIds;
import org.waymark.ui.session.PortfolioSession;

/** Opens the conflict editor of a portfolio. */
public final class Conflicts {

    private Conflicts() {
    }

    /** Opens the editor, or activates it if it is open. */
    public static Optional<IEditorPart> open(IWorkbenchPage page, PortfolioSession session) {
        try {
            return Optional.ofNullable(
                    page.openEditor(new ConflictInput(session.document().rootFile()), EditorIds.CONFLICTS));
        } catch (PartInitException e) {
            ILog.of(Conflicts.class).error(EditorIds.CONFLICTS, e);
            return Optional.empty();
        }
    }
}
