package org.waymark.ui.properties;

import java.util.List;
import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.waymark.ui.widgets.CutTexts;
import org.waymark.ui.widgets.Muted;
import org.waymark.ui.widgets.SelectedIcons;

/**
 * Edits a list of texts, references or contained elements, with its tools in a line above it. An empty list consists of
 * that line only.
 */
final class ListEditor implements FieldEditor {

    private static final int MOST_ROWS = 8;

    private final Field field;
    private final Rows rows;
    private Label note;
    private ListTools tools;
    private TableViewer viewer;
    private Label whole;

    ListEditor(Field field, Rows rows) {
        this.field = field;
        this.rows = rows;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public Control create(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 2).applyTo(box);
        Label title = new Label(box, SWT.NONE);
        title.setText(field.title());
        title.setToolTipText(field.explanation());
        note = new Label(box, SWT.NONE);
        Muted.on(note);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(20, SWT.DEFAULT)
                .applyTo(note);
        tools = new ListTools(box, field, this);
        table(box);
        return box;
    }

    private void table(Composite box) {
        Table table = new Table(box, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
        SelectedIcons.on(table);
        table.setHeaderVisible(rows.heads());
        table.setToolTipText(field.explanation());
        viewer = new TableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        rows.columns(viewer);
        CellActivation.install(viewer, this::open);
        viewer.addSelectionChangedListener(e -> {
            enable();
            whole();
        });
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(60, SWT.DEFAULT).exclude(true).applyTo(table);
        table.setVisible(false);
        table.addListener(SWT.Resize, e -> {
            TableWidths.share(table);
            whole();
        });
        Wheel.leaveAlone(table);
        whole = new Label(box, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).indent(4, 2).hint(1, SWT.DEFAULT).exclude(true)
                .applyTo(whole);
        whole.setVisible(false);
    }

    /** Shows below the table what its columns cut of the selected row. */
    private void whole() {
        TableItem[] chosen = viewer.getTable().getSelection();
        String text = chosen.length == 1 ? CutTexts.of(chosen[0]).replace("&", "&&") : "";
        if (!text.equals(whole.getText())) {
            whole.setText(text);
            ((GridData) whole.getLayoutData()).exclude = text.isEmpty();
            whole.setVisible(!text.isEmpty());
            field.form().resized();
        }
    }

    @Override
    public void refresh() {
        boolean mixed = field.mixed();
        List<?> values = mixed ? List.of() : field.values();
        note.setText(mixed ? field.form().messages().get("value_mixed") : "");
        if (values.equals(viewer.getInput())) {
            viewer.refresh();
        } else if (!viewer.isCellEditorActive() || !Objects.equals(viewer.getInput(), values)) {
            IStructuredSelection selection = viewer.getStructuredSelection();
            viewer.setInput(values);
            viewer.setSelection(new StructuredSelection(selection.toList().stream().filter(values::contains).toList()));
        }
        size(values.size());
        if (!values.isEmpty()) {
            TableWidths.share(viewer.getTable());
        }
        whole();
        enable();
    }

    private void size(int count) {
        Table table = viewer.getTable();
        GridData data = (GridData) table.getLayoutData();
        int heads = rows.heads() ? table.getHeaderHeight() : 0;
        int height = heads + Math.clamp(count, 1, MOST_ROWS) * table.getItemHeight();
        if (data.exclude != (count == 0) || data.heightHint != height) {
            data.exclude = count == 0;
            data.heightHint = height;
            table.setVisible(count > 0);
            tools.show(count > 0);
            field.form().resized();
        }
    }

    private void enable() {
        IStructuredSelection selection = viewer.getStructuredSelection();
        boolean one = selection.size() == 1;
        tools.enable(selection.size(), one ? field.values().indexOf(selection.getFirstElement()) : -1,
                one && rows.target(selection.getFirstElement()).isPresent());
    }

    void add(Control tool) {
        rows.add(tool, viewer);
    }

    void open() {
        Object row = viewer.getStructuredSelection().getFirstElement();
        if (row != null) {
            rows.target(row).ifPresent(field.form()::open);
        }
    }

    @Override
    public void shift(int step) {
        Object row = viewer.getStructuredSelection().getFirstElement();
        if (row != null && field.editable()) {
            rows.move(row, field.values().indexOf(row) + step);
            viewer.setSelection(new StructuredSelection(row));
        }
    }

    @Override
    public void delete() {
        if (field.editable() && !viewer.getSelection().isEmpty()) {
            rows.delete(viewer.getStructuredSelection().toList());
        }
    }

    @Override
    public void edit() {
        Object row = viewer.getStructuredSelection().getFirstElement();
        if (row != null) {
            viewer.editElement(row, 0);
        }
    }
}
