package org.waymark.office;

import java.util.Arrays;

import org.apache.poi.ss.util.CellReference;

/** A row while a sheet is read; the object is used again for the next one. */
final class ReadRow {

    /** What a cell holds. */
    enum Type {
        NOTHING, TEXT, NUMBER, ERROR, FORMULA
    }

    private static final Type[] TYPES = Type.values();

    private int index;
    private int size;
    private String[] texts = new String[64];
    private byte[] types = new byte[64];

    void start(int row) {
        index = row;
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

    /** Index of the row, 0 = the first. */
    int index() {
        return index;
    }

    /** Behind the last column with anything in it. */
    int size() {
        return size;
    }

    /** The text of a cell, a number as digits; empty for an empty cell and for one far right. */
    String text(int column) {
        return column < 0 || column >= size ? "" : texts[column];
    }

    Type type(int column) {
        return column < 0 || column >= size ? Type.NOTHING : TYPES[types[column]];
    }

    /** Such as {@code G12}. */
    String name(int column) {
        return CellReference.convertNumToColString(column) + (index + 1);
    }

    /** A copy that stays as it is. */
    String[] copy() {
        return Arrays.copyOf(texts, size);
    }
}
