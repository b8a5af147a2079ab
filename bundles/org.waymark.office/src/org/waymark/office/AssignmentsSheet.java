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
import org.waymark.core.ownership.Assignment;
import org.waymark.core.text.Messages;
import org.waymark.core.workbook.AssignmentColumn;

/** Writes the flat list: one row for each stated ownership with its element ids, ready for filters and pivot tables. */
final class AssignmentsSheet {

    private static final int MAX_ROWS = 1_048_575;

    private final List<Assignment> assignments;
    private final Messages messages;
    private final Pen pen;
    private final Table<Assignment> table;

    AssignmentsSheet(List<Assignment> assignments, Messages messages, Locale locale, Pen pen) {
        this.assignments = assignments;
        this.messages = messages;
        this.pen = pen;
        this.table = new Table<>(Arrays.stream(AssignmentColumn.values()).map(it -> column(it, locale)).toList());
    }

    void write(String subtitle) throws IOException, JourneyException {
        if (assignments.size() > MAX_ROWS) {
            throw new JourneyException(messages.get("workbook_tooManyAssignments", assignments.size()));
        }
        table.headings(pen);
        for (Assignment assignment : assignments) {
            table.row(pen, assignment);
        }
        SXSSFSheet sheet = pen.sheet();
        if (!assignments.isEmpty()) {
            AssignmentColumn.edited().forEach(column -> column.choices().ifPresent(it -> choices(column, it.name())));
        }
        // ids are for programs and pivot tables and are not printed
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0,
                AssignmentColumn.kept().getLast().ordinal(), 0, pen.index());
        table.finish(pen, 0, AssignmentColumn.LEVEL.ordinal(), messages, subtitle);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
    }

    private void choices(AssignmentColumn column, String list) {
        Lists.offer(pen.sheet(), new CellRangeAddress(1, pen.index(), column.ordinal(), column.ordinal()), list);
    }

    private static Table.Column<Assignment> column(AssignmentColumn column, Locale locale) {
        Style style = column.isNumber() ? Style.LIST_NUMBER : column.isId() ? Style.LIST_ID : Style.LIST_TEXT;
        Function<Assignment, String> texts = column.texts(locale);
        return new Table.Column<>(column.heading(locale), column.width(), style,
                column.isNumber() ? it -> number(texts.apply(it)) : texts);
    }

    private static Object number(String text) {
        return text.isEmpty() ? text : Integer.valueOf(text);
    }
}
