package org.waymark.ui.widgets;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Marks the default button of each dialog for the style sheets. The dark one of the platform gives all buttons the same
 * ground, so that Enter has no visible meaning.
 */
public final class DefaultButtons {

    private static final String CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final String NAME = "DefaultButton";

    private DefaultButtons() {
    }

    /** Attends to the dialogs of a window until it is closed. */
    public static void attend(IWorkbenchWindow window) {
        Display display = window.getShell().getDisplay();
        Listener activated = DefaultButtons::mark;
        display.addFilter(SWT.Activate, activated);
        window.getShell().addListener(SWT.Dispose, disposed -> display.removeFilter(SWT.Activate, activated));
    }

    private static void mark(Event event) {
        Button button = event.widget instanceof Shell shell && !shell.isDisposed() ? shell.getDefaultButton() : null;
        if (button != null && button.getData(CLASS) == null) {
            button.setData(CLASS, NAME);
            PlatformUI.getWorkbench().getService(IThemeEngine.class).applyStyles(button, false);
        }
    }
}
