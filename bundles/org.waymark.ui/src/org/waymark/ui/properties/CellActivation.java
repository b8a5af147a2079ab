package org.waymark.ui.properties;

import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.waymark.ui.widgets.FocusCell;

/** The activation of cell editors in a list: double click, Enter or F2, and Tab to the next one. */
final class CellActivation {

    private CellActivation() {
    }

    /** @param open action of a double click on a cell that cannot be edited */
    static void install(TableViewer viewer, Runnable open) {
        ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return switch (event.eventType) {
                    case ColumnViewerEditorActivationEvent.TRAVERSAL,
                            ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION,
                            ColumnViewerEditorActivationEvent.PROGRAMMATIC ->
                        true;
                    case ColumnViewerEditorActivationEvent.KEY_PRESSED ->
                        event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2;
                    default -> false;
                };
            }
        };
        TableViewerFocusCellManager cells = new TableViewerFocusCellManager(viewer,
                new FocusCell(viewer));
        TableViewerEditor.create(viewer, cells, strategy, ColumnViewerEditor.TABBING_HORIZONTAL
                | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        viewer.addDoubleClickListener(event -> {
            if (!viewer.isCellEditorActive()) {
                open.run();
            }
        });
    }
}
