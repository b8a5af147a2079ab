package org.waymark.ui.properties;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Control;

/** What stands in a list of the form and what can be done with it. */
sealed interface Rows permits ChildRows, ReferenceRows, TextRows {

    /** Makes the columns with their labels and cell editors. */
    void columns(TableViewer viewer);

    /** Whether the columns need heads. */
    boolean heads();

    /** @param anchor where a list to choose from drops down */
    void add(Control anchor, TableViewer viewer);

    void delete(List<?> rows);

    void move(Object row, int index);

    /** The element whose properties a row leads to. */
    Optional<EObject> target(Object row);
}
