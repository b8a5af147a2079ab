package org.waymark.ui.room;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes back the last thing done in the room, which may be no edit of the map. */
public final class RoomUndoHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof RoomView view) {
            view.undo();
        }
        return null;
    }
}
