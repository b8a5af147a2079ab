package org.waymark.ui.tests;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.waymark.testing.UiThread;
import org.waymark.testing.WaymarkBot;

/**
 * The window as it was before the first test: its place and its views. Making all views anew costs more than most tests
 * do, so it is done only after a test that has moved them.
 */
final class WorkbenchLayout {

    /** Buttons of text editors, which are there for the tests in an IDE and not in the product. */
    private static final List<String> FOREIGN = List.of("org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.navigation");

    /** Pixels by which a window may be smaller than the screen it fills. */
    private static final int MARGIN = 20;

    private final boolean maximized;
    private final Rectangle place;
    private final List<String> views;

    /** @param bot closes what a run before may have left to ask about */
    WorkbenchLayout(WaymarkBot bot) {
        bot.closeAllShells();
        // the product takes the arguments of the test runner for files
        UiThread.act(() -> page().closeAllEditors(false));
        UiThread.act(() -> FOREIGN.forEach(page()::hideActionSet));
        maximized = UiThread.call(() -> shell().getMaximized());
        place = UiThread.call(() -> shell().getBounds());
        views = UiThread.call(WorkbenchLayout::now);
    }

    void restore() {
        UiThread.act(() -> {
            if (shell().getMaximized() != maximized) {
                shell().setMaximized(maximized);
            }
            if (!maximized && !shell().getBounds().equals(place)) {
                shell().setBounds(place);
            }
            if (!now().equals(views)) {
                page().resetPerspective();
                FOREIGN.forEach(page()::hideActionSet);
            }
        });
    }

    /** Returns whether the window manager has made the window as large as it was; it is asked for that by a restore. */
    boolean isRestored() {
        return !maximized || shell().getSize().x >= shell().getMonitor().getClientArea().width - MARGIN;
    }

    /** Returns the open views with their state and visibility, in the order of their ids. */
    private static List<String> now() {
        return Arrays.stream(page().getViewReferences()).map(WorkbenchLayout::state).sorted().toList();
    }

    private static String state(IViewReference view) {
        return view.getId() + " " + view.getSecondaryId() + " " + page().getPartState(view) + " "
                + (view.getView(false) != null && page().isPartVisible(view.getView(false)));
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }
}
