package org.waymark.app;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.waymark.ui.session.PortfolioSession;

/** Shows the title of the active editor and the name of its portfolio in the window title. */
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

    /** Returns the name of the portfolio; its file is in the tooltip of the tab. What has no portfolio says its place. */
    private static String place(IEditorPart editor) {
        PortfolioSession session = editor.getAdapter(PortfolioSession.class);
        return session == null ? editor.getTitleToolTip() : session.name();
    }

    private void update() {
        IEditorPart editor = window.getWindow().getActivePage() == null
                ? null
                : window.getWindow().getActivePage().getActiveEditor();
        String name = editor == null ? "" : editor.getTitle();
        String place = editor == null ? "" : place(editor);
        window.setTitle(
                name.isEmpty() || name.equals(place) ? "Waymark" : name + " \u2013 " + place + " \u2013 Waymark");
    }
}
