package org.waymark.office;

import java.util.Arrays;

import org.apache.poi.ss.util.CellReference;

/** The current row while a sheet is read; the object is reused for the next row. */
final class ReadRow {

    /** The type of a cell. */
    enum Type {
        NOTHING, TEXT, NUMBER, ERROR, FORMULA
    }

    private static final Type[] TYPES = Type.values();

    private int index;
    private int size;
    private boolean hidden;
    private String[] texts = new String[64];
    private byte[] types = new byte[64];

    void start(int row, boolean isHidden) {
        index = row;
        hidden = isHidden;
        Arrays.fill(texts, 0, size, "");
        Arrays.fill(types, 0, size, (byte) 0);
        size = 0;
    }

    void put(int column, Type type, String text) {
        if (column >= texts.length) {
            int length = Math.max(column + 1, texts.length * 2);
            texts = Arrays.copyOf(texts, length);
            types = Arrays.copyOf(types, length);
        }
        while (size <= column) {
            texts[size] = "";
            types[size++] = 0;
        }
        texts[column] = text;
        types[column] = (byte) type.ordinal();
    }

    /** Returns whether the spreadsheet hides the row. */
    boolean hidden() {
        return hidden;
    }

    /** Returns the index of the row, 0 for the first. */
    int index() {
        return index;
    }

    /** Returns the index after the last column that is not empty. */
    int size() {
        return size;
    }

    /** Returns the text of a cell, a number as digits; empty for an empty cell and beyond the last column. */
    String text(int column) {
        return column < 0 || column >= size ? "" : texts[column];
    }

    Type type(int column) {
        return column < 0 || column >= size ? Type.NOTHING : TYPES[types[column]];
    }

    /** Returns the name of a cell, such as {@code G12}. */
    String name(int column) {
        return CellReference.convertNumToColString(column) + (index + 1);
    }

    /** Returns a copy of the texts that later rows do not overwrite. */
    String[] copy() {
        return Arrays.copyOf(texts, size);
    }
}
