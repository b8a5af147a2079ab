package org.waymark.ui.session;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.waymark.core.persist.RecoveryStore;
import org.waymark.core.persist.SavedVersions;
import org.waymark.ui.preferences.Settings;

/** Creates the session services, once for each workbench. */
public final class SessionServices extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class wanted, IServiceLocator parent, IServiceLocator locator) {
        Object inherited = parent.getService(wanted);
        if (inherited != null) {
            return inherited;
        }
        if (wanted == RecoveryStore.class) {
            return new RecoveryStore(Path.of(System.getProperty("user.home"), ".waymark", "recovery"));
        }
        if (wanted == SavedVersions.class) {
            return new SavedVersions(Path.of(System.getProperty("user.home"), ".waymark", "versions"));
        }
        Sessions sessions = new Sessions();
        sessions.addListener(new Checks(Display.getDefault()));
        sessions.addListener(new Snapshots(locator.getService(RecoveryStore.class), Display.getDefault(),
                () -> locator.getService(Settings.class).keepsRecovery()));
        sessions.addListener(new VersionKeeper(locator.getService(SavedVersions.class),
                () -> locator.getService(Settings.class).keepsVersions()));
        ISaveablesLifecycleListener workbench = locator.getService(ISaveablesLifecycleListener.class);
        if (workbench != null) {
            sessions.addListener(new SavePrompts(sessions, workbench));
        }
        return sessions;
    }
}
