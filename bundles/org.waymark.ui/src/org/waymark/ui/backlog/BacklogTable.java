package org.waymark.ui.backlog;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.waymark.core.edit.TypedValues;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.widgets.FocusCell;
import org.waymark.ui.widgets.SelectedIcons;

/** The initiatives as a table, sorted by a click on a head, edited in place by Enter, F2 or a double click. */
final class BacklogTable {

    private static final int EDITING = ColumnViewerEditor.TABBING_HORIZONTAL
            | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.TABBING_VERTICAL
            | ColumnViewerEditor.KEYBOARD_ACTIVATION;

    /** Room of a head for its edges, its bold type and the sign of the order. */
    private static final int HEAD = 26;
    private static final int EDGES = 14;

    private final Messages messages = Messages.of(BacklogTable.class);
    private final TypedValues values = new TypedValues(Locale.getDefault(), ZoneId.systemDefault());
    private final TableColumnLayout layout = new TableColumnLayout();
    private final Composite frame;
    private final TableViewer viewer;
    private Optional<BacklogColumn> sorted = Optional.empty();
    private final List<BacklogRow> ordered = new ArrayList<>();
    private boolean reversed;
    private List<BacklogRow> rows = List.of();

    BacklogTable(Composite parent, PortfolioSession session) {
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
        SelectedIcons.on(viewer.getControl());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        for (BacklogColumn column : BacklogColumn.values()) {
            add(column, session);
        }
        viewer.setComparer(new SameInitiative());
        viewer.setInput(ordered);
        TableViewerFocusCellManager cells = new TableViewerFocusCellManager(viewer,
                new FocusCell(viewer));
        TableViewerEditor.create(viewer, cells, new Activation(viewer), EDITING);
    }

    Composite control() {
        return frame;
    }

    TableViewer viewer() {
        return viewer;
    }

    private void add(BacklogColumn column, PortfolioSession session) {
        TableViewerColumn added = new TableViewerColumn(viewer, SWT.NONE);
        added.getColumn().setText(messages.get(column.key()));
        int least = Math.max(column.width(), widest(column));
        layout.setColumnData(added.getColumn(), new ColumnWeightData(column.width(), least, true));
        added.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> column.text((BacklogRow) row, values)));
        added.setEditingSupport(new BacklogCell(viewer, column, session, values));
        added.getColumn().addListener(SWT.Selection, event -> sort(column, added.getColumn()));
    }

    /** Returns what the head of a column and the sign of its order need, or the longest of the statuses. */
    private int widest(BacklogColumn column) {
        Stream<String> values = column == BacklogColumn.STATUS
                ? InitiativeStatus.VALUES.stream().map(BacklogBar::title)
                : Stream.empty();
        GC gc = new GC(viewer.getTable());
        try {
            return Math.max(gc.textExtent(messages.get(column.key())).x + HEAD,
                    values.mapToInt(it -> gc.textExtent(it).x + EDGES).max().orElse(0));
        } finally {
            gc.dispose();
        }
    }

    /** Sorts by a column; a second time the other way round, a third time as the board is. */
    private void sort(BacklogColumn column, TableColumn head) {
        boolean same = sorted.equals(Optional.of(column));
        sorted = same && reversed ? Optional.empty() : Optional.of(column);
        reversed = same && !reversed;
        viewer.getTable().setSortColumn(sorted.isPresent() ? head : null);
        viewer.getTable().setSortDirection(sorted.isEmpty() ? SWT.NONE : reversed ? SWT.DOWN : SWT.UP);
        show(rows);
    }

    /** Shows rows in the chosen order; what is selected stays so. */
    void show(List<BacklogRow> shown) {
        rows = shown;
        Comparator<BacklogRow> order = sorted.map(BacklogColumn::order).orElse((a, b) -> 0);
        ordered.clear();
        shown.stream().sorted(reversed ? order.reversed() : order).forEach(ordered::add);
        // a refresh keeps the cell in use, where a new input would forget it
        viewer.refresh();
    }

    Optional<EObject> chosen() {
        return Optional.ofNullable((BacklogRow) viewer.getStructuredSelection().getFirstElement())
                .map(BacklogRow::initiative);
    }

    void select(EObject element) {
        rows.stream().filter(it -> it.initiative() == element).findFirst()
                .ifPresent(it -> viewer.setSelection(new StructuredSelection(it), true));
    }

    /** Edits the name of the chosen row. */
    void edit() {
        Optional.ofNullable(viewer.getStructuredSelection().getFirstElement())
                .ifPresent(row -> viewer.editElement(row, BacklogColumn.NAME.ordinal()));
    }

    /** Takes rows of one initiative for the same before and after an edit. */
    private static final class SameInitiative implements IElementComparer {

        @Override
        public boolean equals(Object one, Object other) {
            return one == other || one instanceof BacklogRow row && other instanceof BacklogRow its
                    && row.initiative() == its.initiative();
        }

        @Override
        public int hashCode(Object element) {
            return element instanceof BacklogRow row ? System.identityHashCode(row.initiative()) : element.hashCode();
        }
    }

    private static final class Activation extends ColumnViewerEditorActivationStrategy {

        Activation(ColumnViewer viewer) {
            super(viewer);
        }

        @Override
        protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
            return event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                    || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                    || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                    || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                            && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR);
        }
    }
}
