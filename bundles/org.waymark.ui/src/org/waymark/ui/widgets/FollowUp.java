package org.waymark.ui.widgets;

import org.eclipse.swt.widgets.Control;

/**
 * What follows an edit or a selection without the user waiting for it: asked for any number of times, it is done once,
 * in the next turn of the event loop, unless its control is gone by then.
 */
public final class FollowUp {

    private final Control control;
    private final Runnable work;
    private boolean due;

    public FollowUp(Control control, Runnable work) {
        this.control = control;
        this.work = work;
    }

    public void ask() {
        if (!due && !control.isDisposed()) {
            due = true;
            control.getDisplay().asyncExec(() -> {
                due = false;
                if (!control.isDisposed()) {
                    work.run();
                }
            });
        }
    }
}
