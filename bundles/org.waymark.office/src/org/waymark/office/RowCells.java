package org.waymark.office;

import java.io.IOException;
import java.util.Arrays;

import org.apache.poi.xssf.streaming.SXSSFCell;

/**
 * The cells of the row that is being written, by column. A large matrix has millions of cells: arrays that each row
 * fills anew spare an object for each cell and POI's sorted map of them.
 */
final class RowCells {

    /** Receives the cells of a row. */
    interface Receiver {

        void blank(int column, int style) throws IOException;

        void number(int column, int style, double number) throws IOException;

        void text(int column, int style, String text) throws IOException;

        /** Receives a cell of a rare kind, such as a formula, which POI made. */
        void made(int column, SXSSFCell cell) throws IOException;
    }

    /** Content of a cell that has only a style, and of one whose number stands in its own list. */
    private static final Object BLANK = new Object();
    private static final Object NUMBER = new Object();

    private Object[] contents = {};
    private int[] styles = {};
    private double[] numbers = {};
    private int end;

    boolean isEmpty() {
        return end == 0;
    }

    void blank(int column, int style) {
        put(column, style, BLANK);
    }

    void number(int column, int style, double number) {
        put(column, style, NUMBER);
        numbers[column] = number;
    }

    void text(int column, int style, String text) {
        put(column, style, text);
    }

    void made(int column, SXSSFCell cell) {
        put(column, 0, cell);
    }

    private void put(int column, int style, Object content) {
        if (column >= contents.length) {
            int length = Math.max(16, (column + 1) * 2);
            contents = Arrays.copyOf(contents, length);
            styles = Arrays.copyOf(styles, length);
            numbers = Arrays.copyOf(numbers, length);
        }
        contents[column] = content;
        styles[column] = style;
        end = Math.max(end, column + 1);
    }

    /** Gives all cells from left to right, each with its last content, and is empty afterwards. */
    void drain(Receiver to) throws IOException {
        for (int i = 0; i < end; i++) {
            Object content = contents[i];
            if (content == BLANK) {
                to.blank(i, styles[i]);
            } else if (content == NUMBER) {
                to.number(i, styles[i], numbers[i]);
            } else if (content instanceof String text) {
                to.text(i, styles[i], text);
            } else if (content instanceof SXSSFCell cell) {
                to.made(i, cell);
            }
        }
        Arrays.fill(contents, 0, end, null);
        end = 0;
    }
}
