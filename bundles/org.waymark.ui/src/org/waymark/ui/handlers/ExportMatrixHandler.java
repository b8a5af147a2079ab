package org.waymark.ui.handlers;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.export.MatrixExport;
import org.waymark.ui.export.MatrixExportDialog;
import org.waymark.ui.session.EditContext;

/** Writes the ownership matrix as an Excel workbook. */
public final class ExportMatrixHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        Optional<Journey> journey = context.nearest(Journey.class);
        new MatrixExportDialog(context.window().getShell(), context.session(), journey).ask()
                .ifPresent(choice -> new MatrixExport(context.window(), context.session()).run(choice));
        return null;
    }
}
