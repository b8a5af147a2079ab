package org.waymark.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.waymark.core.edit.Candidates;
import org.waymark.ui.elements.ElementIcons;

/** A list of references to other elements: personas, channels, evidence. */
record ReferenceRows(Field field) implements Rows {

    @Override
    public void columns(TableViewer viewer) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.setLabelProvider(ColumnLabelProvider.createTextImageProvider(this::name,
                row -> ElementIcons.of(((EObject) row).eClass()).image()));
    }

    private String name(Object row) {
        return target(row).map(field.form().texts()::of)
                .orElseGet(() -> field.form().messages().get("reference_dangling"));
    }

    @Override
    public boolean heads() {
        return false;
    }

    @Override
    public void add(Control anchor, TableViewer viewer) {
        List<EObject> candidates = new ArrayList<>(Candidates.of(field.owner(), field.reference()));
        if (!field.mixed()) {
            candidates.removeAll(field.values());
        }
        new ElementPicker(anchor, field.form(), candidates, "", true, new ValueRows(field)::add).open();
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
        EObject element = (EObject) row;
        return Optional.of(element).filter(e -> !e.eIsProxy() && field.form().subject().session().contains(e));
    }
}
