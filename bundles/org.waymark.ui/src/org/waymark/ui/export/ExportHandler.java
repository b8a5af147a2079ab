package org.waymark.ui.export;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.waymark.core.timeline.LastChange;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.View;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.session.EditContext;
import org.waymark.ui.timeline.ChangeTimes;

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
        // read while the dialog is open: a page with all journeys says when each was changed
        Map<String, LastChange> changes = new ConcurrentHashMap<>();
        ChangeTimes times = ChangeTimes.of(context.window(), changes::putAll);
        times.read(context.session().document().rootFile(), context.session().document().files());
        new ExportDialog(context.window().getShell(),
                new ExportSubject(context.session().document(), journey, view, changes),
                Optional.ofNullable(event.getParameter(FORMAT))).open();
        times.cancel();
        return null;
    }
}
