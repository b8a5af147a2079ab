package org.waymark.office;

import java.io.IOException;
import java.time.LocalDate;

import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Writes one sheet from top to bottom; completed rows cannot be changed. */
final class Pen {

    /** Receives the links of a sheet, which are stored outside its rows. */
    @FunctionalInterface
    interface Links {
        void add(int row, int column, String target);
    }

    private static final float LINE_HEIGHT = 13.2f;
    /** Maximum number of lines in a row, whose height is limited to 409 points. */
    private static final int MAX_LINES = 30;

    private final SXSSFSheet sheet;
    private final Look look;
    private final SheetText text;
    private final Links links;
    private SXSSFRow row;
    private int next;

    Pen(SXSSFSheet sheet, Look look, SheetText text, Links links) {
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

    /** Starts the next row and hides it, as only programs need it. */
    Pen hiddenRow() {
        row();
        row.setZeroHeight(true);
        return this;
    }

    /** Returns the index of the current row, 0 for the first. */
    int index() {
        return next - 1;
    }

    void text(int column, String content, Style style) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellStyle(SheetText.looksLikeFormula(content) ? look.quoted(style) : look.get(style));
        cell.setCellValue(text.fit(content));
    }

    /** Writes a text that links to a cell of this workbook. */
    void link(int column, String content, String target, Style style) {
        text(column, content, style);
        links.add(index(), column, target);
    }

    /** Writes a text such as {@code (2)} that would become a number when the cell is edited and confirmed. */
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

    /** Writes a text of the program itself (letters, ids), which needs no cleaning. */
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

    /** @param value current result of the formula, for readers that do not calculate */
    void formula(int column, String formula, double value, Style style) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellStyle(look.get(style));
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    /** @param value current result of the formula, for readers that do not calculate */
    void formula(int column, String formula, String value, Style style) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellStyle(look.get(style));
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    /**
     * Makes the current row high enough for a wrapped text, because not every program adjusts row heights.
     *
     * @param width width of the column in characters
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

    /** Ends the sheet. Flushes it at once, so that texts are numbered in the order they are written. */
    void close() throws IOException {
        sheet.flushRows(0);
    }

    /** Writes a bar in the colour of a function. */
    void strip(int column, String color) {
        row.createCell(column).setCellStyle(look.strip(color));
    }
}
