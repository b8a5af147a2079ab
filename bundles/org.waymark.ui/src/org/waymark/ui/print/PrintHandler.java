package org.waymark.ui.print;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.session.EditContext;

/** Prints the map in front as it is shown. */
public final class PrintHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        context.session().finish();
        if (HandlerUtil.getActiveEditor(event) instanceof MapEditor map) {
            new PrintMapDialog(context.window().getShell(), new PrintSubject(map.content().journey(),
                    map.content().view(), context.session().document().folder())).open();
        }
        return null;
    }
}
