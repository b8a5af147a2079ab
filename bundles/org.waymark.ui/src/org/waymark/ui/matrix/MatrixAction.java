package org.waymark.ui.matrix;

import java.util.Locale;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.waymark.core.text.Messages;

/** The actions of a matrix other than typing into cells, with their keys; 0 = none. */
public enum MatrixAction {
    COPY(SWT.MOD1 | 'C'),
    PASTE(SWT.MOD1 | 'V'),
    CLEAR(SWT.DEL),
    SELECT_ALL(SWT.MOD1 | 'A'),
    FILL_DOWN(SWT.MOD1 | 'D'),
    FILL_RIGHT(SWT.MOD1 | 'R'),
    FOLD('-'),
    UNFOLD('+'),
    FOLD_ALL(0),
    UNFOLD_ALL(0),
    FOLD_FUNCTION('['),
    UNFOLD_FUNCTION(']'),
    FOLD_FUNCTIONS(0),
    HIDE(0),
    SHOW_ALL(0),
    FIND(SWT.MOD1 | 'F'),
    ONLY_FUNCTION(0),
    PROBLEMS(SWT.MOD1 | SWT.MOD2 | 'P'),
    NO_FILTER(0),
    SORT_FUNCTION(SWT.MOD1 | SWT.MOD2 | 'O'),
    SORT_CHECK(SWT.MOD1 | SWT.MOD2 | 'K'),
    SORT_INFLUENCE(0),
    NO_SORT(0),
    HEAT(SWT.MOD1 | SWT.MOD2 | 'H'),
    COMMENTS(SWT.MOD1 | SWT.MOD2 | 'M'),
    OPEN_MAP(SWT.F4);

    private final int key;

    MatrixAction(int key) {
        this.key = key;
    }

    /** Returns the menu label with the key after a tab. */
    String label() {
        String label = Messages.of(MatrixAction.class).get("action_" + name().toLowerCase(Locale.ROOT));
        return key == 0 ? label : label + '\t' + LegacyActionTools.convertAccelerator(key);
    }
}
