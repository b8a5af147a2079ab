package org.waymark.ui.session;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.waymark.core.persist.RecoveryStore;

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
        Sessions sessions = new Sessions();
        sessions.addListener(new Checks(Display.getDefault()));
        sessions.addListener(new Snapshots(locator.getService(RecoveryStore.class), Display.getDefault()));
        ISaveablesLifecycleListener workbench = locator.getService(ISaveablesLifecycleListener.class);
        if (workbench != null) {
            sessions.addListener(new SavePrompts(sessions, workbench));
        }
        return sessions;
    }
}
