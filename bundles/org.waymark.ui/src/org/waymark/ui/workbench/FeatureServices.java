package org.waymark.ui.workbench;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.waymark.ui.git.GitStatus;
import org.waymark.ui.navigate.Trail;
import org.waymark.ui.parts.ObservedMaps;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.present.Surrounds;
import org.waymark.ui.session.Abilities;
import org.waymark.ui.session.Sessions;

/** Creates the services of the features, once for each workbench. */
public final class FeatureServices extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class wanted, IServiceLocator parent, IServiceLocator locator) {
        Object inherited = parent.getService(wanted);
        if (inherited != null) {
            return inherited;
        }
        if (wanted == Settings.class) {
            return new Settings(locator.getService(IThemeEngine.class));
        }
        if (wanted == ObservedMaps.class) {
            return new ObservedMaps();
        }
        if (wanted == Trail.class) {
            return new Trail();
        }
        if (wanted == Surrounds.class) {
            return new Surrounds();
        }
        // git is the only feature with additional abilities
        return wanted == Abilities.class
                ? locator.getService(GitStatus.class)
                : new GitStatus(locator.getService(Sessions.class), Display.getDefault());
    }
}
