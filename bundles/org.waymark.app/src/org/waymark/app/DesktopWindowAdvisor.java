package org.waymark.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.osgi.service.prefs.BackingStoreException;
import org.waymark.ui.open.Opener;
import org.waymark.ui.workbench.DiskWatch;
import org.waymark.ui.help.DialogHelp;
import org.waymark.ui.widgets.CutTexts;
import org.waymark.ui.widgets.DefaultButtons;
import org.waymark.ui.workbench.FocusKeeper;
import org.waymark.ui.workbench.RecoveryOffer;
import org.waymark.ui.workbench.SettingsWatch;
import org.waymark.ui.workbench.StartPages;
import org.waymark.ui.workbench.TabNames;

/** Configures the window: maximised at the first start, later as it was left. Opens the files of the command line. */
final class DesktopWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point SIZE = new Point(1440, 900);

    private static final String KNOWN = "window.known";

    private final FilesToOpen files;

    DesktopWindowAdvisor(IWorkbenchWindowConfigurer configurer, FilesToOpen files) {
        super(configurer);
        this.files = files;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new DesktopActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        configurer.setInitialSize(new Point(Math.min(SIZE.x, screen.width), Math.min(SIZE.y, screen.height)));
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setTitle("Waymark");
    }

    @Override
    public void postWindowCreate() {
        IEclipsePreferences state = InstanceScope.INSTANCE.getNode("org.waymark.app");
        if (!state.getBoolean(KNOWN, false)) {
            getWindowConfigurer().getWindow().getShell().setMaximized(true);
            state.putBoolean(KNOWN, true);
            try {
                state.flush();
            } catch (BackingStoreException e) {
                ILog.of(DesktopWindowAdvisor.class).warn(e.getMessage(), e);
            }
        }
    }

    @Override
    public void postWindowOpen() {
        WindowTitle.attend(getWindowConfigurer());
        DiskWatch.attend(getWindowConfigurer().getWindow());
        SettingsWatch.attend(getWindowConfigurer().getWindow());
        FocusKeeper.attend(getWindowConfigurer().getWindow());
        DialogHelp.attend(getWindowConfigurer().getWindow());
        DefaultButtons.attend(getWindowConfigurer().getWindow());
        CutTexts.attend(getWindowConfigurer().getWindow());
        files.openWith(this::open);
        TabNames.restore(getWindowConfigurer().getWindow());
        StartPages.attend(getWindowConfigurer().getWindow().getActivePage());
        // runs later, so that the question appears in front of the window
        Display.getCurrent().asyncExec(() -> RecoveryOffer.make(getWindowConfigurer().getWindow()));
    }

    private void open(Path file) {
        Opener opener = new Opener(getWindowConfigurer().getWindow().getActivePage());
        if (Files.isDirectory(file)) {
            opener.folder(file);
        } else {
            opener.file(file);
        }
    }
}
