package org.waymark.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.workbook.AssignmentColumn;

/**
 * The hidden sheet with the values of the drop-downs. Its named ranges have no limit; a list in the validation rule of
 * a cell may have 255 characters only.
 */
final class Lists {

    /** Name of the list of the functions. */
    private static final String FUNCTIONS = "Functions";

    private Lists() {
    }

    static void write(OwnershipReport report, Locale locale, Pen pen) throws IOException {
        List<String> names = new ArrayList<>();
        List<List<?>> columns = new ArrayList<>();
        AssignmentColumn.edited().forEach(it -> it.choices().ifPresent(choices -> {
            names.add(choices.name());
            columns.add(choices.values().of(report.assignments(), locale));
        }));
        names.add(FUNCTIONS);
        columns.add(report.matrix().columns().stream().map(FunctionColumn::name).toList());
        int rows = columns.stream().mapToInt(List::size).max().orElse(0);
        pen.row();
        for (int i = 0; i < names.size(); i++) {
            pen.text(i, names.get(i), Style.FAINT);
        }
        for (int r = 0; r < rows; r++) {
            pen.row();
            for (int i = 0; i < columns.size(); i++) {
                if (r < columns.get(i).size()) {
                    cell(pen, i, columns.get(i).get(r));
                }
            }
        }
        for (int i = 0; i < names.size(); i++) {
            if (!columns.get(i).isEmpty()) {
                name(pen, names.get(i), i, columns.get(i).size());
            }
        }
        pen.close();
    }

    /** Adds a drop-down with a named list to cells. Other values may still be typed. */
    static void offer(SXSSFSheet sheet, CellRangeAddress cells, String list) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(helper.createFormulaListConstraint(list),
                new CellRangeAddressList(cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn(),
                        cells.getLastColumn()));
        // POI: in this file format the flag means the opposite of its name
        validation.setSuppressDropDownArrow(true);
        validation.setEmptyCellAllowed(true);
        validation.setErrorStyle(ErrorStyle.INFO);
        validation.setShowErrorBox(false);
        sheet.addValidationData(validation);
    }

    private static void cell(Pen pen, int column, Object value) {
        if (value instanceof Integer number) {
            pen.number(column, number, Style.FAINT);
        } else {
            pen.text(column, value.toString(), Style.FAINT);
        }
    }

    private static void name(Pen pen, String name, int column, int size) {
        String letters = CellReference.convertNumToColString(column);
        Name range = pen.sheet().getWorkbook().createName();
        range.setNameName(name);
        range.setRefersToFormula("'" + pen.sheet().getSheetName().replace("'", "''") + "'!$" + letters + "$2:$"
                + letters + "$" + (size + 1));
    }

}
