package org.waymark.ui.importing.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.waymark.core.reading.ReadingChoices;
import org.waymark.core.reading.ScoreScale;
import org.waymark.core.table.ColumnUse;
import org.waymark.core.table.TableColumn;
import org.waymark.core.table.TableField;
import org.waymark.core.table.TableShape;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/**
 * Shows what each column of a table is taken for, and lets the user choose. On the left the columns with their headings
 * and some of their cells, on the right all meanings that the chosen column can have.
 */
public final class ColumnsPage extends Composite {

    private static final int LONGEST = 120;
    private static final int USES = 250;
    private static final List<ScoreScale> SCALES = List.of(ScoreScale.OWN, ScoreScale.FIVE, ScoreScale.SEVEN,
            ScoreScale.TEN, ScoreScale.THREE_EACH_WAY);

    private final Messages messages = Messages.of(ColumnsPage.class);
    private final Consumer<TableDraft> changed;
    private final Label summary;
    private final Label columnsLabel;
    private final TableViewer columns;
    private final Label useLabel;
    private final TableViewer uses;
    private final Composite scores;
    private final Combo scale;
    private TableDraft draft;
    private boolean showing;

    /** @param changed gets the draft after each choice of the user */
    public ColumnsPage(Composite parent, Consumer<TableDraft> changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 6).applyTo(this);
        summary = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(300, SWT.DEFAULT).applyTo(summary);
        Composite left = side(true);
        columnsLabel = new Label(left, SWT.NONE);
        GridDataFactory.fillDefaults().applyTo(columnsLabel);
        columns = columns(left);
        Composite right = side(false);
        useLabel = new Label(right, SWT.NONE);
        GridDataFactory.fillDefaults().hint(USES, SWT.DEFAULT).applyTo(useLabel);
        uses = uses(right);
        scores = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(scores);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(scores);
        scale = scale();
    }

    private Composite side(boolean wide) {
        Composite side = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(wide, true).applyTo(side);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(side);
        return side;
    }

    private TableViewer columns(Composite left) {
        Composite frame = new Composite(left, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        TableViewer viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(viewer, layout, "columns_place", 8, TableColumn::name);
        column(viewer, layout, "columns_heading", 26, it -> Lines.single(it.heading()));
        column(viewer, layout, "columns_use", 30, it -> it.use().title(Locale.getDefault()));
        column(viewer, layout, "columns_samples", 36,
                it -> Lines.shortened(String.join(" \u00b7 ", it.samples()), LONGEST));
        viewer.addSelectionChangedListener(event -> showUse());
        return viewer;
    }

    private void column(TableViewer viewer, TableColumnLayout layout, String title, int weight,
            Function<TableColumn, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(messages.get(title));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(it -> text.apply((TableColumn) it)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 40, true));
    }

    private TableViewer uses(Composite right) {
        TableViewer viewer = new TableViewer(right, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(USES, 200).applyTo(viewer.getControl());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(ColumnLabelProvider.createTextProvider(
                it -> ((ColumnUse) it).title(Locale.getDefault())));
        viewer.addSelectionChangedListener(event -> use());
        return viewer;
    }

    private Combo scale() {
        Label label = new Label(scores, SWT.NONE);
        label.setText(messages.get("columns_scale"));
        Combo combo = new Combo(scores, SWT.READ_ONLY);
        combo.add(messages.get("columns_scaleGuessed"));
        SCALES.forEach(it -> combo.add(it.toString()));
        combo.addListener(SWT.Selection, event -> {
            int index = combo.getSelectionIndex();
            change(draft.with(new ReadingChoices(draft.mapping().choices().encoding(),
                    index <= 0 ? Optional.empty() : Optional.of(SCALES.get(index - 1)))));
        });
        return combo;
    }

    /** Shows the columns of a draft. */
    public void show(TableDraft other) {
        int selected = Math.max(0, columns.getTable().getSelectionIndex());
        draft = other;
        showing = true;
        boolean drawn = draft.outline().filter(it -> it.shape() == TableShape.WIDE).isPresent();
        columnsLabel.setText(messages.get(drawn ? "columns_rows" : "columns_columns"));
        columns.setInput(draft.columns());
        long left = draft.columns().stream().filter(it -> it.use() instanceof ColumnUse.Ignored).count();
        summary.setText(draft.outline().isEmpty()
                ? messages.get("columns_unknown")
                : messages.get(left == 0 ? "columns_all" : "columns_left", draft.columns().size(), left)
                        .replace("&", "&&"));
        boolean scored = draft.columns().stream().anyMatch(it -> it.use().is(TableField.ASSUMED)
                || it.use().is(TableField.OBSERVED));
        scores.setVisible(scored);
        scale.select(1 + draft.mapping().choices().scale().map(SCALES::indexOf).orElse(-1));
        if (!draft.columns().isEmpty()) {
            TableColumn current = draft.columns().get(Math.min(selected, draft.columns().size() - 1));
            columns.setSelection(new StructuredSelection(current), true);
        }
        showing = false;
        showUse();
        layout();
    }

    private Optional<TableColumn> selected() {
        return Optional.ofNullable((TableColumn) columns.getStructuredSelection().getFirstElement());
    }

    private void showUse() {
        if (showing) {
            return;
        }
        showing = true;
        Optional<TableColumn> column = selected();
        useLabel.setText(column.map(it -> it.heading().isBlank() ? it.name() : Lines.shortened(it.heading(), 24))
                .map(name -> messages.get("columns_becomes", name.replace("&", "&&"))).orElse(""));
        uses.setInput(column.map(Uses::of).orElse(List.of()));
        column.ifPresent(it -> uses.setSelection(new StructuredSelection(it.use()), true));
        showing = false;
    }

    private void use() {
        Optional<TableColumn> column = selected();
        if (!showing && column.isPresent()
                && uses.getStructuredSelection().getFirstElement() instanceof ColumnUse use
                && !use.equals(column.get().use())) {
            change(draft.with(column.get(), use));
        }
    }

    private void change(TableDraft other) {
        show(other);
        changed.accept(other);
    }
}
