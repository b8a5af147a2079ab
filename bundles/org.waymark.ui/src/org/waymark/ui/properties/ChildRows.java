package org.waymark.ui.properties;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.waymark.core.edit.Candidates;
import org.waymark.core.edit.ChildEdits;
import org.waymark.core.edit.DeleteEdits;
import org.waymark.ui.elements.ElementIcons;
import org.waymark.ui.preferences.Settings;

/** The contained elements of an element, one a row, with their main features in editable columns. */
record ChildRows(Field field) implements Rows {

    @Override
    public void columns(TableViewer viewer) {
        List<EStructuralFeature> columns = FormSection.columns(field.reference().getEReferenceType());
        for (EStructuralFeature feature : columns) {
            TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
            column.getColumn().setText(field.form().texts().title(feature));
            column.getColumn().setToolTipText(field.form().texts().explanation(feature));
            boolean first = feature == columns.getFirst();
            column.setLabelProvider(ColumnLabelProvider.createTextImageProvider(
                    row -> field.form().values().of((EObject) row, feature),
                    row -> first ? ElementIcons.of(((EObject) row).eClass()).image() : null));
            column.setEditingSupport(new ChildCell(viewer, field, feature));
        }
    }

    @Override
    public boolean heads() {
        return FormSection.columns(field.reference().getEReferenceType()).size() > 1;
    }

    /** Adds elements; for those with a required reference the user chooses the targets first. */
    @Override
    public void add(Control anchor, TableViewer viewer) {
        ChildEdits edits = new ChildEdits(field.form().subject().session().domain(),
                PlatformUI.getWorkbench().getService(Settings.class).author(),
                InstantSource.system());
        Optional<EReference> key = ChildEdits.key(field.reference());
        if (key.isPresent()) {
            List<EObject> candidates = Candidates.ofNew(field.owner(), field.reference(), key.get());
            new ElementPicker(anchor, field.form(), candidates, "", true, chosen -> field.form().subject()
                    .execute(edits.addFor(field.owner(), field.reference(), chosen))).open();
            return;
        }
        field.form().subject().execute(edits.add(field.owner(), field.reference()));
        if (!field.values().isEmpty()) {
            viewer.editElement(field.values().getLast(), 0);
        }
    }

    @Override
    public void delete(List<?> rows) {
        List<EObject> elements = rows.stream().map(EObject.class::cast).toList();
        field.form().subject().execute(new DeleteEdits(field.form().subject().session().domain()).delete(elements));
    }

    @Override
    public void move(Object row, int index) {
        field.form().subject().execute(field.form().subject().edits().move(field.owner(), field.feature(), row,
                index));
    }

    @Override
    public Optional<EObject> target(Object row) {
        return Optional.of((EObject) row);
    }
}
