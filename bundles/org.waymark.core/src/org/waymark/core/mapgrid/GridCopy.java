package org.waymark.core.mapgrid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.waymark.core.edit.CellEdits;
import org.waymark.core.ownership.CellBlock;
import org.waymark.model.cjm.Step;

/** The content of map cells as a table for the clipboard: a line for each row, a column for each touchpoint. */
public record GridCopy(MapGrid grid, CurveFocus curve) {

    /** Returns the smallest table with all these cells; other cells in its area stay empty. */
    public CellBlock block(Collection<GridCell> cells) {
        List<String> rows = grid.rows().stream().filter(row -> cells.stream().anyMatch(c -> c.row().equals(row)))
                .toList();
        List<Step> steps = new ArrayList<>(grid.steps());
        cells.stream().filter(GridCell::isHeader).map(GridCell::step).forEach(stage -> {
            boolean shown = steps.stream().anyMatch(step -> step == stage || step.eContainer() == stage
                    && cells.stream().anyMatch(c -> c.step() == step));
            if (!shown) {
                steps.add(stage);
            }
        });
        steps.removeIf(step -> cells.stream().noneMatch(c -> c.step() == step));
        return new CellBlock(rows.stream()
                .map(row -> steps.stream().map(step -> new GridCell(step, row))
                        .map(cell -> cells.contains(cell) ? text(cell) : "").toList())
                .toList());
    }

    private String text(GridCell cell) {
        if (!cell.isLane()) {
            return Objects.toString(cell.step().getName(), "");
        }
        if (cell.isCurve()) {
            return curve.score(cell.step()).map(score -> score.toPlainString()).orElse("");
        }
        return cell.lane().map(lane -> CellEdits.read(cell.step(), lane)).orElse("");
    }
}
