package org.waymark.app;

import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** Menus and toolbars are all contributed by plugin.xml of org.waymark.ui; nothing of the platform is added. */
final class DesktopActionBarAdvisor extends ActionBarAdvisor {

    DesktopActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }
}
