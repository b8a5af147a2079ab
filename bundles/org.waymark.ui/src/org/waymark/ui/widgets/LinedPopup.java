package org.waymark.ui.widgets;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

/** A popup with a thin border, for window managers that draw none. */
public abstract class LinedPopup extends PopupDialog {

    /**
     * @param title null for none
     * @param hint line at the lower edge, or null for none
     */
    protected LinedPopup(Shell parent, String title, String hint) {
        super(parent, INFOPOPUP_SHELLSTYLE, true, false, false, false, false, title, hint);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        GridLayoutFactory.fillDefaults().margins(1, 1).spacing(0, 0).applyTo(shell);
        shell.setBackground(shell.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
    }

    /** Makes the popup end with a whole row of its table, once it is open. */
    protected static void wholeRows(Table table) {
        WholeRows.in(table);
    }
}
