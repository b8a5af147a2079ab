package org.waymark.office;

import java.io.IOException;
import java.time.LocalDate;

import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Writes one sheet from top to bottom; rows already passed cannot be changed. */
final class Pen {

    /** Takes the links of a sheet, which are not part of its rows. */
    @FunctionalInterface
    interface Links {
        void add(int row, int column, String target);
    }

    private static final float LINE_HEIGHT = 13.2f;
    /** A row can be 409 points high. */
    private static final int MAX_LINES = 30;

    private final SXSSFSheet sheet;
    private final Look look;
    private final CellText text;
    private final Links links;
    private SXSSFRow row;
    private int next;

    Pen(SXSSFSheet sheet, Look look, CellText text, Links links) {
        this.sheet = sheet;
        this.look = look;
        this.text = text;
        this.links = links;
        sheet.setDefaultRowHeightInPoints(18);
    }

    SXSSFSheet sheet() {
        return sheet;
    }

    /** Starts the next row. */
    Pen row() {
        row = sheet.createRow(next++);
        return this;
    }

    /** Starts the next row with a fixed height in points. */
    Pen row(double height) {
        row();
        row.setHeightInPoints((float) height);
        return this;
    }

    /** Starts the next row, which is needed by programs and not by people. */
    Pen hiddenRow() {
        row();
        row.setZeroHeight(true);
        return this;
    }

    /** Index of the current row, 0 = the first. */
    int index() {
        return next - 1;
    }

    void text(int column, String content, Style style) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellStyle(CellText.looksLikeFormula(content) ? look.quoted(style) : look.get(style));
        cell.setCellValue(text.fit(content));
    }

    /** Text that leads to a cell of this workbook. */
    void link(int column, String content, String target, Style style) {
        text(column, content, style);
        links.add(index(), column, target);
    }

    /** Text such as {@code (2)} that a spreadsheet would take for a number when the cell is edited and confirmed. */
    void quoted(int column, String content, Style style) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellStyle(look.quoted(style));
        cell.setCellValue(content);
    }

    void date(int column, LocalDate date, Style style) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellStyle(look.get(style));
        cell.setCellValue(date);
    }

    /** Text that this program wrote and that needs no check: letters, ids. */
    void code(int column, String content, Style style) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellStyle(look.get(style));
        cell.setCellValue(content);
    }

    void number(int column, double value, Style style) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellStyle(look.get(style));
        cell.setCellValue(value);
    }

    /** @param value what the formula gives now, for readers that do not calculate */
    void formula(int column, String formula, double value, Style style) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellStyle(look.get(style));
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    /** @param value what the formula gives now, for readers that do not calculate */
    void formula(int column, String formula, String value, Style style) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellStyle(look.get(style));
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    /**
     * Makes the current row high enough for a wrapped text: programs that show a file do not all measure the rows.
     *
     * @param width of the column in characters
     */
    void fit(String content, double width) {
        int lines = Wrap.lines(content, width, MAX_LINES);
        if (lines > 1) {
            row.setHeightInPoints(Math.max(row.getHeightInPoints(), lines * LINE_HEIGHT + 5));
        }
    }

    void blank(int column, Style style) {
        row.createCell(column).setCellStyle(look.get(style));
    }

    /** Ends the sheet. Texts are numbered in the order they are written, which must not depend on the library. */
    void close() throws IOException {
        sheet.flushRows(0);
    }

    /** A bar in the colour of a function. */
    void strip(int column, String color) {
        row.createCell(column).setCellStyle(look.strip(color));
    }
}
