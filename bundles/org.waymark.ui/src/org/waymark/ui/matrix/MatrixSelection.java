package org.waymark.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.waymark.core.edit.MatrixEdits.Cell;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.edit.OwnershipEdits;
import org.waymark.core.matrixview.GridColumn;
import org.waymark.core.matrixview.GridRow;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.widgets.FollowUp;

/**
 * Provides the selection for other views: the stated ownerships of selected cells, else the stage or touchpoint; for
 * whole rows and columns their steps and functions. Changes in the same event are reported once.
 */
final class MatrixSelection implements ISelectionProvider {

    /** Maximum number of cells; nobody edits more in a form. */
    private static final int MANY = 200;

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final MatrixTable table;
    private final MatrixEditing editing;
    private final FollowUp followUp;

    MatrixSelection(MatrixTable table, MatrixEditing editing) {
        this.table = table;
        this.editing = editing;
        followUp = new FollowUp(table.control(), this::tell);
    }

    /** Updates after a change of the table's selection or of its content. */
    void update() {
        followUp.ask();
    }

    private void tell() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    private List<EObject> elements() {
        PortfolioSession session = editing.session();
        List<GridRow> rows = table.wholeRows();
        List<GridColumn> columns = table.wholeColumns();
        if (!rows.isEmpty() && rows.size() < table.grid().rows().size()) {
            return rows.stream().map(row -> session.find(row.id())).flatMap(Optional::stream).toList();
        }
        if (!columns.isEmpty() && columns.size() < table.grid().columns().size()) {
            return columns.stream().map(column -> session.find(column.function().id())).flatMap(Optional::stream)
                    .toList();
        }
        List<PositionCoordinate> cells = table.cells();
        if (cells.isEmpty()) {
            return List.of();
        }
        List<EObject> stated = cells.size() > MANY ? List.of() : stated(cells);
        return stated.isEmpty() ? step(table.anchor().orElse(cells.getFirst())) : stated;
    }

    private List<EObject> stated(List<PositionCoordinate> cells) {
        List<EObject> found = new ArrayList<>();
        for (PositionCoordinate at : cells) {
            Optional<Cell> cell = editing.cell(at.getRowPosition(), at.getColumnPosition());
            cell.flatMap(it -> EffectiveOwnership.stated(it.step(), it.function())).ifPresent(found::add);
        }
        return found;
    }

    private List<EObject> step(PositionCoordinate at) {
        return editing.session().find(table.grid().rows().get(at.getRowPosition()).id()).map(List::of)
                .orElse(List.of());
    }

    @Override
    public ISelection getSelection() {
        return table.control().isDisposed() ? StructuredSelection.EMPTY : new StructuredSelection(elements());
    }

    @Override
    public void setSelection(ISelection wanted) {
        // the table selects; elements are revealed, not selected from outside
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
