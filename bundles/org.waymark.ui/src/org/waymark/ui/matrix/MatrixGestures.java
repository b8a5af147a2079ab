package org.waymark.ui.matrix;

import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.fillhandle.FillHandleLayerPainter;
import org.eclipse.nebula.widgets.nattable.fillhandle.action.FillHandleCursorAction;
import org.eclipse.nebula.widgets.nattable.fillhandle.event.FillHandleEventMatcher;
import org.eclipse.nebula.widgets.nattable.fillhandle.event.FillHandleMarkupListener;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultMoveSelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.ui.action.AggregateDragMode;
import org.eclipse.nebula.widgets.nattable.ui.action.CellDragMode;
import org.eclipse.nebula.widgets.nattable.ui.action.ClearCursorAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.action.ViewportSelectColumnAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.waymark.core.matrixview.GridHeading;
import org.waymark.core.matrixview.GridRow;
import org.waymark.core.matrixview.GridSort;
import org.waymark.ui.matrix.MatrixTable.Spot;

/** The mouse and arrow key bindings: select, fold, fill, resize, drag a heading, open a touchpoint on the map. */
final class MatrixGestures extends AbstractUiBindingConfiguration {

    private final MatrixTable table;
    private final MatrixLayers layers;
    private final MatrixTable.Listener listener;
    private final FillHandleLayerPainter handle = new FillHandleLayerPainter();

    private MatrixGestures(MatrixTable table, MatrixLayers layers, MatrixTable.Listener listener) {
        this.table = table;
        this.layers = layers;
        this.listener = listener;
    }

    static void install(MatrixTable table, MatrixLayers layers, MatrixTable.Listener listener) {
        MatrixGestures gestures = new MatrixGestures(table, layers, listener);
        layers.selection.addConfiguration(new DefaultSelectionBindings());
        layers.selection.addConfiguration(new DefaultMoveSelectionConfiguration());
        layers.selection.setLayerPainter(gestures.handle);
        layers.selection.addLayerListener(new FillHandleMarkupListener(layers.selection));
        table.control().addConfiguration(new DefaultColumnResizeBindings());
        table.control().addConfiguration(gestures);
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        registry.registerFirstMouseDownBinding(over(this::isFold), (natTable, event) -> fold(event));
        registry.registerFirstSingleClickBinding(over(this::isMark), (natTable, event) -> listener.comments());
        registry.registerDoubleClickBinding(MouseEventMatcher.rowHeaderLeftClick(SWT.NONE), (natTable, event) -> spot(
                event).filter(spot -> !isFold(event)).ifPresent(spot -> listener.open((GridRow) spot.value())));
        registry.registerMouseDragMode(MouseEventMatcher.columnHeaderLeftClick(SWT.NONE),
                new AggregateDragMode(new CellDragMode(), HeadingDrag.of(table, layers.bodyData, listener)));
        registry.registerFirstSingleClickBinding(MouseEventMatcher.columnHeaderLeftClick(SWT.NONE),
                (natTable, event) -> {
                    new ViewportSelectColumnAction(false, false).run(natTable, event);
                    sort(event);
                });
        registry.registerFirstSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.CORNER,
                MouseEventMatcher.LEFT_BUTTON), (natTable, event) -> sort(event));
        FillHandleEventMatcher onHandle = new FillHandleEventMatcher(handle);
        registry.registerFirstMouseMoveBinding(onHandle, new FillHandleCursorAction(), new ClearCursorAction());
        registry.registerFirstMouseDragMode(onHandle,
                new FillDrag(layers.selection, table.control(), listener::fill));
    }

    private IMouseEventMatcher over(Predicate<MouseEvent> test) {
        return (natTable, event, labels) -> event.button == 1 && test.test(event);
    }

    private Optional<Spot> spot(MouseEvent event) {
        return table.spot(event.x, event.y);
    }

    /** Returns whether the pointer is on the mark of the comments of a row. */
    private boolean isMark(MouseEvent event) {
        return spot(event).filter(spot -> spot.value() instanceof GridRow row && spot.column() == RowPainter.NAME
                && spot.region().equals(GridRegion.ROW_HEADER) && table.look().comments().count(row.id()) > 0
                && event.x >= table.area(event.x, event.y).x + table.area(event.x, event.y).width - RowPainter.MARK)
                .isPresent();
    }

    /** Returns whether the pointer is on the triangle of a stage or a function. */
    private boolean isFold(MouseEvent event) {
        return spot(event).filter(spot -> switch (spot.value()) {
            case GridRow row -> row.isGroup() && spot.column() == RowPainter.NAME
                    && spot.region().equals(GridRegion.ROW_HEADER) && event.x < RowPainter.indent(row);
            case GridHeading heading -> heading.canFold()
                    && event.y < table.area(event.x, event.y).y + HeadingPainter.FOLD
                    && event.x < table.area(event.x, event.y).x + 3 * MatrixPainter.MARGIN;
            case null, default -> false;
        }).isPresent();
    }

    /** Sorts the rows by the column whose head was clicked; a head of several columns has no order of its own. */
    private void sort(MouseEvent event) {
        spot(event).filter(spot -> !isFold(event)).flatMap(this::order).ifPresent(listener::sortBy);
    }

    private Optional<GridSort> order(Spot spot) {
        if (spot.region().equals(GridRegion.CORNER)) {
            return switch (spot.column()) {
                case RowPainter.CHECK -> Optional.of(GridSort.byCheck());
                case RowPainter.INFLUENCE -> Optional.of(GridSort.byInfluence());
                default -> Optional.empty();
            };
        }
        return spot.value() instanceof GridHeading heading && heading.columns() == 1
                ? Optional.of(GridSort.byFunction(heading.function().id()))
                : Optional.empty();
    }

    private void fold(MouseEvent event) {
        Object value = spot(event).orElseThrow().value();
        if (value instanceof GridRow row) {
            listener.fold(row);
        } else {
            listener.fold((GridHeading) value);
        }
    }
}
