package org.waymark.ui.preferences;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.waymark.ui.preferences.Settings.Look;

/** Switches between light and dark colours. */
public final class DarkHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) {
        Settings settings = PlatformUI.getWorkbench().getService(Settings.class);
        settings.look(settings.look() == Look.DARK ? Look.LIGHT : Look.DARK);
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(element.getServiceLocator().getService(Settings.class).look() == Look.DARK);
    }
}
