package org.waymark.office;

import org.apache.poi.ss.util.CellRangeAddress;
import org.waymark.core.ownership.MatrixCell;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.core.workbook.StateColumn;

/** The influence of each function on each touchpoint, 0 to 5, as a heat map. */
final class InfluenceSheet extends MatrixSheet {

    private static final Style[] HEAT = {Style.HEAT_1, Style.HEAT_2, Style.HEAT_3, Style.HEAT_4, Style.HEAT_5};

    InfluenceSheet(OwnershipMatrix matrix, Texts texts, Pen pen) {
        super(matrix, texts, pen);
    }

    @Override
    String title() {
        return messages.get(matrix.options().rolledUp() ? "influence_titleRolledUp" : "influence_title");
    }

    @Override
    void legend(int line) {
        int influence = HEAT.length - line;
        pen.text(IMPORTANCE, messages.get("legend_" + influence), Style.LEGEND);
        if (influence > 0) {
            pen.number(CHECK, influence, HEAT[influence - 1]);
        } else {
            pen.code(CHECK, "(3)  " + RoleLetters.NONE, Style.LEGEND_FAINT);
        }
    }

    @Override
    void facts(int line) {
        if (line == 0) {
            pen.text(NAME, messages.get("influence_fact"), Style.SUBTITLE);
        }
    }

    @Override
    String checkHeading() {
        return messages.get("influence_sum");
    }

    @Override
    void check(MatrixRow row) {
        Style style = row.kind() == MatrixRow.Kind.STAGE ? Style.STAGE_RATING : Style.RATING;
        int own = row.cells().stream().mapToInt(cell -> cell.influenceInherited() ? 0 : cell.influence()).sum();
        if (matrix.columns().isEmpty()) {
            pen.number(CHECK, own, style);
        } else {
            pen.formula(CHECK, "SUM(" + functionCells() + ")", own, style);
        }
    }

    @Override
    String shown(MatrixCell cell) {
        return RoleLetters.influence(cell);
    }

    @Override
    void cell(int column, MatrixCell cell, String shown, Style style) {
        if (Character.isDigit(shown.charAt(0))) {
            pen.number(column, cell.influence(), style);
        } else {
            pen.quoted(column, shown, style);
        }
    }

    @Override
    String choices() {
        return StateColumn.INFLUENCE.listName();
    }

    @Override
    String marker() {
        return INFLUENCE;
    }

    @Override
    void conditionalFormats(CellRangeAddress cells, CellRangeAddress checks) {
        ConditionalFormats formats = new ConditionalFormats(pen.sheet());
        String first = firstCell();
        formats.formula(cells, "AND(" + first + "<>\"\",OR(ISTEXT(" + first + ")," + first + "=0))",
                ConditionalFormats.Tone.FAINT);
        for (int influence = 1; influence <= HEAT.length; influence++) {
            formats.number(cells, "=" + influence, new ConditionalFormats.Tone(HEAT[influence - 1]));
        }
    }
}
