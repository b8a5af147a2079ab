package org.waymark.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Drives the workbench: its front shell, editors, views and perspectives. The counterpart of SWTBot's workbench bot.
 */
public class WaymarkBot extends Bot {

    /** Waits until the workbench has a window. */
    public WaymarkBot() {
        super(Widgets::frontShell);
        Wait.until(Conditions.that("the workbench has a window", () -> page().isPresent()), Wait.PATIENCE);
    }

    public EditorBot editorByTitle(String title) {
        return editor("with the title '" + title + "'", e -> e.getPartName().equals(title));
    }

    public EditorBot editorById(String id) {
        return editor("with the id " + id, e -> e.getId().equals(id));
    }

    public EditorBot activeEditor() {
        return editor("that is active", e -> page().orElseThrow().getActiveEditor() == e.getEditor(false));
    }

    public List<EditorBot> editors() {
        return UiThread.call(() -> editorReferences().map(EditorBot::new).toList());
    }

    public ViewBot viewByTitle(String title) {
        return view("with the title '" + title + "'", v -> v.getPartName().equals(title));
    }

    /** Returns the view with this name, which a view may show as a part of its title. */
    public ViewBot viewByPartName(String name) {
        return viewByTitle(name);
    }

    public ViewBot viewById(String id) {
        return view("with the id " + id, v -> v.getId().equals(id));
    }

    public ViewBot activeView() {
        return view("that is active", v -> page().orElseThrow().getActivePart() == v.getPart(false));
    }

    public List<ViewBot> views() {
        return UiThread.call(() -> viewReferences().map(ViewBot::new).toList());
    }

    /** Opens the view if it is closed. */
    public ViewBot showView(String id) {
        UiThread.act(() -> page().orElseThrow().showView(id));
        return viewById(id);
    }

    public PerspectiveBot activePerspective() {
        return perspective("that is active", (page, each) -> page.getPerspective() != null
                && page.getPerspective().getId().equals(each.getId()));
    }

    public PerspectiveBot perspectiveByLabel(String label) {
        return perspective("with the label '" + label + "'", (page, each) -> each.getLabel().equals(label));
    }

    public PerspectiveBot perspectiveById(String id) {
        return perspective("with the id " + id, (page, each) -> each.getId().equals(id));
    }

    /** Returns all perspectives that can be opened. */
    public List<PerspectiveBot> perspectives() {
        return UiThread.call(() -> known().map(each -> new PerspectiveBot(page().orElseThrow(), each)).toList());
    }

    private static Stream<IPerspectiveDescriptor> known() {
        return Arrays.stream(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives());
    }

    private PerspectiveBot perspective(String which, BiPredicate<IWorkbenchPage, IPerspectiveDescriptor> test) {
        return Wait.forResult(() -> page().flatMap(page -> known().filter(each -> test.test(page, each)).findFirst()
                .map(each -> new PerspectiveBot(page, each))),
                () -> "no perspective " + which + "; there are "
                        + known().map(IPerspectiveDescriptor::getLabel).toList());
    }

    public void resetActivePerspective() {
        UiThread.act(() -> page().orElseThrow().resetPerspective());
    }

    /** Returns the main window, even while a dialog is in front of it. */
    public ShellBot windowShell() {
        return new ShellBot(UiThread.call(Widgets::windowShell));
    }

    /** Closes all editors without saving. */
    public void closeAllEditors() {
        UiThread.act(() -> page().orElseThrow().closeAllEditors(false));
    }

    public void saveAllEditors() {
        UiThread.act(() -> page().orElseThrow().saveAllEditors(false));
    }

    /** Closes every shell except the workbench windows, newest first. */
    public void closeAllShells() {
        UiThread.act(() -> {
            List<Shell> windows = Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                    .map(IWorkbenchWindow::getShell).toList();
            for (Shell shell : Widgets.shells().reversed()) {
                if (!shell.isDisposed() && !windows.contains(shell)) {
                    shell.close();
                }
            }
        });
    }

    /** Restores the initial state after a test: no dialog, no editor, default perspective. */
    public void resetWorkbench() {
        closeAllShells();
        closeAllEditors();
        resetActivePerspective();
    }

    private EditorBot editor(String which, Predicate<IEditorReference> test) {
        return Wait.forResult(() -> editorReferences().filter(test).findFirst().map(EditorBot::new),
                () -> "no editor " + which + "; open editors: "
                        + editorReferences().map(e -> "'" + e.getPartName() + "' " + e.getId()).toList() + "; "
                        + Widgets.openShells());
    }

    private ViewBot view(String which, Predicate<IViewReference> test) {
        return Wait.forResult(() -> viewReferences().filter(test).findFirst().map(ViewBot::new),
                () -> "no view " + which + "; open views: "
                        + viewReferences().map(v -> "'" + v.getPartName() + "' " + v.getId()).toList() + "; "
                        + Widgets.openShells());
    }

    private static Stream<IEditorReference> editorReferences() {
        return page().stream().flatMap(page -> Arrays.stream(page.getEditorReferences()));
    }

    private static Stream<IViewReference> viewReferences() {
        return page().stream().flatMap(page -> Arrays.stream(page.getViewReferences()));
    }

    private static Optional<IWorkbenchPage> page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
            window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        }
        return Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage);
    }
}
