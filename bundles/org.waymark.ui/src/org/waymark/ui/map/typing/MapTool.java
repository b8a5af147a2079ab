package org.waymark.ui.map.typing;

import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.events.KeyEvent;

/** Selects and drags. While nothing is dragged, all keys go to the map, including those GEF uses for handles. */
public final class MapTool extends SelectionTool {

    private final Runnable finish;

    /** @param finish finishes the text that is being typed */
    public MapTool(Runnable finish) {
        this.finish = finish;
    }

    /** Finishes typing before a drag, so that it starts on the resulting map. */
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
