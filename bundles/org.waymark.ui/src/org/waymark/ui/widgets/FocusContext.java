package org.waymark.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Activates a context of key bindings while one of some controls has the focus, and not while a field beside has it. */
public final class FocusContext {

    private final IContextService contexts;
    private final String context;
    private final List<IContextActivation> active = new ArrayList<>();

    public FocusContext(IContextService contexts, String context) {
        this.contexts = contexts;
        this.context = context;
    }

    /** Gives the keys to a control while it has the focus. */
    public void on(Control control) {
        control.addListener(SWT.FocusIn, event -> {
            if (active.isEmpty()) {
                active.add(contexts.activateContext(context));
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
