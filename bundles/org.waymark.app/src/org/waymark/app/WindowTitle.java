package org.waymark.app;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Shows title and file of the active editor in the window title. */
final class WindowTitle implements IPartListener2 {

    private final IWorkbenchWindowConfigurer window;

    private WindowTitle(IWorkbenchWindowConfigurer window) {
        this.window = window;
    }

    static void attend(IWorkbenchWindowConfigurer window) {
        WindowTitle title = new WindowTitle(window);
        window.getWindow().getPartService().addPartListener(title);
        title.update();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        update();
    }

    private void update() {
        IEditorPart editor = window.getWindow().getActivePage() == null
                ? null
                : window.getWindow().getActivePage().getActiveEditor();
        String name = editor == null ? "" : editor.getTitle();
        String place = editor == null ? "" : editor.getTitleToolTip();
        window.setTitle(
                name.isEmpty() || name.equals(place) ? "Waymark" : name + " \u2013 " + place + " \u2013 Waymark");
    }
}
