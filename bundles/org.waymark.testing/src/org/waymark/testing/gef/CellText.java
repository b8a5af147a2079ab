package org.waymark.testing.gef;

import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.waymark.testing.UiThread;

/** The text control of a cell editor of any kind. */
final class CellText {

    private CellText() {
    }

    static boolean isEditor(Control control) {
        return control.isVisible() && (control instanceof Text || control instanceof StyledText
                || control instanceof Combo || control instanceof CCombo);
    }

    /** Selects the text without keys, because Ctrl+A may be bound to the diagram. */
    static void selectAll(Control control) {
        UiThread.act(() -> {
            switch (control) {
                case Text text -> text.selectAll();
                case StyledText text -> text.selectAll();
                default -> {
                    // a combo box selects its text when it opens
                }
            }
        });
    }
}
