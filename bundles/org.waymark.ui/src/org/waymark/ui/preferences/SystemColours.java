package org.waymark.ui.preferences;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/**
 * Gives controls the colours of the system again after a change to the light theme. GTK becomes light or dark only after the
 * theme engine has put all controls back to the colours of the system, which were those of the theme before: texts would
 * stay white on white.
 */
final class SystemColours implements Listener {

    /** The system's colours are still the old ones for some controls, until the next start. */
    private static final Color TEXT = new Color(0x2e, 0x34, 0x36);
    private static final Color GROUND = new Color(0xff, 0xff, 0xff);

    private final Set<RGB> before;
    private final IThemeEngine themes;
    private final Runnable done;

    private SystemColours(Display display, IThemeEngine themes, Runnable done) {
        this.before = IntStream.of(SWT.COLOR_WIDGET_FOREGROUND, SWT.COLOR_WIDGET_BACKGROUND, SWT.COLOR_LIST_FOREGROUND,
                SWT.COLOR_LIST_BACKGROUND).mapToObj(id -> display.getSystemColor(id).getRGB())
                .collect(Collectors.toSet());
        this.themes = themes;
        this.done = done;
    }

    /** Waits for the colours that the system has after a change to the light theme; called before it. */
    static void renew(IThemeEngine themes, Runnable done) {
        Display display = Display.getCurrent();
        if (display != null && "gtk".equals(SWT.getPlatform())) {
            display.addListener(SWT.Settings, new SystemColours(display, themes, done));
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

    private void renew(Control control) {
        if (stale(control.getForeground())) {
            control.setForeground(null);
            if (stale(control.getForeground())) {
                control.setForeground(TEXT);
            }
        }
        if (stale(control.getBackground())) {
            control.setBackground(null);
            if (stale(control.getBackground()) && holdsRows(control)) {
                control.setBackground(GROUND);
            }
        }
        if (control instanceof Composite inner) {
            for (Control child : inner.getChildren()) {
                renew(child);
            }
        }
    }

    private boolean stale(Color color) {
        return before.contains(color.getRGB());
    }

    private static boolean holdsRows(Control control) {
        return control instanceof Table || control instanceof Tree || control instanceof List;
    }
}
