package org.waymark.ui.widgets;

import org.eclipse.swt.widgets.Control;

/**
 * Delayed work after an edit or a selection. Requested any number of times, it runs once, in the next turn of the event
 * loop, unless its control was disposed of.
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
