package org.waymark.office;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.waymark.core.workbook.AssignmentColumn;
import org.waymark.core.workbook.Baseline;
import org.waymark.core.workbook.Baseline.AssignmentBase;
import org.waymark.core.workbook.Baseline.CellBase;
import org.waymark.core.workbook.Baseline.FunctionBase;
import org.waymark.core.workbook.Baseline.StepBase;

/** Reads the hidden data of a workbook, see {@link DataSheet}. */
final class BaselineReader {

    private final Map<String, FunctionBase> functions = new LinkedHashMap<>();
    private final Map<String, StepBase> steps = new LinkedHashMap<>();
    private final Map<String, AssignmentBase> assignments = new HashMap<>();
    private String version = "";
    private String portfolioId = "";
    private String portfolio = "";
    private String fingerprint = "";
    private String rollUp = "";

    /** @return true to read the next row; false for a sheet whose first row is not that of the hidden sheet */
    boolean row(ReadRow row) {
        String tag = row.text(0);
        if (row.index() == 0) {
            if (!tag.equals(DataSheet.MARK)) {
                return false;
            }
            version = row.text(1);
            portfolioId = row.text(2);
            portfolio = row.text(3);
            fingerprint = row.text(4);
            rollUp = row.text(5);
            return version.equals(Integer.toString(DataSheet.VERSION));
        }
        switch (tag) {
            case DataSheet.FUNCTION -> functions.put(row.text(1),
                    new FunctionBase(row.text(1), row.text(2), row.text(3), functions.size()));
            case DataSheet.STEP -> steps.put(row.text(1), new StepBase(row.text(1), row.text(3), number(row.text(4)),
                    row.text(5), steps.size(), cells(row)));
            case DataSheet.ASSIGNMENT -> assignments.put(row.text(1),
                    new AssignmentBase(row.text(1), row.text(2), row.text(3), texts(row)));
            default -> {
            }
        }
        return true;
    }

    /** Returns whether the sheet is the hidden sheet, of any version. */
    boolean found() {
        return !version.isEmpty();
    }

    boolean isKnownVersion() {
        return version.equals(Integer.toString(DataSheet.VERSION));
    }

    String portfolioId() {
        return portfolioId;
    }

    String portfolio() {
        return portfolio;
    }

    String fingerprint() {
        return fingerprint;
    }

    boolean isRolledUp() {
        return !rollUp.isEmpty() && !rollUp.equals("0");
    }

    Optional<Baseline> baseline() {
        return isKnownVersion() ? Optional.of(new Baseline(true, functions, steps, assignments)) : Optional.empty();
    }

    private static Map<AssignmentColumn, String> texts(ReadRow row) {
        Map<AssignmentColumn, String> texts = new EnumMap<>(AssignmentColumn.class);
        int column = DataSheet.FIRST_TEXTS;
        for (AssignmentColumn kept : AssignmentColumn.kept()) {
            texts.put(kept, row.text(column++));
        }
        return texts;
    }

    private static Map<Integer, CellBase> cells(ReadRow row) {
        Map<Integer, CellBase> cells = new HashMap<>();
        for (int column = DataSheet.FIRST_CELLS; column < row.size(); column++) {
            for (String cell : row.text(column).split(";")) {
                String[] parts = cell.split(":", -1);
                if (parts.length == 3) {
                    cells.put(number(parts[0]), new CellBase(parts[1], parts[2]));
                }
            }
        }
        return cells;
    }

    /**
     * Returns -1, which belongs to no cell, for a text that is no number: somebody may have edited the hidden sheet.
     */
    private static int number(String text) {
        return text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : -1;
    }
}
