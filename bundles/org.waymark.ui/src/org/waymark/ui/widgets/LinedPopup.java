package org.waymark.ui.widgets;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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

    /** Leaves buttons in their own colours, in which they stand back while they cannot be pressed. */
    @Override
    protected List<Control> getForegroundColorExclusions() {
        return withButtons(super.getForegroundColorExclusions());
    }

    @Override
    protected List<Control> getBackgroundColorExclusions() {
        return withButtons(super.getBackgroundColorExclusions());
    }

    private List<Control> withButtons(List<Control> others) {
        return Stream.concat(others.stream(), buttons(getShell())).toList();
    }

    private static Stream<Control> buttons(Control top) {
        return switch (top) {
            case Button button -> Stream.of(button);
            case Composite all -> Stream.of(all.getChildren()).flatMap(LinedPopup::buttons);
            default -> Stream.of();
        };
    }

    /** Makes the popup end with a whole row of its table, once it is open. */
    protected static void wholeRows(Table table) {
        WholeRows.in(table);
    }
}
