package org.waymark.ui.properties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.waymark.ui.typing.TypedCell;

/** A list of texts, each edited in its row: goals, needs, tags. */
record TextRows(Field field) implements Rows {

    @Override
    public void columns(TableViewer viewer) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> ((String) row).replace('\n', ' ')));
        column.setEditingSupport(new Line(viewer));
    }

    private final class Line extends EditingSupport {

        private final TableViewer viewer;

        Line(TableViewer viewer) {
            super(viewer);
            this.viewer = viewer;
        }

        @Override
        protected CellEditor getCellEditor(Object row) {
            return new TypedCell(viewer.getTable(), SWT.NONE,
                    () -> Optional.of(field.form().subject().session()), typed -> edit(row, typed));
        }

        private Optional<Command> edit(Object row, String typed) {
            return typed.isBlank() ? Optional.empty() : Optional.of(new ValueRows(field).replacing(row, typed.strip()));
        }

        @Override
        protected boolean canEdit(Object row) {
            return field.editable();
        }

        @Override
        protected Object getValue(Object row) {
            return row;
        }

        /** Sets the text; an emptied row is removed. */
        @Override
        protected void setValue(Object row, Object text) {
            if (((String) text).isBlank()) {
                delete(List.of(row));
            } else {
                new ValueRows(field).replace(row, ((String) text).strip());
            }
        }
    }

    @Override
    public boolean heads() {
        return false;
    }

    @Override
    public void add(Control anchor, TableViewer viewer) {
        String base = field.form().messages().get("list_new");
        String text = Stream.iterate(1, n -> n + 1).map(n -> n == 1 ? base : base + " " + n)
                .filter(t -> !field.values().contains(t)).findFirst().orElseThrow();
        new ValueRows(field).add(List.of(text));
        viewer.editElement(text, 0);
    }

    @Override
    public void delete(List<?> rows) {
        new ValueRows(field).delete(rows);
    }

    @Override
    public void move(Object row, int index) {
        new ValueRows(field).move(row, index);
    }

    @Override
    public Optional<EObject> target(Object row) {
        return Optional.empty();
    }
}
