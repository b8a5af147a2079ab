package org.waymark.ui.room;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Makes Ctrl+Z take back the last thing done in the room, while a list of the room has the focus. */
final class RoomKeys {

    private static final String CONTEXT = "org.waymark.ui.contexts.room";

    private final IContextService contexts;
    private final List<IContextActivation> active = new ArrayList<>();

    RoomKeys(IContextService contexts) {
        this.contexts = contexts;
    }

    /** Gives the keys to a control while it has the focus. */
    void on(Control control) {
        control.addListener(SWT.FocusIn, event -> {
            if (active.isEmpty()) {
                active.add(contexts.activateContext(CONTEXT));
            }
        });
        control.addListener(SWT.FocusOut, event -> off());
        control.addListener(SWT.Dispose, event -> off());
    }

    private void off() {
        contexts.deactivateContexts(active);
        active.clear();
    }
}
