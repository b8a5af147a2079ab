package org.waymark.ui.map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Cuts, copies or pastes on the active map, according to the data in plugin.xml. */
public final class ClipboardHandler extends AbstractHandler implements IExecutableExtension {

    private String what = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        what = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof MapEditor editor) {
            editor.go(what);
        }
        return null;
    }
}
