package org.waymark.ui.edit;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.core.edit.StructureEdits;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.ui.session.EditContext;

/** Adds a stage after the selected one, or at the end. */
public final class AddStageHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        Journey journey = context.nearest(Journey.class).orElseThrow();
        int index = context.nearest(Stage.class).map(s -> journey.getStages().indexOf(s) + 1).orElse(-1);
        String name = Messages.of(AddStageHandler.class).get("add_stageName", journey.getStages().size() + 1);
        context.session().execute(new StructureEdits(context.session().domain()).addStage(journey, index, name));
        NewName.edit(event);
        return null;
    }
}
