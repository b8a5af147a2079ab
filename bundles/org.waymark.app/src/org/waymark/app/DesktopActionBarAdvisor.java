package org.waymark.app;

import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** Adds no actions: plugin.xml of org.waymark.ui contributes all menus and tool bars. */
final class DesktopActionBarAdvisor extends ActionBarAdvisor {

    DesktopActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }
}
