package org.waymark.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;

/** The tooltip of a list to choose from, which is not there while the list is open: it would cover the choices. */
public final class ComboTip {

    private ComboTip() {
    }

    public static void on(Combo combo, String text) {
        combo.setToolTipText(text);
        combo.addListener(SWT.MouseDown, event -> combo.setToolTipText(null));
        combo.addListener(SWT.KeyDown, event -> combo.setToolTipText(null));
        combo.addListener(SWT.MouseMove, event -> show(combo, text));
        combo.addListener(SWT.FocusOut, event -> show(combo, text));
        combo.addListener(SWT.Selection, event -> show(combo, text));
    }

    private static void show(Combo combo, String text) {
        if (!combo.getListVisible() && combo.getToolTipText() == null) {
            combo.setToolTipText(text);
        }
    }
}
