package org.waymark.ui.importing;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.ui.session.EditContext;

/** Imports an edited workbook, or a map of another format. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        new ImportFlow(context.window(), Optional.ofNullable(context.session())).ask();
        return null;
    }
}
