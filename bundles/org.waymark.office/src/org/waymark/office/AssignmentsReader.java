package org.waymark.office;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.waymark.core.workbook.AssignmentColumn;
import org.waymark.core.workbook.Baseline;
import org.waymark.core.workbook.Baseline.AssignmentBase;
import org.waymark.core.workbook.Baseline.FunctionBase;
import org.waymark.core.workbook.Baseline.StepBase;
import org.waymark.core.ownership.CellValue;
import org.waymark.core.workbook.ImportItem.Reason;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.core.workbook.WorkbookEdit;
import org.waymark.core.workbook.WorkbookEdit.Field;
import org.waymark.office.ReadRow.Type;

/** Reads the flat list of assignments and finds new rows and cells that differ from the export. */
final class AssignmentsReader {

    private static final int MOST_ROWS = 200;
    private static final List<AssignmentColumn> EDITABLE = List.of(AssignmentColumn.ROLES, AssignmentColumn.INFLUENCE,
            AssignmentColumn.AUTHORITY, AssignmentColumn.CHANGE, AssignmentColumn.EFFECT);

    private final String sheet;
    private final Baseline baseline;
    private final RowNames names;
    private final ReadEdits edits;
    private final Map<AssignmentColumn, Integer> columns = new EnumMap<>(AssignmentColumn.class);
    private final Map<String, AssignmentColumn> headings = new HashMap<>();
    private boolean found;

    AssignmentsReader(String sheet, Baseline baseline, RowNames names, ReadEdits edits) {
        this.sheet = sheet;
        this.baseline = baseline;
        this.names = names;
        this.edits = edits;
        for (AssignmentColumn column : AssignmentColumn.values()) {
            headings.put(column.heading(Locale.ENGLISH), column);
            headings.put(column.heading(Locale.forLanguageTag("ru")), column);
        }
    }

    /** Returns whether the sheet is the flat list. */
    boolean isList() {
        return found;
    }

    /** @return true to read the next row */
    boolean row(ReadRow row) {
        if (!found) {
            found = headings(row);
            return found || row.index() < MOST_ROWS;
        }
        AssignmentBase known = baseline.assignments().get(text(row, AssignmentColumn.OWNERSHIP_ID));
        if (known != null) {
            compare(row, known);
        } else if (EDITABLE.stream().anyMatch(column -> !text(row, column).isBlank())) {
            added(row);
        }
        return true;
    }

    /**
     * Recognises the list by its columns for roles and authority; the ids may have been deleted and the columns moved.
     */
    private boolean headings(ReadRow row) {
        columns.clear();
        for (int i = 0; i < row.size(); i++) {
            AssignmentColumn column = headings.get(row.text(i).strip());
            if (column != null) {
                columns.putIfAbsent(column, i);
            }
        }
        return columns.containsKey(AssignmentColumn.ROLES) && columns.containsKey(AssignmentColumn.CODE)
                && (columns.containsKey(AssignmentColumn.OWNERSHIP_ID) || columns.containsKey(AssignmentColumn.FUNCTION)
                        && columns.containsKey(AssignmentColumn.TOUCHPOINT));
    }

    private void compare(ReadRow row, AssignmentBase known) {
        String step = names.byId(known.stepId()).map(StepBase::name).orElse(text(row, AssignmentColumn.TOUCHPOINT));
        FunctionBase function = baseline.functions().get(known.functionId());
        About about = new About(known.stepId(), step, function == null ? "" : function.name());
        if (function != null) {
            readOnly(row, AssignmentColumn.FUNCTION, function.name(), about);
            readOnly(row, AssignmentColumn.CODE, function.code(), about);
        }
        names.byId(known.stepId()).ifPresent(it -> described(row, it, about));
        readOnly(row, AssignmentColumn.STEP_ID, known.stepId(), about);
        readOnly(row, AssignmentColumn.FUNCTION_ID, known.functionId(), about);
        readOnly(row, AssignmentColumn.METRICS, known.metrics(), about);
        for (AssignmentColumn column : EDITABLE) {
            if (!columns.containsKey(column)) {
                continue;
            }
            String before = before(column, known);
            String after = text(row, column);
            Type type = row.type(columns.get(column));
            if (type == Type.FORMULA || type == Type.ERROR) {
                edits.leave(type == Type.FORMULA ? Reason.FORMULA : Reason.ERROR_VALUE, sheet,
                        row.name(columns.get(column)), about, before, after);
            } else if (!same(column, before, after)) {
                edit(row, column, known.stepId(), known.functionId(), before, after);
            }
        }
    }

    /**
     * Reports changes in the cells that describe the step. Micro-interactions have none, as the matrix does not show
     * them.
     */
    private void described(ReadRow row, StepBase step, About about) {
        AssignmentColumn name = text(row, AssignmentColumn.TOUCHPOINT).isBlank()
                ? AssignmentColumn.STAGE
                : AssignmentColumn.TOUCHPOINT;
        readOnly(row, name, step.name(), about);
        if (!names.isMoment(step, text(row, AssignmentColumn.MOMENT))) {
            readOnly(row, AssignmentColumn.MOMENT, names.moment(step), about);
        }
        String importance = Integer.toString(step.importance());
        if (!text(row, AssignmentColumn.IMPORTANCE).isBlank() || step.importance() > 0) {
            readOnly(row, AssignmentColumn.IMPORTANCE, importance, about);
        }
    }

    private static String before(AssignmentColumn column, AssignmentBase known) {
        return switch (column) {
            case ROLES -> known.roles();
            case INFLUENCE -> Integer.toString(known.influence());
            case AUTHORITY -> known.authority();
            case CHANGE -> known.change();
            default -> known.effect();
        };
    }

    /** Reports a changed id or name as left out: it identifies the row, which might now be a different one. */
    private void readOnly(ReadRow row, AssignmentColumn column, String before, About about) {
        if (columns.containsKey(column) && !text(row, column).equals(before)) {
            edits.leave(Reason.READ_ONLY, sheet, row.name(columns.get(column)), about, before,
                    text(row, column));
        }
    }

    private static boolean same(AssignmentColumn column, String before, String after) {
        if (before.equals(after)) {
            return true;
        }
        CellValue a = column == AssignmentColumn.ROLES ? CellValue.ofRoles(before) : CellValue.ofInfluence(before);
        CellValue b = column == AssignmentColumn.ROLES ? CellValue.ofRoles(after) : CellValue.ofInfluence(after);
        boolean cell = column == AssignmentColumn.ROLES || column == AssignmentColumn.INFLUENCE;
        return cell && a.equals(b) && b.kind() != CellValue.Kind.UNCLEAR;
    }

    /** Reads a row without a known id: a new assignment, if its touchpoint and function are unambiguous. */
    private void added(ReadRow row) {
        String name = text(row, AssignmentColumn.TOUCHPOINT).isBlank()
                ? text(row, AssignmentColumn.STAGE)
                : text(row, AssignmentColumn.TOUCHPOINT);
        Optional<StepBase> step = names.byId(text(row, AssignmentColumn.STEP_ID)).or(() -> names.byName(name));
        Optional<FunctionBase> function = Optional
                .ofNullable(baseline.functions().get(text(row, AssignmentColumn.FUNCTION_ID)))
                .or(() -> baseline.functionCalled(text(row, AssignmentColumn.FUNCTION)))
                .or(() -> baseline.functionCalled(text(row, AssignmentColumn.CODE)));
        String cell = row.name(columns.get(AssignmentColumn.ROLES));
        if (step.isEmpty()) {
            boolean several = names.isAmbiguous(name);
            edits.leave(several ? Reason.NAME_NOT_UNIQUE : Reason.UNKNOWN_ROW, sheet, cell, About.unknown(name), "",
                    several ? name : text(row, AssignmentColumn.ROLES));
            return;
        }
        if (function.isEmpty()) {
            edits.leave(Reason.UNKNOWN_FUNCTION, sheet, cell, About.of(step.get()), "",
                    text(row, AssignmentColumn.FUNCTION));
            return;
        }
        for (AssignmentColumn column : EDITABLE) {
            String after = text(row, column);
            String before = shown(column, step.get(), function.get());
            if (!after.isBlank() && !same(column, before, after)) {
                edit(row, column, step.get().id(), function.get().id(), before, after);
            }
        }
    }

    private static String shown(AssignmentColumn column, StepBase step, FunctionBase function) {
        return switch (column) {
            case ROLES -> step.cell(function).roles();
            case INFLUENCE -> step.cell(function).influence();
            default -> "";
        };
    }

    private void edit(ReadRow row, AssignmentColumn column, String step, String function, String before,
            String after) {
        Field field = Field.valueOf(column.name());
        // a cell without roles and influence shows a dash in one column and 0 in the other
        boolean noneBefore = field == Field.INFLUENCE && before.equals("0") && after.equals(RoleLetters.NONE);
        if (!noneBefore) {
            edits.add(new WorkbookEdit(step, function, field, before, after, sheet, row.name(columns.get(column))));
        }
    }

    private String text(ReadRow row, AssignmentColumn column) {
        return columns.containsKey(column) ? row.text(columns.get(column)) : "";
    }
}
