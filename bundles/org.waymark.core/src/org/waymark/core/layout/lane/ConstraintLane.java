package org.waymark.core.layout.lane;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.PartRole;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.Constraint;
import org.waymark.model.cjm.ConstraintKind;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** Rules, regulations, system limits and habits. */
final class ConstraintLane implements Lane {

    @Override
    public Glyph icon() {
        return Glyph.LOCK;
    }

    @Override
    public void legend(LegendStrip strip) {
        Set<ConstraintKind> kinds = EnumSet.noneOf(ConstraintKind.class);
        strip.eachStep(step -> {
            for (Constraint constraint : step.getConstraints()) {
                if (!constraint.eIsProxy()) {
                    kinds.add(constraint.getKind());
                }
            }
        });
        for (ConstraintKind kind : ConstraintKind.VALUES) {
            if (kind != ConstraintKind.UNSPECIFIED && kinds.contains(kind)) {
                strip.icon(strip.context().title(kind), icon(kind), strip.context().palette().warning());
            }
        }
    }

    @Override
    public void fill(Cell cell, Touchpoint touchpoint) {
        chips(cell, touchpoint.getConstraints(), cell.width());
    }

    @Override
    public void fill(Cell cell, Stage stage) {
        chips(cell, stage.getConstraints(), cell.columnWidth());
    }

    private static void chips(Cell cell, List<Constraint> constraints, double width) {
        Context c = cell.context();
        for (Constraint constraint : constraints) {
            String cost = Lines.orEmpty(constraint.getRiskCost());
            cell.flow(IconCard.of(cell, PartRole.CONSTRAINT, constraint, icon(constraint.getKind()),
                    c.palette().warning(), c.name(constraint),
                    cost.isBlank() ? "" : c.message("constraint_cost", cost), width, ""), 2 * Columns.PAD, c.px(6));
        }
    }

    static Glyph icon(ConstraintKind kind) {
        return switch (kind) {
            case REGULATION -> Glyph.LAW;
            case SYSTEM -> Glyph.SERVER;
            case HABIT -> Glyph.REPEAT;
            case RULE, UNSPECIFIED -> Glyph.LOCK;
        };
    }
}
