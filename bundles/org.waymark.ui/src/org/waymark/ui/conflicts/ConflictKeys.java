package org.waymark.ui.conflicts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.waymark.core.resolve.ConflictEdits.Choice;
import org.waymark.ui.compare.SideColumn;

/** The keys of the conflict editor, in the list and in the texts of the sides. */
final class ConflictKeys {

    private final ConflictEditor editor;

    ConflictKeys(ConflictEditor editor) {
        this.editor = editor;
    }

    void install(Tree tree, ConflictDetail detail) {
        tree.addListener(SWT.KeyDown, this::key);
        for (SideColumn column : detail.columns()) {
            column.text().addListener(SWT.KeyDown, this::key);
        }
        detail.typed().field().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                event.doit = false;
                tree.setFocus();
            }
        });
    }

    private void key(Event event) {
        if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0) {
            event.doit = !done(event.keyCode);
        }
    }

    private boolean done(int key) {
        switch (key) {
            case '1', SWT.KEYPAD_1 -> editor.take(Choice.OURS);
            case '2', SWT.KEYPAD_2 -> editor.take(Choice.THEIRS);
            case '3', SWT.KEYPAD_3 -> editor.take(Choice.BOTH);
            case '4', SWT.KEYPAD_4 -> editor.take(Choice.BASE);
            case '0', SWT.KEYPAD_0 -> editor.take(Choice.AS_IT_IS);
            case 'n', 'т' -> editor.go(1);
            case 'p', 'з' -> editor.go(-1);
            case 'm', 'ь' -> editor.reveal();
            case 'e', 'у', SWT.CR, SWT.KEYPAD_CR -> editor.type();
            default -> {
                return false;
            }
        }
        return true;
    }
}
