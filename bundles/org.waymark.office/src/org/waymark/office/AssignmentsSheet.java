package org.waymark.office;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.waymark.core.JourneyException;
import org.waymark.core.Messages;
import org.waymark.core.ownership.Assignment;
import org.waymark.core.ownership.AssignmentColumn;

/** The flat list: one row for each stated ownership with its element ids, ready for filters and pivot tables. */
final class AssignmentsSheet {

    private static final int MAX_ROWS = 1_048_575;

    private final List<Assignment> assignments;
    private final Messages messages;
    private final Locale locale;
    private final Pen pen;

    AssignmentsSheet(List<Assignment> assignments, Messages messages, Locale locale, Pen pen) {
        this.assignments = assignments;
        this.messages = messages;
        this.locale = locale;
        this.pen = pen;
    }

    void write(String subtitle) throws IOException, JourneyException {
        if (assignments.size() > MAX_ROWS) {
            throw new JourneyException(messages.get("workbook_tooManyAssignments", assignments.size()));
        }
        AssignmentColumn[] columns = AssignmentColumn.values();
        SXSSFSheet sheet = pen.sheet();
        pen.row(22);
        for (int i = 0; i < columns.length; i++) {
            sheet.setColumnWidth(i, width(columns[i]) * 256);
            pen.text(i, columns[i].heading(locale), Style.HEAD);
        }
        List<Function<Assignment, String>> texts = Arrays.stream(columns).map(it -> it.texts(locale)).toList();
        for (Assignment assignment : assignments) {
            pen.row();
            for (int i = 0; i < columns.length; i++) {
                if (columns[i].isNumber() && columns[i].hasValue(assignment)) {
                    pen.number(i, columns[i].number(assignment), Style.LIST_NUMBER);
                } else {
                    cell(i, texts.get(i).apply(assignment), columns[i].isId() ? Style.LIST_ID : Style.LIST_TEXT);
                }
            }
        }
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(pen.index(), 1), 0, columns.length - 1));
        sheet.createFreezePane(AssignmentColumn.LEVEL.ordinal(), 1);
        sheet.setDisplayGridlines(false);
        Page.landscape(sheet, messages, subtitle);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        // ids are for programs and pivot tables, not for paper
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0,
                AssignmentColumn.EFFECT.ordinal(), 0, pen.index());
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        pen.close();
    }

    private void cell(int column, String text, Style style) {
        if (text.isEmpty()) {
            pen.blank(column, style);
        } else {
            pen.text(column, text, style);
            if (style == Style.LIST_TEXT) {
                pen.fit(text, width(AssignmentColumn.values()[column]));
            }
        }
    }

    private static int width(AssignmentColumn column) {
        return switch (column) {
            case JOURNEY -> 32;
            case FUNCTION, METRICS, MOMENT -> 23;
            case STAGE -> 24;
            case TOUCHPOINT -> 34;
            case LEVEL -> 19;
            case AUTHORITY, CHANGE -> 40;
            case IMPORTANCE, CODE, ROLES, INFLUENCE -> 11;
            case EFFECT -> 16;
            case JOURNEY_ID, STEP_ID, FUNCTION_ID, OWNERSHIP_ID -> 14;
        };
    }
}
