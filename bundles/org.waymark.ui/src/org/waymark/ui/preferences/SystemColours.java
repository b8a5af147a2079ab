package org.waymark.ui.preferences;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Gives controls the colours of the system again after a change of the theme. GTK becomes light or dark only after the
 * theme engine has put all controls back to the colours of the system, which were those of the theme before: texts would
 * stay white on white, and selected rows would have the colour of the other theme.
 */
final class SystemColours implements Listener {

    /** Any colour: the toolkit forgets what it told GTK only when a colour is taken back. */
    private static final Color ANY = new Color(0x80, 0x80, 0x80);

    private final IThemeEngine themes;
    private final Runnable done;

    private SystemColours(IThemeEngine themes, Runnable done) {
        this.themes = themes;
        this.done = done;
    }

    /** Waits for the colours that the system has after a change of the theme; called before it. */
    static void renew(IThemeEngine themes, Runnable done) {
        Display display = Display.getCurrent();
        if (display != null && "gtk".equals(SWT.getPlatform())) {
            display.addListener(SWT.Settings, new SystemColours(themes, done));
        }
    }

    @Override
    public void handleEvent(Event event) {
        event.display.removeListener(SWT.Settings, this);
        for (Shell shell : event.display.getShells()) {
            renew(shell);
            themes.applyStyles(shell, true);
        }
        done.run();
    }

    private static void renew(Control control) {
        control.setForeground(ANY);
        control.setForeground(null);
        control.setBackground(ANY);
        control.setBackground(null);
        if (control instanceof Composite inner) {
            for (Control child : inner.getChildren()) {
                renew(child);
            }
        }
    }
}
