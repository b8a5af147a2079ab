package org.waymark.ui.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.session.EditContext;

/** Moves a journey into a file of its own, or back into the portfolio's file. */
public final class FilePlaceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        boolean split = "split".equals(event.getParameter("org.waymark.ui.commands.filePlace.how"));
        context.nearest(Journey.class).ifPresent(journey -> new JourneyFile(context.window(), context.session())
                .change(journey, split));
        return null;
    }
}
