package org.waymark.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

/**
 * Makes a popup so high that the last row in sight of its table is whole. How high a row is, is known only when it was
 * painted.
 *
 * @param table table of the popup
 */
record WholeRows(Table table) implements Listener {

    /** Shortens the window of a table once it is on the screen. */
    static void in(Table table) {
        table.addListener(SWT.Paint, new WholeRows(table));
    }

    @Override
    public void handleEvent(Event event) {
        table.removeListener(SWT.Paint, this);
        table.getDisplay().asyncExec(this::shorten);
    }

    private void shorten() {
        if (table.isDisposed() || table.getItemCount() < 2) {
            return;
        }
        int row = table.getItem(1).getBounds().y - table.getItem(0).getBounds().y;
        int room = table.getClientArea().height;
        if (row > 0 && room > row && table.getItemCount() * row > room) {
            Shell shell = table.getShell();
            Point size = shell.getSize();
            shell.setSize(size.x, size.y - room % row);
        }
    }
}
