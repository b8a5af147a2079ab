package org.waymark.office;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.waymark.core.ownership.RoleLetters;
import org.waymark.core.workbook.AssignmentColumn;
import org.waymark.core.workbook.Baseline;
import org.waymark.core.workbook.Baseline.AssignmentBase;
import org.waymark.core.workbook.Baseline.FunctionBase;
import org.waymark.core.workbook.Baseline.StepBase;
import org.waymark.core.workbook.ImportItem.Reason;
import org.waymark.core.workbook.StateColumn;
import org.waymark.core.workbook.WorkbookEdit;
import org.waymark.office.ReadRow.Type;

/** Reads the flat list of assignments and finds new rows and cells that differ from the export. */
final class AssignmentsReader {

    private static final int MOST_ROWS = 200;

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
        } else if (AssignmentColumn.edited().stream().anyMatch(column -> !text(row, column).isBlank())) {
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
        AssignmentColumn.kept().stream().filter(column -> !AssignmentColumn.edited().contains(column))
                .forEach(column -> readOnly(row, column, known.text(column), about));
        for (AssignmentColumn column : AssignmentColumn.edited()) {
            if (!columns.containsKey(column)) {
                continue;
            }
            String before = known.text(column);
            String after = text(row, column);
            Type type = row.type(columns.get(column));
            if (type == Type.FORMULA || type == Type.ERROR) {
                edits.leave(type == Type.FORMULA ? Reason.FORMULA : Reason.ERROR_VALUE, sheet,
                        row.name(columns.get(column)), about, before, after);
            } else if (!column.isSame(before, after)) {
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

    /** Reports a changed id or name as left out: it identifies the row, which might now be a different one. */
    private void readOnly(ReadRow row, AssignmentColumn column, String before, About about) {
        if (columns.containsKey(column) && !text(row, column).equals(before)) {
            edits.leave(Reason.READ_ONLY, sheet, row.name(columns.get(column)), about, before,
                    text(row, column));
        }
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
        for (AssignmentColumn column : AssignmentColumn.edited()) {
            String after = text(row, column);
            String before = shown(column, step.get(), function.get());
            if (!after.isBlank() && !column.isSame(before, after)) {
                edit(row, column, step.get().id(), function.get().id(), before, after);
            }
        }
    }

    private static String shown(AssignmentColumn column, StepBase step, FunctionBase function) {
        return column.content() instanceof StateColumn state ? state.text(step.cell(function)) : "";
    }

    private void edit(ReadRow row, AssignmentColumn column, String step, String function, String before,
            String after) {
        // a cell without roles and influence shows a dash in one column and 0 in the other
        boolean noneBefore = column == AssignmentColumn.INFLUENCE && before.equals("0")
                && after.equals(RoleLetters.NONE);
        if (!noneBefore) {
            edits.add(new WorkbookEdit(step, function, column, before, after, sheet, row.name(columns.get(column))));
        }
    }

    private String text(ReadRow row, AssignmentColumn column) {
        return columns.containsKey(column) ? row.text(columns.get(column)) : "";
    }
}
