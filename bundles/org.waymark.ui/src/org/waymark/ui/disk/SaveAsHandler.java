package org.waymark.ui.disk;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.ui.session.EditContext;

/** Saves the active portfolio under another name, which it keeps. */
public final class SaveAsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        new SaveFlow(context.window(), context.session()).saveAs();
        return null;
    }
}
