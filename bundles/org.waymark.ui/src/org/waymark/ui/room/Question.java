package org.waymark.ui.room;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks before something that cannot be undone. */
final class Question {

    private Question() {
    }

    /** Returns whether the first of two answers was chosen; the second one is the default. */
    static boolean ask(Shell parent, String title, String text, String yes, String no) {
        return new MessageDialog(parent, title, null, text, MessageDialog.WARNING, 1, yes, no).open() == 0;
    }
}
