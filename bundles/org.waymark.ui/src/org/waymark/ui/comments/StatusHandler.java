package org.waymark.ui.comments;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.open.RestoredInput;
import org.waymark.ui.open.Opener;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.session.EditContext;

/** Changes the review status of the selected journey, or of that of the active map, and signs it. */
public final class StatusHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        context.nearest(Journey.class).or(() -> shown(context, HandlerUtil.getActiveEditorInput(event))).or(
                () -> context.session().portfolio().getJourneys().stream().findFirst())
                .ifPresent(journey -> ask(context, journey));
        return null;
    }

    private static Optional<Journey> shown(EditContext context, IEditorInput input) {
        return input instanceof RestoredInput map
                ? context.session().find(map.journeyId()).filter(Journey.class::isInstance).map(Journey.class::cast)
                : Optional.empty();
    }

    private static void ask(EditContext context, Journey journey) {
        StatusDialog dialog = new StatusDialog(context.window().getShell(), context.session(), journey);
        boolean set = dialog.open() == Window.OK;
        dialog.place().ifPresent(element -> new Opener(context.window().getActivePage()).locate(element));
        if (set) {
            context.session().execute(new Signature(PlatformUI.getWorkbench().getService(Settings.class))
                    .edits(context.session()).status(journey, dialog.status()));
        }
    }
}
