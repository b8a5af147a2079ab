package org.waymark.core.paths.log;

import java.util.Arrays;

/**
 * A table from spellings, as bytes, to numbers. Looking one up makes no object, which matters with millions of rows and
 * a few hundred names.
 */
final class Spellings {

    /** The answer for a spelling that is not there. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    private byte[][] keys = new byte[256][];
    private int[] values = new int[256];
    private int size;

    int get(byte[] data, int from, int to) {
        int mask = keys.length - 1;
        for (int i = hash(data, from, to) & mask; keys[i] != null; i = i + 1 & mask) {
            if (Arrays.equals(keys[i], 0, keys[i].length, data, from, to)) {
                return values[i];
            }
        }
        return UNKNOWN;
    }

    void put(byte[] key, int value) {
        if (2 * ++size > keys.length) {
            grow();
        }
        insert(key, value);
    }

    int size() {
        return size;
    }

    private void insert(byte[] key, int value) {
        int mask = keys.length - 1;
        int i = hash(key, 0, key.length) & mask;
        while (keys[i] != null) {
            i = i + 1 & mask;
        }
        keys[i] = key;
        values[i] = value;
    }

    private void grow() {
        byte[][] oldKeys = keys;
        int[] oldValues = values;
        keys = new byte[oldKeys.length * 2][];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                insert(oldKeys[i], oldValues[i]);
            }
        }
    }

    private static int hash(byte[] data, int from, int to) {
        int h = 1;
        for (int i = from; i < to; i++) {
            h = h * 31 + data[i];
        }
        return h ^ h >>> 15;
    }
}
