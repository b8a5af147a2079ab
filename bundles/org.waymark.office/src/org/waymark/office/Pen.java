package org.waymark.office;

import java.io.IOException;
import java.time.LocalDate;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
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
    private final RowCells cells;
    private final Look look;
    private final SheetText text;
    private final Links links;
    private SXSSFRow row;
    private int next;
    private int leftmost = Integer.MAX_VALUE;
    private int rightmost = -1;

    /** @param cells what the sheet writes as its current row */
    Pen(SXSSFSheet sheet, RowCells cells, Look look, SheetText text, Links links) {
        this.sheet = sheet;
        this.cells = cells;
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
        cell(column);
        cells.text(column, index(SheetText.looksLikeFormula(content) ? look.quoted(style) : look.get(style)),
                text.fit(content));
    }

    /** Writes a text that links to a cell of this workbook. */
    void link(int column, String content, String target, Style style) {
        text(column, content, style);
        links.add(index(), column, target);
    }

    /** Writes a text such as {@code (2)} that would become a number when the cell is edited and confirmed. */
    void quoted(int column, String content, Style style) {
        cell(column);
        cells.text(column, index(look.quoted(style)), content);
    }

    void date(int column, LocalDate date, Style style) {
        number(column, DateUtil.getExcelDate(date), style);
    }

    /** Writes a text of the program itself (letters, ids), which needs no cleaning. */
    void code(int column, String content, Style style) {
        cell(column);
        cells.text(column, index(look.get(style)), content);
    }

    void number(int column, double value, Style style) {
        if (Double.isFinite(value)) {
            cell(column);
            cells.number(column, index(look.get(style)), value);
        } else {
            made(column, style).setCellValue(value);
        }
    }

    /** @param value current result of the formula, for readers that do not calculate */
    void formula(int column, String formula, double value, Style style) {
        SXSSFCell cell = made(column, style);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    /** @param value current result of the formula, for readers that do not calculate */
    void formula(int column, String formula, String value, Style style) {
        SXSSFCell cell = made(column, style);
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
        cell(column);
        cells.blank(column, index(look.get(style)));
    }

    /** Writes a bar in the colour of a function. */
    void strip(int column, String color) {
        cell(column);
        cells.blank(column, index(look.strip(color)));
    }

    /** Ends the sheet. Flushes it at once, so that texts are numbered in the order they are written. */
    void close() throws IOException {
        sheet.flushRows(0);
    }

    /** Has POI know a cell of each row, so that the row is written, and the outermost ones of the sheet. */
    private void cell(int column) {
        if (cells.isEmpty() || column < leftmost || column > rightmost) {
            row.createCell(column);
            leftmost = Math.min(leftmost, column);
            rightmost = Math.max(rightmost, column);
        }
    }

    /** Returns a new cell of POI's own. */
    private SXSSFCell made(int column, Style style) {
        cell(column);
        SXSSFCell cell = row.createCell(column);
        cell.setCellStyle(look.get(style));
        cells.made(column, cell);
        return cell;
    }

    private static int index(CellStyle style) {
        return style.getIndex() & 0xffff;
    }
}
