package org.waymark.office;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waymark.core.ownership.CellValue;
import org.waymark.core.workbook.Baseline;
import org.waymark.core.workbook.Baseline.CellBase;
import org.waymark.core.workbook.Baseline.FunctionBase;
import org.waymark.core.workbook.Baseline.StepBase;
import org.waymark.core.workbook.ImportItem.Reason;
import org.waymark.core.workbook.StateColumn;
import org.waymark.core.workbook.WorkbookEdit;
import org.waymark.office.ReadRow.Type;

/** Reads a sheet RACI or Influence and finds the cells that differ from the export. */
final class MatrixReader {

    private final String sheet;
    private final RowNames names;
    private final ReadEdits edits;
    private final MatrixHead.Finder finder;
    private final boolean exported;
    private final Set<Integer> toldColumns = new HashSet<>();
    private Optional<MatrixHead> head = Optional.empty();
    private int lastPosition = -1;
    private boolean moved;

    MatrixReader(String sheet, Baseline baseline, RowNames names, ReadEdits edits) {
        this.sheet = sheet;
        this.names = names;
        this.edits = edits;
        this.exported = baseline.exported();
        this.finder = new MatrixHead.Finder(baseline);
    }

    /** Returns whether the sheet is a matrix sheet. */
    boolean isMatrix() {
        return head.isPresent();
    }

    boolean isRolledUp() {
        return head.isPresent() && head.get().rolledUp();
    }

    /** @return true to read the next row */
    boolean row(ReadRow row) {
        if (head.isEmpty()) {
            head = finder.row(row);
            return head.isPresent() ? !isRolledUp() : finder.isSearching(row);
        }
        MatrixHead found = head.get();
        Optional<StepBase> step = step(found, row);
        if (step.isPresent()) {
            step(found, row, step.get());
        } else {
            unknown(found, row);
        }
        return true;
    }

    /** Adds the notes about the sheet as a whole. */
    void finish() {
        if (moved) {
            edits.note(Reason.ROWS_MOVED, sheet, "");
        }
        head.ifPresent(found -> found.others().forEach((column, heading) -> {
            if (!toldColumns.contains(column)) {
                edits.note(Reason.OWN_COLUMN, sheet, heading);
            }
        }));
    }

    private Optional<StepBase> step(MatrixHead found, ReadRow row) {
        if (found.idColumn() >= 0) {
            return names.byId(row.text(found.idColumn()));
        }
        return names.byName(row.text(found.nameColumn()));
    }

    private void step(MatrixHead found, ReadRow row, StepBase step) {
        moved |= step.position() < lastPosition;
        lastPosition = step.position();
        for (Map.Entry<Integer, FunctionBase> column : found.functions().entrySet()) {
            cell(found.field(), row, column.getKey(), step, column.getValue());
        }
        for (Map.Entry<Integer, String> column : found.others().entrySet()) {
            strange(row, column.getKey(), column.getValue(), found.field());
        }
        if (found.nameColumn() >= 0 && found.idColumn() >= 0) {
            readOnly(row, found.nameColumn(), step, step.name());
        }
        if (found.momentColumn() >= 0 && !names.isMoment(step, row.text(found.momentColumn()))) {
            readOnly(row, found.momentColumn(), step, names.moment(step));
        }
        String importance = step.importance() == 0 ? "" : Integer.toString(step.importance());
        if (found.importanceColumn() >= 0 && !digits(row.text(found.importanceColumn())).equals(importance)) {
            edits.leave(Reason.READ_ONLY, sheet, row.name(found.importanceColumn()), About.of(step), importance,
                    row.text(found.importanceColumn()));
        }
    }

    private void cell(StateColumn field, ReadRow row, int column, StepBase step, FunctionBase function) {
        CellBase base = step.cell(function);
        String before = field.text(base);
        String after = row.text(column);
        Type type = row.type(column);
        if (type == Type.FORMULA || type == Type.ERROR) {
            edits.leave(type == Type.FORMULA ? Reason.FORMULA : Reason.ERROR_VALUE, sheet, row.name(column),
                    About.of(step, function), before, after);
        } else if (!field.isSame(before, after) && !isForeignBracket(field, after)) {
            edits.add(
                    new WorkbookEdit(step.id(), function.id(), field.column(), before, after, sheet, row.name(column)));
        }
    }

    /**
     * Returns whether an inherited value in brackets must be ignored. Without the exported values it tells nothing: its
     * origin may have changed in the map.
     */
    private boolean isForeignBracket(StateColumn field, String after) {
        CellValue value = field.read(after);
        return !exported && value.kind() == CellValue.Kind.INHERITED;
    }

    private void readOnly(ReadRow row, int column, StepBase step, String before) {
        if (!row.text(column).equals(before)) {
            edits.leave(Reason.READ_ONLY, sheet, row.name(column), About.of(step), before, row.text(column));
        }
    }

    /** Ignores a row of the reader's own, unless it assigns a function. */
    private void unknown(MatrixHead found, ReadRow row) {
        String name = found.nameColumn() < 0 ? "" : row.text(found.nameColumn());
        for (int column : found.functions().keySet()) {
            CellValue value = found.field().read(row.text(column));
            if (value.kind() == CellValue.Kind.VALUE && row.type(column) != Type.FORMULA) {
                boolean several = found.idColumn() < 0 && names.isAmbiguous(name);
                edits.leave(several ? Reason.NAME_NOT_UNIQUE : Reason.UNKNOWN_ROW, sheet, row.name(column),
                        About.unknown(name),
                        "", several ? name : row.text(column));
                return;
            }
        }
    }

    /** Ignores a column of the reader's own, unless it holds roles like that of a function. */
    private void strange(ReadRow row, int column, String heading, StateColumn field) {
        boolean roles = field == StateColumn.ROLES && field.read(row.text(column)).kind() == CellValue.Kind.VALUE;
        if (roles && toldColumns.add(column)) {
            edits.leave(Reason.UNKNOWN_FUNCTION, sheet, row.name(column), About.unknown(""), "", heading);
        }
    }

    private static String digits(String number) {
        return number.equals("0") ? "" : number;
    }
}
