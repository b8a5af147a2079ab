package org.waymark.core.mapgrid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.waymark.core.edit.CellEdits;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.ownership.CellBlock;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Ownership;
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

    /** Returns whether a part lies in a cell and is copied alone: a chip, a pain point, a note. */
    public static boolean isChip(PartRole role) {
        return switch (role) {
            case CHANNEL, EXPECTATION, PAIN_POINT, INITIATIVE, OWNERSHIP, OWNERSHIP_INHERITED, CONSTRAINT, EVIDENCE,
                    BACKSTAGE_STEP, NOTE ->
                true;
            default -> false;
        };
    }

    /** Returns a table with one line for each chip, which can be pasted into the same lane elsewhere. */
    public static CellBlock block(List<PlacedPart> chips) {
        return new CellBlock(chips.stream().map(GridCopy::text).map(List::of).toList());
    }

    private static String text(PlacedPart chip) {
        if (chip.element() instanceof Ownership ownership) {
            return OwnerOffers.text(ownership);
        }
        return chip.edit().map(edit -> Objects.toString(edit.owner().eGet(edit.feature()), ""))
                .orElseGet(() -> Labels.of(chip.element()));
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
