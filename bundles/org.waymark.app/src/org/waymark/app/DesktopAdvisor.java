package org.waymark.app;

import java.util.Optional;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.waymark.ui.disk.SaveFlow;
import org.waymark.ui.faults.FaultStatusHandler;
import org.waymark.ui.faults.Faults;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.workbench.ModellingPerspective;

/** Configures the workbench: one perspective, whose layout and open maps are restored at the next start. */
final class DesktopAdvisor extends WorkbenchAdvisor {

    private final FilesToOpen files;
    private final Faults faults = new Faults(
            () -> PlatformUI.isWorkbenchRunning() ? Optional.of(PlatformUI.getWorkbench()) : Optional.empty());

    DesktopAdvisor(FilesToOpen files) {
        this.files = files;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public synchronized AbstractStatusHandler getWorkbenchErrorHandler() {
        return new FaultStatusHandler(faults);
    }

    @Override
    public void eventLoopException(Throwable problem) {
        faults.unexpected(problem);
    }

    /** Removes the platform's preference pages, which have no use here. */
    @Override
    public void postStartup() {
        PreferenceManager pages = getWorkbenchConfigurer().getWorkbench().getPreferenceManager();
        for (IPreferenceNode page : pages.getRootSubNodes()) {
            if (!page.getId().startsWith("org.waymark.")) {
                pages.remove(page.getId());
            }
        }
    }

    /** Asks about unsaved portfolios in the product's own words, so that the platform has nothing left to ask. */
    @Override
    public boolean preShutdown() {
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        return window == null || workbench.getService(Sessions.class).all().stream()
                .allMatch(session -> new SaveFlow(window, session).leave());
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return ModellingPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new DesktopWindowAdvisor(configurer, files);
    }
}
