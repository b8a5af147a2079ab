package org.waymark.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.waymark.core.JourneyException;
import org.waymark.core.insight.Load;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.ownership.Assignment;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixCell;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.MatrixRow.Kind;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.core.text.Messages;
import org.waymark.core.workbook.AssignmentColumn;

/** Writes the matrix by function: all that each function owns, with a page for each. */
final class ByFunctionSheet {

    /** The file format allows 1,026 page breaks in a sheet. */
    private static final int MOST_BREAKS = 1_000;
    private static final int MAX_ROWS = 1_048_576;

    private final OwnershipReport report;
    private final Texts texts;
    private final Messages messages;
    private final Pen pen;
    private final Table<Entry> table;
    private final Map<String, String> journeys = new HashMap<>();
    private final Map<String, Assignment> assignments = new HashMap<>();

    private record Entry(MatrixRow row, MatrixCell cell, String journey, Assignment assignment) {
    }

    ByFunctionSheet(OwnershipReport report, Texts texts, Pen pen) {
        this.report = report;
        this.texts = texts;
        this.messages = texts.messages();
        this.pen = pen;
        this.table = table();
        report.matrix().journeys().forEach(it -> journeys.put(it.id(), it.name()));
        report.assignments().forEach(it -> assignments.put(it.stepId() + '\n' + it.functionId(), it));
    }

    /**
     * Writes the sheet.
     *
     * @param matrixRows link target of each step, by step id
     * @return link target of each function's first row, by function id
     */
    Map<String, String> write(String subtitle, Map<String, String> matrixRows) throws IOException, JourneyException {
        Map<String, String> targets = new HashMap<>();
        SXSSFSheet sheet = pen.sheet();
        table.titled(pen, messages.get("byFunction_title"), subtitle);
        table.headings(pen);
        int heading = pen.index();
        sheet.setRowSumsBelow(false);
        List<FunctionColumn> columns = report.matrix().columns();
        for (int i = 0; i < columns.size(); i++) {
            function(report.loads().get(i));
            targets.put(columns.get(i).id(), Sheets.target(sheet.getSheetName(), pen.index(), 0));
            if (i > 0 && i < MOST_BREAKS) {
                sheet.setRowBreak(pen.index() - 1);
            }
            for (MatrixRow row : report.matrix().rows()) {
                MatrixCell cell = row.cells().get(i);
                if (!cell.isEmpty()) {
                    entry(columns.get(i), row, cell, matrixRows);
                }
            }
        }
        table.finish(pen, heading, 3, messages, subtitle);
        return targets;
    }

    private void function(Load load) {
        pen.row(24);
        FunctionColumn function = load.function();
        String code = function.code().isBlank() || function.name().isBlank() ? "" : "  ·  " + function.code();
        pen.text(0, function.label() + code, Style.BAND);
        for (int i = 1; i < table.columns().size(); i++) {
            pen.blank(i, Style.BAND);
        }
        String facts = load.touchpoints() == 0
                ? messages.get("byFunction_nothing")
                : messages.get("byFunction_facts", load.touchpoints(), load.accountable(), load.responsible(),
                        load.momentsOfTruth(), load.load(), Math.round(load.share() * 100));
        pen.text(2, facts, Style.BAND_FACTS);
    }

    private void entry(FunctionColumn function, MatrixRow row, MatrixCell cell, Map<String, String> matrixRows)
            throws JourneyException {
        if (pen.index() + 1 >= MAX_ROWS) {
            throw new JourneyException(messages.get("workbook_tooLarge", report.matrix().rows().size(),
                    report.matrix().columns().size()));
        }
        Assignment assignment = assignments.get(row.id() + '\n' + function.id());
        table.row(pen, new Entry(row, cell, journeys.get(row.journeyId()), assignment));
        pen.sheet().setRowOutlineLevel(pen.index(), 1);
        String name = row.kind() == Kind.STAGE ? row.stageName() : row.name();
        pen.link(row.kind() == Kind.STAGE ? 1 : 2, name, matrixRows.get(row.id()), Style.LIST_LINK);
    }

    private Table<Entry> table() {
        return new Table<>(List.of(
                Table.Column.text(heading(AssignmentColumn.JOURNEY), 30, it -> it.journey),
                Table.Column.text(heading(AssignmentColumn.STAGE), 22, it -> it.row.stageName()),
                Table.Column.text(heading(AssignmentColumn.TOUCHPOINT), 34,
                        it -> it.row.kind() == Kind.STAGE ? "" : it.row.name()),
                Table.Column.text(heading(AssignmentColumn.MOMENT), 22, it -> texts.moment(it.row.moment())),
                Table.Column.number(heading(AssignmentColumn.IMPORTANCE), 11,
                        it -> it.row.importance() == 0 ? "" : (Object) it.row.importance()),
                Table.Column.text(heading(AssignmentColumn.ROLES), 10, it -> RoleLetters.of(it.cell)),
                Table.Column.number(heading(AssignmentColumn.INFLUENCE), 11, it -> it.cell.influence()),
                Table.Column.text(heading(AssignmentColumn.AUTHORITY), 36,
                        it -> stated(it, AssignmentColumn.AUTHORITY)),
                Table.Column.text(heading(AssignmentColumn.CHANGE), 36,
                        it -> stated(it, AssignmentColumn.CHANGE))));
    }

    private String stated(Entry entry, AssignmentColumn column) {
        return entry.assignment == null ? "" : column.texts(texts.locale()).apply(entry.assignment);
    }

    private String heading(AssignmentColumn column) {
        return column.heading(texts.locale());
    }
}
