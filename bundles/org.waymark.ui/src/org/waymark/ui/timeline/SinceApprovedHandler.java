package org.waymark.ui.timeline;

import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.SavedVersions;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.compare.Comparing;
import org.waymark.ui.session.EditContext;

/** Shows what changed in a journey since it was approved. */
public final class SinceApprovedHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        context.nearest(Journey.class).ifPresent(journey -> {
            KnownPast past = new KnownPast(context.window().getService(SavedVersions.class),
                    context.session().document().rootFile(), context.session().document().files());
            Comparing.open(context.window().getActivePage(), context.session(), new ApprovedVersion(past,
                    Ids.idOf(journey), Labels.in(Locale.getDefault()).shown(journey)));
        });
        return null;
    }
}
