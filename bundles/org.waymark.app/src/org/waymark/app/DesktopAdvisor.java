package org.waymark.app;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.waymark.ui.ModellingPerspective;

/** The workbench: one perspective, its layout and open maps kept from one start to the next. */
final class DesktopAdvisor extends WorkbenchAdvisor {

    private final FilesToOpen files;

    DesktopAdvisor(FilesToOpen files) {
        this.files = files;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    /** Of the platform's preference pages only the one for keys means something here. */
    @Override
    public void postStartup() {
        PreferenceManager pages = getWorkbenchConfigurer().getWorkbench().getPreferenceManager();
        IPreferenceNode keys = pages
                .find("org.eclipse.ui.preferencePages.Workbench/org.eclipse.ui.preferencePages.Keys");
        for (IPreferenceNode page : pages.getRootSubNodes()) {
            if (!page.getId().startsWith("org.waymark.")) {
                pages.remove(page.getId());
            }
        }
        if (keys != null) {
            pages.addToRoot(keys);
        }
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
