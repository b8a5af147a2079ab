package org.waymark.ui.map.typing;

import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.events.KeyEvent;

/** Selects and drags; every key belongs to the map while nothing is dragged, also those that would walk over handles. */
public final class MapTool extends SelectionTool {

    private final Runnable finish;

    /** @param finish takes over what is being typed */
    public MapTool(Runnable finish) {
        this.finish = finish;
    }

    /** What is dragged is dragged on the map as it is after the typing. */
    @Override
    protected boolean handleButtonDown(int button) {
        finish.run();
        return super.handleButtonDown(button);
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        KeyHandler keys = getCurrentViewer() == null ? null : getCurrentViewer().getKeyHandler();
        boolean idle = getDragTracker() == null && isInState(STATE_INITIAL);
        return idle && keys != null && keys.keyPressed(event) || super.handleKeyDown(event);
    }
}
