package org.waymark.ui.map.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.edit.CellEdits;
import org.waymark.core.edit.DeleteEdits;
import org.waymark.core.layout.PartRole;
import org.waymark.core.mapgrid.CurveFocus;
import org.waymark.core.mapgrid.GridCell;
import org.waymark.core.mapgrid.MapGrid;
import org.waymark.ui.map.parts.ElementPart;

/** Clears cells of lanes, several in one undo step. */
record CellClear(EditingDomain domain, CurveFocus curve) {

    /** Returns the edit; empty if the cells are empty already. */
    Optional<Command> of(List<GridCell> cells) {
        List<Command> steps = cells.stream().map(this::one).filter(Command::canExecute).toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new CompoundCommand(0, new ArrayList<>(steps)).unwrap());
    }

    /** Returns the cells that are selected; none if something else is selected as well. */
    static List<GridCell> selected(List<?> parts, MapGrid grid) {
        List<GridCell> cells = new ArrayList<>();
        for (Object chosen : parts) {
            Optional<GridCell> cell = chosen instanceof ElementPart part && isCell(part.placed().role())
                    ? grid.cellOf(part.placed())
                    : Optional.empty();
            if (cell.filter(GridCell::isLane).isEmpty()) {
                return List.of();
            }
            cells.add(cell.get());
        }
        return cells;
    }

    /** Returns the cell of a stage, if its lane is in sight there: not in one that is folded. */
    static List<GridCell> ofStage(GridCell cell) {
        return cell.isLane() && cell.stage().getTouchpoints().isEmpty() ? List.of(cell) : List.of();
    }

    /** Returns whether parts with a role are cells of lanes, with nothing else painted over the place. */
    private static boolean isCell(PartRole role) {
        return role == PartRole.CELL || role == PartRole.STAGE_CELL;
    }

    private Command one(GridCell cell) {
        if (cell.isCurve()) {
            return new DeleteEdits(domain).delete(curve.emotions(cell.step()));
        }
        return new CellEdits(domain).clear(cell.step(), cell.lane().orElseThrow());
    }
}
