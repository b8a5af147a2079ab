package org.waymark.ui.git;

import static org.waymark.ui.git.GitWork.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Shows the commits as a table, and the message and changes of the selected one beside it. */
final class HistoryPage extends Composite {

    private static final int MARGIN = 8;

    private final TableViewer table;
    private final Label note;
    private final StyledText details;

    /**
     * @param explain called to describe a commit of the whole portfolio; the answer is passed to {@link
     *     #explain(HistoryRow, List)}
     * @param compare called when a commit is opened
     */
    HistoryPage(Composite parent, Consumer<HistoryRow> explain, Consumer<HistoryRow> compare) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        note = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 4).hint(300, SWT.DEFAULT).applyTo(note);
        SashForm sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Composite frame = new Composite(sash, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "history_what", 11, 200, HistoryRow::what);
        column(layout, "history_who", 2, 80, row -> row.commit().author());
        column(layout, "history_when", 1, 190, HistoryRow::when);
        column(layout, "history_commit", 1, 85, row -> row.commit().shortId());
        details = new StyledText(sash, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        details.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        sash.setWeights(65, 35);
        table.addSelectionChangedListener(event -> selected().ifPresent(row -> {
            explain(row, row.details());
            if (row.details().isEmpty()) {
                explain.accept(row);
            }
        }));
        table.addDoubleClickListener(event -> selected().ifPresent(compare));
    }

    private void column(TableColumnLayout layout, String title, int weight, int least,
            Function<HistoryRow, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(message(title));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((HistoryRow) row)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least, true));
    }

    TableViewer viewer() {
        return table;
    }

    Optional<HistoryRow> selected() {
        return Optional.ofNullable((HistoryRow) table.getStructuredSelection().getFirstElement());
    }

    /** Shows a message above the table; an empty one hides the line. */
    void say(String text) {
        note.setText(text.replace("&", "&&"));
        ((GridData) note.getLayoutData()).exclude = text.isEmpty();
        note.setVisible(!text.isEmpty());
        layout(true, true);
    }

    void show(List<HistoryRow> rows, String note) {
        if (isDisposed()) {
            return;
        }
        Optional<String> commit = selected().map(row -> row.commit().id());
        say(note);
        table.setInput(rows);
        rows.stream().filter(row -> commit.isPresent() && row.commit().id().equals(commit.get())).findFirst()
                .or(() -> rows.stream().findFirst())
                .ifPresentOrElse(
                        row -> table.setSelection(new org.eclipse.jface.viewers.StructuredSelection(row), true),
                        () -> details.setText(""));
    }

    /** Shows the changes of a commit, if it is still selected. */
    void explain(HistoryRow row, List<String> lines) {
        if (isDisposed() || selected().filter(row::equals).isEmpty()) {
            return;
        }
        List<String> all = new ArrayList<>();
        all.add(message("history_by", row.commit().shortId(), row.commit().author(), row.when()));
        all.add("");
        all.add(row.commit().message());
        if (!lines.isEmpty()) {
            all.add("");
            lines.forEach(line -> all.add("\u2022 " + line));
        }
        details.setText(String.join("\n", all));
    }

    @Override
    public boolean setFocus() {
        return table.getTable().setFocus();
    }
}
