package org.waymark.ui.backlog;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.waymark.core.JourneyException;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.edit.TypedValues;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.typing.TypedCell;

/** Edits one value of an initiative in its cell. */
final class BacklogCell extends EditingSupport {

    private final TableViewer viewer;
    private final BacklogColumn column;
    private final PortfolioSession session;
    private final TypedValues values;

    BacklogCell(TableViewer viewer, BacklogColumn column, PortfolioSession session, TypedValues values) {
        super(viewer);
        this.viewer = viewer;
        this.column = column;
        this.session = session;
        this.values = values;
    }

    @Override
    protected boolean canEdit(Object row) {
        return column.editable() && !session.document().readOnly();
    }

    @Override
    protected CellEditor getCellEditor(Object row) {
        List<Object> choices = column.choices((BacklogRow) row);
        if (choices.isEmpty()) {
            TypedCell cell = new TypedCell(viewer.getTable(), SWT.NONE, () -> Optional.of(session),
                    typed -> read(typed).map(value -> edit((BacklogRow) row, value.orElse(null))));
            cell.setValidator(value -> problem((String) value));
            return cell;
        }
        ComboBoxViewerCellEditor combo = new ComboBoxViewerCellEditor(viewer.getTable(), SWT.READ_ONLY);
        combo.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
        combo.setContentProvider(ArrayContentProvider.getInstance());
        combo.setLabelProvider(LabelProvider.createTextProvider(choice -> column.shown(choice, values)));
        combo.setInput(choices);
        return combo;
    }

    private String problem(String typed) {
        try {
            values.read((EAttribute) column.feature(), typed);
            return null;
        } catch (JourneyException e) {
            return e.getMessage();
        }
    }

    /** Returns the typed value, empty inside for none; empty if it is no value. */
    private Optional<Optional<Object>> read(String typed) {
        try {
            return Optional.of(Optional.ofNullable(values.read((EAttribute) column.feature(), typed)));
        } catch (JourneyException e) {
            // not a value yet; the cell says so
            return Optional.empty();
        }
    }

    private Command edit(BacklogRow row, Object value) {
        return new FeatureEdits(session.domain()).set(row.initiative(), column.feature(), value);
    }

    @Override
    protected Object getValue(Object row) {
        return column.value((BacklogRow) row, values);
    }

    @Override
    protected void setValue(Object row, Object chosen) {
        if (chosen == null || chosen.equals(getValue(row))) {
            return;
        }
        if (column.choices((BacklogRow) row).isEmpty()) {
            read((String) chosen).ifPresent(value -> session.execute(edit((BacklogRow) row, value.orElse(null))));
        } else {
            session.execute(edit((BacklogRow) row, chosen == BacklogColumn.NONE ? null : chosen));
        }
    }
}
