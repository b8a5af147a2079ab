package org.waymark.ide;

import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorLauncher;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.waymark.ui.open.Opener;
import org.waymark.ui.workbench.DiskWatch;

/** Opens a portfolio or journey file of the workspace as the desktop opens it; its maps are pages of the window. */
public final class PortfolioLauncher implements IEditorLauncher {

    @Override
    public void open(IPath file) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        DiskWatch.attend(window);
        new Opener(window.getActivePage()).file(file.toPath());
    }
}
