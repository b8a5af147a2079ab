package org.waymark.ui.versions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.waymark.core.text.Messages;

/** The versions as a table, and what the selected one changed beside it. */
final class VersionPage extends Composite {

    private static final int[] SHARES = {60, 40};
    private static final int MARGIN = 8;

    private final Messages messages = Messages.of(VersionPage.class);
    private final TableViewer table;
    private final Label note;
    private final StyledText details;

    /**
     * @param opened called for a version that is double clicked
     * @param selected called when another one is selected
     */
    VersionPage(Composite parent, Consumer<VersionRow> opened, Runnable selected) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
        note = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 4).hint(1, SWT.DEFAULT).applyTo(note);
        SashForm sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Composite frame = new Composite(sash, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "versions_when", 1, 190, VersionRow::when);
        column(layout, "versions_what", 4, 240,
                row -> row.changes().stream().findFirst().orElse("\u2026"));
        details = new StyledText(sash, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        details.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        sash.setWeights(SHARES);
        table.addSelectionChangedListener(event -> {
            explain();
            selected.run();
        });
        table.addDoubleClickListener(event -> selected().ifPresent(opened));
    }

    private void column(TableColumnLayout layout, String title, int weight, int least,
            Function<VersionRow, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(messages.get(title));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((VersionRow) row)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least, true));
    }

    TableViewer viewer() {
        return table;
    }

    Optional<VersionRow> selected() {
        return Optional.ofNullable((VersionRow) table.getStructuredSelection().getFirstElement());
    }

    void show(List<VersionRow> rows, String text) {
        say(text);
        refresh(rows);
    }

    void say(String text) {
        note.setText(text.replace("&", "&&"));
        layout(true, true);
    }

    /** Shows the rows; the selected version stays selected. */
    void refresh(List<VersionRow> rows) {
        Optional<VersionRow> chosen = selected().flatMap(before -> rows.stream()
                .filter(row -> row.version().equals(before.version())).findFirst()).or(() -> rows.stream().findFirst());
        table.setInput(rows.toArray());
        chosen.ifPresentOrElse(row -> table.setSelection(new StructuredSelection(row)), this::explain);
    }

    private void explain() {
        details.setText(selected().map(row -> row.changes().stream().map(line -> "\u2022 " + line)
                .collect(Collectors.joining("\n", row.when() + "\n\n", ""))).orElse(""));
    }

    @Override
    public boolean setFocus() {
        return table.getTable().setFocus();
    }
}
