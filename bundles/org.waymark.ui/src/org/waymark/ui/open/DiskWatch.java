package org.waymark.ui.open;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.waymark.core.JourneyException;
import org.waymark.core.Messages;
import org.waymark.ui.git.GitStatus;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;

/**
 * Notices, whenever the user comes back to the window, that another program or a git command changed an open file. A
 * portfolio without unsaved changes is simply read again; otherwise the user is asked, once for each change.
 */
public final class DiskWatch {

    private final Shell shell;
    private final Sessions sessions;
    private final Map<PortfolioSession, List<Path>> declined = new HashMap<>();
    private final Messages messages = Messages.of(DiskWatch.class);
    private boolean asking;

    private DiskWatch(IWorkbenchWindow window) {
        shell = window.getShell();
        sessions = window.getService(Sessions.class);
    }

    /** Looks after the files from now on. */
    public static void attend(IWorkbenchWindow window) {
        DiskWatch watch = new DiskWatch(window);
        window.getShell().addListener(SWT.Activate,
                event -> window.getShell().getDisplay().asyncExec(() -> {
                    watch.look();
                    window.getService(GitStatus.class).refresh();
                }));
    }

    private void look() {
        if (asking || shell.isDisposed()) {
            return;
        }
        asking = true;
        sessions.all().forEach(this::look);
        asking = false;
    }

    private void look(PortfolioSession session) {
        List<Path> changed = session.document().changedOnDisk();
        if (changed.isEmpty() || changed.equals(declined.get(session))) {
            return;
        }
        declined.put(session, changed);
        if (!session.dirty() || wantsFile(session, changed)) {
            try {
                sessions.reload(session);
                declined.remove(session);
            } catch (JourneyException e) {
                MessageDialog.openError(shell, messages.get("disk_title"), e.getMessage());
            }
        }
    }

    private boolean wantsFile(PortfolioSession session, List<Path> changed) {
        List<String> answers = List.of(messages.get("disk_keep"), messages.get("disk_reload"));
        return new MessageDialog(shell, messages.get("disk_title"), null,
                messages.get("disk_question", session.name(), changed.getFirst()), MessageDialog.QUESTION, 0,
                answers.toArray(String[]::new)).open() == 1;
    }
}
