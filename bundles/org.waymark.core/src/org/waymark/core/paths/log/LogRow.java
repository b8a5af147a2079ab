package org.waymark.core.paths.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The cells of a row as UTF-8 bytes. The object is reused for the next row, so that reading millions of rows makes no
 * objects.
 */
public final class LogRow {

    private byte[] data = new byte[256];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;
    private int used;

    /** Removes all cells; {@link #add(String)} puts new ones into a buffer of the row. */
    public void clear() {
        size = 0;
        used = 0;
    }

    /** Lets the cells lie in a buffer of the reader. */
    void in(byte[] buffer) {
        data = buffer;
        size = 0;
    }

    void cell(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    /** Shortens a cell to its new end. */
    void end(int cell, int start, int end) {
        starts[cell] = start;
        ends[cell] = end;
    }

    /** Adds a cell. */
    public void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (used + bytes.length > data.length) {
            data = Arrays.copyOf(data, Math.max(data.length * 2, used + bytes.length));
        }
        System.arraycopy(bytes, 0, data, used, bytes.length);
        cell(used, used + bytes.length);
        used += bytes.length;
    }

    /** Returns the number of cells. */
    public int size() {
        return size;
    }

    byte[] data() {
        return data;
    }

    int start(int cell) {
        return cell < 0 || cell >= size ? 0 : starts[cell];
    }

    int end(int cell) {
        return cell < 0 || cell >= size ? 0 : ends[cell];
    }

    /** Returns the text of a cell; empty beyond the last one. */
    public String text(int cell) {
        return new String(data, start(cell), end(cell) - start(cell), StandardCharsets.UTF_8);
    }
}
