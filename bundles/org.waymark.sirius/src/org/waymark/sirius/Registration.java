package org.waymark.sirius;

import org.eclipse.core.runtime.Plugin;

/**
 * Registration of the viewpoint. Sirius makes one of these when it looks for viewpoints; without Sirius nobody does.
 * Sirius is called by name, because this must compile where it cannot be had.
 */
public final class Registration extends Plugin {

    private static final String DESCRIPTION = "org.waymark.sirius/description/waymark.odesign";

    public Registration() throws ReflectiveOperationException {
        Class<?> registry = Class.forName("org.eclipse.sirius.business.api.componentization.ViewpointRegistry");
        Object instance = registry.getMethod("getInstance").invoke(null);
        registry.getMethod("registerFromPlugin", String.class).invoke(instance, DESCRIPTION);
    }
}
