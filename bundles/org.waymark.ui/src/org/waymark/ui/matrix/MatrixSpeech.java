package org.waymark.ui.matrix;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;

/** The accessible name of the focused cell, with its row and function. */
final class MatrixSpeech {

    private MatrixSpeech() {
    }

    static void install(MatrixTable table) {
        var accessible = table.control().getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = text(table);
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLE;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = text(table);
            }
        });
        table.control().addLayerListener(event -> {
            if (event instanceof ISelectionEvent && table.control().isFocusControl()) {
                accessible.setFocus(ACC.CHILDID_SELF);
            }
        });
    }

    private static String text(MatrixTable table) {
        return table.anchor()
                .map(at -> (table.texts().details(table.grid(), at.getRowPosition(), at.getColumnPosition()) + '\n'
                        + table.look().comments().told(table.grid().rows().get(at.getRowPosition()).id())).strip())
                .orElseGet(() -> table.texts().get("matrix_table"));
    }
}
