package org.waymark.ui.map.typing;

import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.events.KeyEvent;

/** Selects and drags; every key belongs to the map while nothing is dragged, also those that would walk over handles. */
public final class MapTool extends SelectionTool {

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        KeyHandler keys = getCurrentViewer() == null ? null : getCurrentViewer().getKeyHandler();
        boolean idle = getDragTracker() == null && isInState(STATE_INITIAL);
        return idle && keys != null && keys.keyPressed(event) || super.handleKeyDown(event);
    }
}
