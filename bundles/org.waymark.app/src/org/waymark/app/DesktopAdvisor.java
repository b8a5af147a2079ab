package org.waymark.app;

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

    @Override
    public String getInitialWindowPerspectiveId() {
        return ModellingPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new DesktopWindowAdvisor(configurer, files);
    }
}
