package org.waymark.ui.paths.wizard;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.waymark.core.paths.LogPreview;
import org.waymark.core.paths.Quality;
import org.waymark.core.paths.log.RefusalTexts;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/** Shows the first rows of a log below each page, and the rows that are refused, each with its line and the reason. */
final class LogRows extends Composite {

    private static final int COLUMNS = 40;
    private static final int WIDTH = 140;
    private static final int LONGEST = 80;
    private static final int[] SHARES = {60, 40};

    private final Messages messages = Messages.of(LogRows.class);
    private final Label summary;
    private final SashForm halves;
    private final Table rows;
    private final org.eclipse.swt.widgets.List refused;
    private LogPreview shown;

    LogRows(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(this);
        summary = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(summary);
        halves = new SashForm(this, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 120).applyTo(halves);
        rows = new Table(halves, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
        rows.setHeaderVisible(true);
        rows.setLinesVisible(true);
        rows.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        refused = new org.eclipse.swt.widgets.List(halves, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        halves.setWeights(SHARES);
    }

    /** Says something instead of rows: what is awaited, or why the log cannot be read. */
    void say(String text) {
        summary.setText(text.replace("&", "&&"));
        shown = null;
        rows.setItemCount(0);
        rows.clearAll();
        refused.removeAll();
        halves.setMaximizedControl(rows);
        layout();
    }

    void show(LogPreview preview) {
        boolean columns = shown == null || !shown.columns().equals(preview.columns());
        shown = preview;
        rows.setRedraw(false);
        if (columns) {
            for (TableColumn column : rows.getColumns()) {
                column.dispose();
            }
            preview.columns().stream().limit(COLUMNS).forEach(this::column);
        }
        rows.setItemCount(preview.rows().size());
        rows.clearAll();
        rows.setRedraw(true);
        refused.setItems(preview.refusals().stream().map(this::reason).toArray(String[]::new));
        halves.setMaximizedControl(preview.refusals().isEmpty() ? rows : null);
        summary.setText(summary(preview).replace("&", "&&"));
        layout();
    }

    private void column(String name) {
        TableColumn column = new TableColumn(rows, SWT.LEFT);
        column.setText(Lines.shortened(Lines.single(name), LONGEST).replace("&", "&&"));
        column.setWidth(WIDTH);
    }

    private void fill(TableItem item, int index) {
        List<String> row = shown.rows().get(index);
        for (int i = 0; i < Math.min(row.size(), rows.getColumnCount()); i++) {
            item.setText(i, Lines.shortened(Lines.single(row.get(i)), LONGEST));
        }
    }

    private String reason(Quality.Refusal refusal) {
        return messages.get("rows_refusedLine", refusal.line(), RefusalTexts.of(refusal, Locale.getDefault()));
    }

    private static String grouped(long count) {
        return String.format(Locale.getDefault(), "%,d", count);
    }

    private String summary(LogPreview preview) {
        String count = messages.get(preview.complete() ? "rows_complete" : "rows_begin", preview.rows().size(),
                grouped(preview.read()));
        String refusals = preview.refused() == 0
                ? messages.get("rows_noneRefused")
                : messages.get("rows_refused", grouped(preview.refused()));
        String notices = String.join(" ", preview.notices());
        return count + " " + refusals + (notices.isBlank() ? "" : "\n" + notices);
    }
}
