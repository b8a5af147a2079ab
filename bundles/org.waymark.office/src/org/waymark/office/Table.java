package org.waymark.office;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.waymark.core.text.Messages;

/**
 * A sheet with one row for each item: headings, a filter, frozen headings, print settings.
 *
 * @param columns columns from left to right
 */
record Table<T>(List<Column<T>> columns) {

    /**
     * A column.
     *
     * @param width width in characters
     * @param value returns a text, a number, a date, or {@code ""} for none
     */
    record Column<T>(String heading, int width, Style style, Function<T, ?> value) {

        static <T> Column<T> text(String heading, int width, Function<T, String> value) {
            return new Column<>(heading, width, Style.LIST_TEXT, value);
        }

        static <T> Column<T> number(String heading, int width, Function<T, ?> value) {
            return new Column<>(heading, width, Style.LIST_NUMBER, value);
        }
    }

    /** Characters beside each other that are still read on A4. */
    private static final int WIDEST_A4 = 200;

    /** Number of rows for title and subtitle above the headings. */
    static final int TITLE_ROWS = 3;

    /** Writes a whole sheet: a row for each thing, or a note that there is none. */
    void all(Pen pen, Texts texts, String title, String subtitle, List<T> things, String none) throws IOException {
        titled(pen, title, subtitle);
        headings(pen);
        int heading = pen.index();
        things.forEach(thing -> row(pen, thing));
        if (things.isEmpty()) {
            pen.row().text(0, none, Style.NOTE);
        }
        finish(pen, heading, 1, texts.messages(), subtitle);
        if (columns.stream().mapToInt(Column::width).sum() > WIDEST_A4) {
            pen.sheet().getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        }
    }

    void titled(Pen pen, String title, String subtitle) {
        pen.row(30).text(0, title, Style.TITLE);
        pen.row(18).text(0, subtitle, Style.SUBTITLE);
        pen.row(8);
    }

    void headings(Pen pen) {
        pen.row(22);
        for (int i = 0; i < columns.size(); i++) {
            pen.sheet().setColumnWidth(i, columns.get(i).width * 256);
            pen.text(i, columns.get(i).heading,
                    columns.get(i).style == Style.LIST_NUMBER ? Style.HEAD_CENTERED : Style.HEAD);
        }
    }

    void row(Pen pen, T thing) {
        pen.row();
        for (int i = 0; i < columns.size(); i++) {
            cell(pen, i, columns.get(i), columns.get(i).value.apply(thing));
        }
    }

    private static void cell(Pen pen, int index, Column<?> column, Object value) {
        // no switch over types: Java would build it at each start of a command
        if (value instanceof Number number) {
            pen.number(index, number.doubleValue(), column.style);
        } else if (value instanceof LocalDate date) {
            pen.date(index, date, Style.LIST_DATE);
        } else if (value.equals("")) {
            pen.blank(index, column.style);
        } else {
            pen.text(index, value.toString(), column.style);
            if (column.style == Style.LIST_TEXT) {
                pen.fit(value.toString(), column.width);
            }
        }
    }

    /** Adds filter, frozen headings and print settings when all rows are written. */
    void finish(Pen pen, int headingRow, int frozenColumns, Messages messages, String footer) throws IOException {
        SXSSFSheet sheet = pen.sheet();
        sheet.setAutoFilter(new CellRangeAddress(headingRow, Math.max(pen.index(), headingRow + 1), 0,
                columns.size() - 1));
        sheet.createFreezePane(frozenColumns, headingRow + 1);
        sheet.setDisplayGridlines(false);
        Page.landscape(sheet, messages, footer);
        sheet.setRepeatingRows(new CellRangeAddress(headingRow, headingRow, -1, -1));
        pen.close();
    }
}
