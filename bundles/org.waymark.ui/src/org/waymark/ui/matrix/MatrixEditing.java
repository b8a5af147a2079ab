package org.waymark.ui.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.swt.graphics.Rectangle;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.edit.Gap;
import org.waymark.core.edit.MatrixEdits;
import org.waymark.core.edit.MatrixEdits.Cell;
import org.waymark.core.matrixview.GridColumn;
import org.waymark.core.matrixview.GridHeading;
import org.waymark.core.matrixview.GridRow.StepRow;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.ui.session.PortfolioSession;

/** Edits the selected cells by keyboard and mouse, each time as one step on the portfolio's command stack. */
final class MatrixEditing {

    private final PortfolioSession session;
    private final MatrixTable table;
    private final Consumer<String> tell;

    /** @param tell receives the reason if something was not done */
    MatrixEditing(PortfolioSession session, MatrixTable table, Consumer<String> tell) {
        this.session = session;
        this.table = table;
        this.tell = tell;
    }

    boolean canEdit() {
        return !session.document().readOnly();
    }

    void toggle(Role role) {
        change(cells -> edits().toggle(cells, role));
    }

    void influence(int influence) {
        change(cells -> edits().influence(cells, influence));
    }

    void clear() {
        change(cells -> edits().clear(cells));
    }

    private MatrixEdits edits() {
        return new MatrixEdits(session.domain());
    }

    /** Returns the selected cells that can be edited; none if one of them cannot, which is said. */
    List<Cell> changeable() {
        List<PositionCoordinate> positions = table.cells();
        return mayChange(positions) ? cells(positions) : List.of();
    }

    /** Returns what the selected cells show. */
    List<MatrixEdits.Content> contents() {
        return cells(table.cells()).stream().map(MatrixEdits::content).toList();
    }

    private List<Cell> cells(List<PositionCoordinate> positions) {
        return positions.stream().map(at -> cell(at.getRowPosition(), at.getColumnPosition()))
                .flatMap(Optional::stream).toList();
    }

    private void change(Function<List<Cell>, Command> edit) {
        List<PositionCoordinate> positions = table.cells();
        if (mayChange(positions)) {
            session.execute(edit.apply(cells(positions)));
        }
    }

    /** Returns whether cells can be edited; shows the reason if not. */
    private boolean mayChange(List<PositionCoordinate> positions) {
        if (!canEdit()) {
            tell.accept(table.texts().get("told_readOnly"));
        } else if (positions.isEmpty()) {
            tell.accept(table.texts().get("told_nothingSelected"));
        } else if (positions.stream().anyMatch(at -> column(at.getColumnPosition()).isRolledUp())) {
            tell.accept(table.texts().get("told_rolledUp"));
        } else {
            return true;
        }
        return false;
    }

    private GridColumn column(int column) {
        return table.grid().columns().get(column);
    }

    /** Returns the cell at a position; empty for the heading of a journey. */
    Optional<Cell> cell(int row, int column) {
        return table.grid().rows().get(row) instanceof StepRow step
                ? element(step.id(), Step.class).flatMap(it -> element(column(column).function().id(),
                        BusinessFunction.class).map(function -> new Cell(it, function)))
                : Optional.empty();
    }

    private <T> Optional<T> element(String id, Class<T> type) {
        return session.find(id).filter(type::isInstance).map(type::cast);
    }

    /**
     * Copies the first selected row into the others, or the row above into the only one. Stages are filled from stages and
     * touchpoints from touchpoints, as a stage is no touchpoint more.
     */
    void fillDown() {
        fill(PositionCoordinate::getColumnPosition, PositionCoordinate::getRowPosition, true);
    }

    /** Copies the first selected column into the others, or the column before into the only one. */
    void fillRight() {
        fill(PositionCoordinate::getRowPosition, PositionCoordinate::getColumnPosition, false);
    }

    private void fill(Function<PositionCoordinate, Integer> line, Function<PositionCoordinate, Integer> place,
            boolean down) {
        List<PositionCoordinate> positions = table.cells();
        if (!mayChange(positions)) {
            return;
        }
        boolean alone = positions.stream().map(place).distinct().count() == 1;
        Map<Integer, TreeMap<Integer, Cell>> lines = new TreeMap<>();
        for (PositionCoordinate at : positions) {
            TreeMap<Integer, Cell> cells = lines.computeIfAbsent(line.apply(at), key -> new TreeMap<>());
            cell(at.getRowPosition(), at.getColumnPosition())
                    .ifPresent(cell -> cells.put(place.apply(at), cell));
            if (alone) {
                before(at, down).ifPresent(cell -> cells.put(-1, cell));
            }
        }
        boolean mixed = false;
        Map<Cell, Cell> sources = new LinkedHashMap<>();
        for (TreeMap<Integer, Cell> cells : lines.values()) {
            Cell first = cells.isEmpty() ? null : cells.firstEntry().getValue();
            for (Cell cell : cells.values().stream().skip(1).toList()) {
                boolean alike = isStage(cell) == isStage(first);
                mixed |= !alike;
                if (alike) {
                    sources.put(cell, first);
                }
            }
        }
        session.execute(edits().fill(sources));
        if (mixed) {
            tell.accept(table.texts().get("told_fillKinds"));
        }
    }

    private static boolean isStage(Cell cell) {
        return cell.step() instanceof Stage;
    }

    /** Returns the cell above of the same kind, past the stage of the next touchpoints, or the cell at the left. */
    private Optional<Cell> before(PositionCoordinate at, boolean rows) {
        int column = at.getColumnPosition() - (rows ? 0 : 1);
        int row = at.getRowPosition();
        Optional<Cell> own = cell(row, at.getColumnPosition());
        if (rows) {
            row--;
            while (row >= 0 && own.isPresent() && cell(row, column).filter(it -> isStage(it) == isStage(own.get()))
                    .isEmpty()) {
                row--;
            }
        }
        return row < 0 || column < 0 || column(column).isRolledUp() ? Optional.empty() : cell(row, column);
    }

    /** Repeats the source over the target. */
    void fill(FillDrag.Fill fill) {
        Rectangle source = fill.source();
        Rectangle target = fill.target();
        Map<Cell, Cell> sources = new LinkedHashMap<>();
        List<PositionCoordinate> changed = new ArrayList<>();
        for (int row = target.y; row < target.y + target.height; row++) {
            for (int column = target.x; column < target.x + target.width; column++) {
                if (!source.contains(column, row)) {
                    changed.add(new PositionCoordinate(null, column, row));
                    Optional<Cell> from = cell(source.y + Math.floorMod(row - source.y, source.height),
                            source.x + Math.floorMod(column - source.x, source.width));
                    Optional<Cell> to = cell(row, column);
                    if (from.isPresent() && to.isPresent() && isStage(from.get()) == isStage(to.get())) {
                        sources.put(to.get(), from.get());
                    }
                }
            }
        }
        if (mayChange(changed)) {
            session.execute(edits().fill(sources));
            table.select(target.y, target.x, target.height, target.width);
        }
    }

    /** Moves a function among its siblings in the library. */
    void move(GridColumn column, Optional<GridHeading> heading, GridColumn target, boolean behind) {
        String id = heading.filter(it -> it.columns() > 1).map(it -> it.function().id()).orElse(column.function().id());
        Optional<BusinessFunction> moved = element(id, BusinessFunction.class);
        Optional<BusinessFunction> place = element(target.function().id(), BusinessFunction.class);
        if (!canEdit() || moved.isEmpty() || place.isEmpty()) {
            tell.accept(table.texts().get("told_readOnly"));
            return;
        }
        BusinessFunction function = moved.get();
        Optional<BusinessFunction> sibling = sibling(place.get(), function);
        if (sibling.isEmpty()) {
            tell.accept(table.texts().get("told_otherParent", Labels.of(function)));
            return;
        }
        session.execute(new FeatureEdits(session.domain()).move(function.eContainer(), function.eContainmentFeature(),
                function, Gap.beside(sibling.get(), behind).indexOf(List.of(function))));
    }

    /** Returns the function or its ancestor that is a sibling of another one. */
    private static Optional<BusinessFunction> sibling(BusinessFunction function, BusinessFunction other) {
        if (function.eContainer() == other.eContainer()) {
            return Optional.of(function);
        }
        return function.eContainer() instanceof BusinessFunction above ? sibling(above, other) : Optional.empty();
    }

    PortfolioSession session() {
        return session;
    }

    MatrixTable table() {
        return table;
    }

    void tell(String text) {
        tell.accept(text);
    }
}
