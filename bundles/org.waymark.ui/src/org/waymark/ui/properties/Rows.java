package org.waymark.ui.properties;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Control;

/** The content of a list in the form, and its operations. */
sealed interface Rows permits ChildRows, ReferenceRows, TextRows {

    /** Creates the columns with their labels and cell editors. */
    void columns(TableViewer viewer);

    /** Returns whether the columns have headers. */
    boolean heads();

    /** @param anchor control below which a list of choices opens */
    void add(Control anchor, TableViewer viewer);

    void delete(List<?> rows);

    void move(Object row, int index);

    /** Returns the element whose properties a row opens. */
    Optional<EObject> target(Object row);
}
