package org.waymark.ui.edit;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.core.edit.StructureEdits;
import org.waymark.core.text.Messages;
import org.waymark.ui.open.Opener;
import org.waymark.ui.session.EditContext;
import org.waymark.ui.session.PortfolioSession;

/** Adds a journey to the active portfolio and opens its map. */
public final class AddJourneyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        PortfolioSession session = context.session();
        String name = Messages.of(AddJourneyHandler.class).get("add_journeyName");
        session.execute(new StructureEdits(session.domain()).addJourney(session.portfolio(), name));
        new Opener(context.window().getActivePage()).journey(session.portfolio().getJourneys().getLast());
        return null;
    }
}
