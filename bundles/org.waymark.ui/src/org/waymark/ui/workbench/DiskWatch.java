package org.waymark.ui.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.waymark.ui.disk.DiskChange;
import org.waymark.ui.git.GitStatus;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;

/**
 * Detects, whenever the window is activated, that another program or a git command changed an open file. A portfolio
 * without unsaved changes is reloaded; otherwise the user is asked, once for each change.
 */
public final class DiskWatch {

    private final IWorkbenchWindow window;
    private final Sessions sessions;
    private final Map<PortfolioSession, Map<Path, FileTime>> asked = new WeakHashMap<>();
    private boolean asking;

    private DiskWatch(IWorkbenchWindow window) {
        this.window = window;
        sessions = window.getService(Sessions.class);
    }

    /** Starts watching the files, once for each window. */
    public static void attend(IWorkbenchWindow window) {
        if (window.getShell().getData(DiskWatch.class.getName()) != null) {
            return;
        }
        DiskWatch watch = new DiskWatch(window);
        window.getShell().setData(DiskWatch.class.getName(), watch);
        window.getShell().addListener(SWT.Activate,
                event -> window.getShell().getDisplay().asyncExec(() -> {
                    watch.look();
                    window.getService(GitStatus.class).refresh();
                }));
    }

    private void look() {
        if (asking || window.getShell() == null || window.getShell().isDisposed()) {
            return;
        }
        asking = true;
        try {
            sessions.all().forEach(this::look);
        } finally {
            asking = false;
        }
    }

    private void look(PortfolioSession session) {
        Map<Path, FileTime> changed = new HashMap<>();
        session.document().changedOnDisk().forEach(file -> changed.put(file, written(file)));
        if (!changed.isEmpty() && !changed.equals(asked.get(session))) {
            asked.put(session, changed);
            new DiskChange(window, session).settle();
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            // deleted
            return FileTime.fromMillis(0);
        }
    }
}
