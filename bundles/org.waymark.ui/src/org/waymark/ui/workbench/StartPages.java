package org.waymark.ui.workbench;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.waymark.ui.parts.EditorIds;

/** Shows the start page whenever no editor is open, and closes it when one is. */
public final class StartPages implements IPartListener2 {

    private final IWorkbenchPage page;
    private boolean closing;

    private StartPages(IWorkbenchPage page) {
        this.page = page;
    }

    /** Starts watching a page. */
    public static void attend(IWorkbenchPage page) {
        StartPages pages = new StartPages(page);
        page.addPartListener(pages);
        pages.update();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        later();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        later();
    }

    /** Updates later, as the event arrives while the workbench is still opening or closing the editor. */
    private void later() {
        page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> {
            // a page without a window was closed with it; at the end there may be a window, but none that is shown
            IWorkbenchWindow window = page.getWorkbenchWindow();
            if (PlatformUI.isWorkbenchRunning() && window != null && window.getShell() != null
                    && !window.getShell().isDisposed()) {
                update();
            }
        });
    }

    private void start() {
        try {
            page.openEditor(new StartInput(), EditorIds.START);
        } catch (PartInitException e) {
            ILog.of(StartPages.class).error(EditorIds.START, e);
        }
    }

    private void update() {
        if (closing) {
            return;
        }
        IEditorReference[] editors = page.getEditorReferences();
        if (editors.length == 0) {
            start();
        } else if (editors.length > 1) {
            closing = true;
            IEditorReference[] start = java.util.Arrays.stream(editors)
                    .filter(e -> EditorIds.START.equals(e.getId())).toArray(IEditorReference[]::new);
            page.closeEditors(start, false);
            closing = false;
        }
    }
}
