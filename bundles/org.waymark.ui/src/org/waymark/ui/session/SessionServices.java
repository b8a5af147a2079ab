package org.waymark.ui.session;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the workbench's services of this bundle, once for each workbench. */
public final class SessionServices extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class wanted, IServiceLocator parent, IServiceLocator locator) {
        Object inherited = parent.getService(wanted);
        if (inherited != null) {
            return inherited;
        }
        Sessions sessions = new Sessions();
        sessions.addListener(new Checks(Display.getDefault()));
        ISaveablesLifecycleListener workbench = locator.getService(ISaveablesLifecycleListener.class);
        if (workbench != null) {
            sessions.addListener(new SavePrompts(sessions, workbench));
        }
        return sessions;
    }
}
