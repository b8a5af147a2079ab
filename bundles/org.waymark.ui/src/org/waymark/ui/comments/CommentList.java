package org.waymark.ui.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.Icon;
import org.waymark.ui.widgets.SelectedIcons;

/** The table of discussions. What was chosen stays so after an edit. */
final class CommentList {

    private static final int NARROW = 60;
    private static final int DETAIL = 22;

    private final Messages messages = Messages.of(CommentList.class);
    private final CommentTexts texts = new CommentTexts();
    private final TableColumnLayout layout = new TableColumnLayout();
    private final List<TableColumn> details = new ArrayList<>();
    private final Composite frame;
    private final TableViewer viewer;
    private final SelectedIcons icons;
    private List<CommentRow> shown = List.of();
    private Optional<CommentRow> selected = Optional.empty();
    private boolean narrow;

    CommentList(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        icons = SelectedIcons.of(viewer.getControl());
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addSelectionChangedListener(event -> mark());
        column("comments_said", 46, CommentRow::said, this::icon);
        column("comments_place", 30, row -> texts.place(row.discussion()), row -> null);
        details.add(column("comments_by", DETAIL, row -> texts.signature(row.discussion().latest()), row -> null));
        details.add(column("comments_journey", DETAIL, row -> texts.journey(row.discussion()), row -> null));
    }

    private Image icon(CommentRow row) {
        Image image = (row.discussion().open() ? Icon.COMMENT : Icon.DONE).image();
        return selected.equals(Optional.of(row)) ? icons.selected(image) : image;
    }

    /** Gives the rows that are no longer or newly selected their icons. */
    private void mark() {
        Optional<CommentRow> before = selected;
        selected = chosen();
        if (!before.equals(selected)) {
            Stream.of(before, selected).flatMap(Optional::stream).forEach(row -> viewer.update(row, null));
        }
    }

    private TableColumn column(String key, int weight, Function<CommentRow, String> text,
            Function<CommentRow, Image> image) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(messages.get(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, NARROW, true));
        // sets no colours and fonts: each call to the platform counts in thousands of rows
        column.setLabelProvider(new CellLabelProvider() {

            @Override
            public void update(ViewerCell cell) {
                CommentRow row = (CommentRow) cell.getElement();
                cell.setText(text.apply(row));
                Image shown = image.apply(row);
                if (shown != null) {
                    cell.setImage(shown);
                }
            }
        });
        return column.getColumn();
    }

    /** Lists only what was said and about what, or who said it and in which journey, too. */
    void narrow(boolean wanted) {
        if (wanted != narrow) {
            narrow = wanted;
            details.forEach(column -> layout.setColumnData(column, wanted
                    ? new ColumnPixelData(0, false)
                    : new ColumnWeightData(DETAIL, NARROW, true)));
            frame.layout(true);
        }
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Lists rows; after an edit that changed none of them nothing is done. */
    void show(List<CommentRow> rows) {
        if (rows.equals(shown)) {
            return;
        }
        shown = rows;
        Optional<String> chosen = chosen().map(CommentRow::id);
        viewer.setInput(rows);
        rows.stream().filter(row -> chosen.equals(Optional.of(row.id()))).findFirst().ifPresent(this::choose);
    }

    void choose(CommentRow row) {
        viewer.setSelection(new StructuredSelection(row), true);
    }

    Optional<CommentRow> chosen() {
        return Optional.ofNullable((CommentRow) viewer.getStructuredSelection().getFirstElement());
    }

    /** Chooses the row after the chosen one, or before it; from the last one to the first. */
    Optional<CommentRow> step(int by) {
        int count = viewer.getTable().getItemCount();
        if (count == 0) {
            return Optional.empty();
        }
        int at = viewer.getTable().getSelectionIndex();
        int next = at < 0 ? by > 0 ? 0 : count - 1 : Math.floorMod(at + by, count);
        CommentRow row = (CommentRow) viewer.getElementAt(next);
        choose(row);
        return Optional.of(row);
    }
}
