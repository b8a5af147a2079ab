package org.waymark.ui.export;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.View;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.session.EditContext;

/** Exports journeys; the parameter of the command names the format to begin with. */
public final class ExportHandler extends AbstractHandler {

    private static final String FORMAT = "org.waymark.ui.commands.export.format";

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        context.session().finish();
        Optional<Journey> journey = context.nearest(Journey.class);
        Optional<View> view = HandlerUtil.getActiveEditor(event) instanceof MapEditor map
                ? journey.flatMap(map.bar().look()::view)
                : Optional.empty();
        new ExportDialog(context.window().getShell(), new ExportSubject(context.session().document(), journey, view),
                Optional.ofNullable(event.getParameter(FORMAT))).open();
        return null;
    }
}
