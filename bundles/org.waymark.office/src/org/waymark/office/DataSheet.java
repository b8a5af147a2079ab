package org.waymark.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.ownership.Assignment;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixCell;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.core.workbook.AssignmentColumn;

/**
 * The hidden sheet with all exported values. An import compares with them to find the changes of the reader. Each row
 * is one record; its first cell is the kind:
 * <ul>
 * <li>{@value #MARK}: version, portfolio id, portfolio name, fingerprint, levels of roll-up;
 * <li>F: function id, code, name, in the order of the columns;
 * <li>S: step id, kind, name, importance, moment, then cells {@code column:letters:influence} joined by semicolons, in
 * as many cells as their length needs;
 * <li>A: ownership id, step id, function id, then the columns of the flat list that
 * {@link AssignmentColumn#kept} names: roles, influence, authority, change, metrics, metric effect. </ul>
 */
final class DataSheet {

    static final String NAME = "_waymark";
    static final String MARK = "waymark-ownership";
    static final int VERSION = 1;
    static final String FUNCTION = "F";
    static final String STEP = "S";
    static final String ASSIGNMENT = "A";
    /** Column of the first joined cells in a step's record. */
    static final int FIRST_CELLS = 6;
    /** Column of the first text in the record of an assignment. */
    static final int FIRST_TEXTS = 4;

    /** Length of the joined cells in characters; a cell holds 32,767. */
    private static final int MOST_CHARACTERS = 32_000;

    private final Pen pen;

    private DataSheet(Pen pen) {
        this.pen = pen;
    }

    static void write(OwnershipReport report, Locale locale, Pen pen) throws IOException {
        DataSheet sheet = new DataSheet(pen);
        OwnershipReport.Source source = report.source();
        sheet.record(MARK, Integer.toString(VERSION), source.portfolioId(), source.portfolio(), source.fingerprint(),
                Integer.toString(report.matrix().options().rollUp()));
        for (FunctionColumn function : report.matrix().columns()) {
            sheet.record(FUNCTION, function.id(), function.code(), function.name());
        }
        for (MatrixRow row : report.matrix().rows()) {
            sheet.step(row);
        }
        List<Function<Assignment, String>> texts = AssignmentColumn.kept().stream().map(it -> it.texts(locale))
                .toList();
        for (Assignment it : report.assignments()) {
            List<String> fields = new ArrayList<>(
                    List.of(ASSIGNMENT, it.ownershipId(), it.stepId(), it.functionId()));
            texts.forEach(text -> fields.add(text.apply(it)));
            sheet.record(fields.toArray(String[]::new));
        }
        pen.close();
    }

    private void record(String... fields) {
        pen.row();
        for (int i = 0; i < fields.length; i++) {
            if (!fields[i].isEmpty()) {
                pen.text(i, fields[i], Style.FAINT);
            }
        }
    }

    private void step(MatrixRow row) {
        record(STEP, row.id(), row.kind().name().substring(0, 1), row.name(), Integer.toString(row.importance()),
                row.moment().getLiteral());
        StringBuilder cells = new StringBuilder();
        int column = FIRST_CELLS;
        List<MatrixCell> all = row.cells();
        for (int i = 0; i < all.size(); i++) {
            MatrixCell cell = all.get(i);
            if (cell.isEmpty() && !cell.explicitNone()) {
                continue;
            }
            if (cells.length() > MOST_CHARACTERS) {
                pen.code(column++, cells.toString(), Style.FAINT);
                cells.setLength(0);
            }
            cells.append(cells.isEmpty() ? "" : ";").append(i).append(':').append(RoleLetters.of(cell)).append(':')
                    .append(RoleLetters.influence(cell));
        }
        if (!cells.isEmpty()) {
            pen.code(column, cells.toString(), Style.FAINT);
        }
    }
}
