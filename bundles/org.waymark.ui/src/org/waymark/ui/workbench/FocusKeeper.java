package org.waymark.ui.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Gives the keyboard back to the active part when the control that had it is gone. A key must never go nowhere.
 */
public final class FocusKeeper implements Listener {

    private static final int[] EVENTS = {SWT.FocusOut, SWT.FocusIn, SWT.Activate};

    private final IWorkbenchWindow window;
    private boolean asked;

    private FocusKeeper(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Keeps the focus of a window until it is closed. */
    public static void attend(IWorkbenchWindow window) {
        FocusKeeper keeper = new FocusKeeper(window);
        Display display = window.getShell().getDisplay();
        for (int event : EVENTS) {
            display.addFilter(event, keeper);
        }
        window.getShell().addListener(SWT.Dispose, disposed -> {
            for (int event : EVENTS) {
                display.removeFilter(event, keeper);
            }
        });
    }

    @Override
    public void handleEvent(Event event) {
        if (!asked) {
            asked = true;
            event.display.asyncExec(this::look);
        }
    }

    private void look() {
        asked = false;
        Shell shell = window.getShell();
        if (shell == null || shell.isDisposed() || shell.getDisplay().getActiveShell() != shell) {
            return;
        }
        Control focus = shell.getDisplay().getFocusControl();
        IWorkbenchPart part = window.getActivePage() == null ? null : window.getActivePage().getActivePart();
        if ((focus == null || focus == shell) && part != null) {
            part.setFocus();
        }
    }
}
