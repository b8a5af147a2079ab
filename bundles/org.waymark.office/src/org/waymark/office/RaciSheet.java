package org.waymark.office;

import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.waymark.core.ownership.Accountability;
import org.waymark.core.ownership.MatrixCell;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.MatrixRow.Kind;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.core.workbook.StateColumn;

/**
 * The roles of each function (responsible, accountable, consulted, informed, support), with a check for exactly one
 * accountable.
 */
final class RaciSheet extends MatrixSheet {

    static final Style[] KEYS = {Style.KEY_RESPONSIBLE, Style.KEY_ACCOUNTABLE, Style.KEY_CONSULTED,
            Style.KEY_INFORMED, Style.KEY_SUPPORT};
    private static final String[] LETTERS = {"R", "A", "C", "I", "S"};

    RaciSheet(OwnershipMatrix matrix, Texts texts, Pen pen) {
        super(matrix, texts, pen);
    }

    @Override
    String title() {
        return messages.get(matrix.options().rolledUp() ? "raci_titleRolledUp" : "raci_title");
    }

    @Override
    void legend(int line) {
        if (line < LETTERS.length) {
            pen.text(IMPORTANCE, messages.get("legend_" + LETTERS[line]), Style.LEGEND);
            pen.code(CHECK, LETTERS[line], KEYS[line]);
        } else {
            pen.text(IMPORTANCE, messages.get("legend_inherited"), Style.LEGEND);
            pen.code(CHECK, "(A)  " + RoleLetters.NONE, Style.LEGEND_FAINT);
        }
    }

    @Override
    void facts(int line) {
        List<MatrixRow> touchpoints = matrix.rows().stream().filter(row -> row.kind() == Kind.TOUCHPOINT).toList();
        String kinds = columnCells(KIND);
        String checks = columnCells(CHECK);
        if (line == 0) {
            long one = touchpoints.stream().filter(row -> row.accountable() == Accountability.ONE).count();
            fact("raci_one", new long[]{one, touchpoints.size()}, Style.FACT,
                    "COUNTIFS(" + kinds + ",\"T\"," + checks + ",1)", "COUNTIF(" + kinds + ",\"T\")");
        } else if (line == 1) {
            long none = touchpoints.stream().filter(row -> row.accountable() == Accountability.NONE).count();
            long several = touchpoints.stream().filter(row -> row.accountable() == Accountability.SEVERAL).count();
            fact("raci_noneAndSeveral", new long[]{none, several}, Style.SUBTITLE,
                    "COUNTIFS(" + kinds + ",\"T\"," + checks + ",0)",
                    "COUNTIFS(" + kinds + ",\"T\"," + checks + ",\">1\")");
        }
    }

    /** Writes a sentence with two numbers that follow the cells. */
    private void fact(String key, long[] values, Style style, String... formulas) {
        String formula = '"' + messages.get(key, "\"&" + formulas[0] + "&\"", "\"&" + formulas[1] + "&\"") + '"';
        pen.formula(NAME, formula, messages.get(key, values[0], values[1]), style);
    }

    @Override
    String checkHeading() {
        return messages.get("raci_check");
    }

    @Override
    void check(MatrixRow row) {
        Style style = row.kind() == MatrixRow.Kind.STAGE ? Style.STAGE_CHECK : Style.CHECK;
        int accountables = row.accountables().size();
        if (matrix.options().rolledUp() || matrix.columns().isEmpty()) {
            // a rolled-up column may contain two accountables, which cells alone do not tell
            pen.number(CHECK, accountables, style);
            return;
        }
        String cells = functionCells();
        String inherited = "COUNTIF(" + cells + ",\"(*A*\")";
        String own = "COUNTIF(" + cells + ",\"*A*\")-" + inherited;
        pen.formula(CHECK, "IF(" + own + ">0," + own + "," + inherited + ")", accountables, style);
    }

    @Override
    String shown(MatrixCell cell) {
        return RoleLetters.of(cell);
    }

    @Override
    void cell(int column, MatrixCell cell, String shown, Style style) {
        pen.code(column, shown, style);
    }

    @Override
    String choices() {
        return StateColumn.ROLES.listName();
    }

    @Override
    String marker() {
        return RACI;
    }

    @Override
    void conditionalFormats(CellRangeAddress cells, CellRangeAddress checks) {
        ConditionalFormats formats = new ConditionalFormats(pen.sheet());
        String first = firstCell();
        formats.formula(cells, "OR(LEFT(" + first + ",1)=\"(\"," + first + "=\"" + RoleLetters.NONE + "\")",
                ConditionalFormats.Tone.FAINT);
        // the strongest role determines the colour
        for (int role : new int[]{1, 0, 4, 2, 3}) {
            formats.formula(cells, "AND(LEFT(" + first + ",1)<>\"(\",ISNUMBER(SEARCH(\"" + LETTERS[role] + "\"," + first
                    + ")))", new ConditionalFormats.Tone(KEYS[role]));
        }
        formats.number(checks, "<>1", ConditionalFormats.Tone.ALARM);
    }
}
