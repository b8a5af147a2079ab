package org.waymark.ui.typing;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** The commands in a text field. */
enum TextAction {

    UNDO, REDO, CUT, COPY, PASTE, SELECT_ALL;

    /** Performs the action; nothing happens in a field without it, such as undo in a number field. */
    void run(Control field) {
        switch (field) {
            case Text text -> run(text);
            case Combo combo -> run(combo);
            case Spinner spinner -> run(spinner);
            default -> throw new IllegalArgumentException(field.toString());
        }
    }

    private void run(Text text) {
        switch (this) {
            case UNDO -> TextHistory.of(text).ifPresent(TextHistory::undo);
            case REDO -> TextHistory.of(text).ifPresent(TextHistory::redo);
            case CUT -> text.cut();
            case COPY -> text.copy();
            case PASTE -> text.paste();
            case SELECT_ALL -> text.selectAll();
        }
    }

    private void run(Combo combo) {
        if (this == CUT) {
            combo.cut();
        } else if (this == COPY) {
            combo.copy();
        } else if (this == PASTE) {
            combo.paste();
        } else if (this == SELECT_ALL) {
            combo.setSelection(new Point(0, combo.getText().length()));
        }
    }

    private void run(Spinner spinner) {
        if (this == CUT) {
            spinner.cut();
        } else if (this == COPY) {
            spinner.copy();
        } else if (this == PASTE) {
            spinner.paste();
        }
    }
}
