package org.waymark.ui.edit;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.core.edit.StructureEdits;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.ui.session.EditContext;

/** Adds a touchpoint after the selected one, at the end of the selected stage, or at the end of the journey. */
public final class AddTouchpointHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        Stage stage = context.nearest(Stage.class)
                .orElseGet(() -> context.nearest(Journey.class).orElseThrow().getStages().getLast());
        int index = context.nearest(Touchpoint.class).map(t -> stage.getTouchpoints().indexOf(t) + 1).orElse(-1);
        String name = Messages.of(AddTouchpointHandler.class).get("add_touchpointName");
        context.session().execute(new StructureEdits(context.session().domain()).addTouchpoint(stage, index, name));
        NewName.edit(event);
        return null;
    }
}
