package org.waymark.ui.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.model.cjm.Persona;
import org.waymark.ui.session.EditContext;

/** Opens the page of the selected persona. */
public final class PersonaPageHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        context.nearest(Persona.class).ifPresent(new Opener(context.window().getActivePage())::persona);
        return null;
    }
}
