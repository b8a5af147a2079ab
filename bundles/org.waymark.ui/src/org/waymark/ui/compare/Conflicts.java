package org.waymark.ui.compare;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.waymark.ui.session.PortfolioSession;

/** The way to the conflict editor of a portfolio. */
public final class Conflicts {

    private Conflicts() {
    }

    /** Opens the editor, or shows it if it is open. */
    public static Optional<ConflictEditor> open(IWorkbenchPage page, PortfolioSession session) {
        try {
            return Optional.ofNullable((ConflictEditor) page
                    .openEditor(new ConflictInput(session.document().rootFile()), ConflictEditor.ID));
        } catch (PartInitException e) {
            ILog.of(Conflicts.class).error(ConflictEditor.ID, e);
            return Optional.empty();
        }
    }
}
