package org.waymark.ui.matrix;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Performs an action in the active matrix, given by the command's parameter or, for general commands like copy, by
 * plugin.xml.
 */
public final class MatrixHandler extends AbstractHandler implements IExecutableExtension {

    private String given = "";

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        given = data instanceof String action ? action : "";
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof MatrixEditor editor) {
            String action = given.isEmpty() ? event.getParameter("org.waymark.ui.commands.matrix.action") : given;
            editor.page().ifPresent(page -> page.perform(MatrixAction.valueOf(action)));
        }
        return null;
    }
}
