package org.waymark.image;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Writes bytes and repetitions as a zlib stream of deflate blocks (RFC 1950, 1951), each with prefix codes of its own. */
final class DeflateBlocks {

    static final int LEAST = 3;
    static final int MOST = 258;

    /** Bytes and repetitions of a block. */
    private static final int TOKENS = 1 << 15;
    private static final int END = 256;
    private static final int LITERALS = 286;
    private static final int DISTANCES = 30;
    private static final int LENGTH_BITS = 9;
    /** The order in which the bits of the lengths of codes are written. */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private final OutputStream out;
    /** A byte as it is, a repetition as distance and length. */
    private final int[] tokens = new int[TOKENS];
    private int count;
    private final int[] literals = new int[LITERALS];
    private final int[] distances = new int[DISTANCES];
    private final byte[] written = new byte[1 << 16];
    private int filled;
    private long bits;
    private int waiting;

    DeflateBlocks(OutputStream out) {
        this.out = out;
        // deflate with a window of 32,768 bytes
        written[filled++] = 0x78;
        written[filled++] = (byte) 0x9C;
    }

    /** Adds a byte, from 0 to 255. */
    void literal(int value) throws IOException {
        literals[value]++;
        add(value);
    }

    /** Adds a repetition of 3 to 258 bytes that were up to 32,768 bytes before. */
    void repeat(int length, int distance) throws IOException {
        literals[lengthSymbol(length)]++;
        distances[distanceSymbol(distance)]++;
        add(distance << LENGTH_BITS | length);
    }

    private void add(int token) throws IOException {
        tokens[count++] = token;
        if (count == TOKENS) {
            block(false);
        }
    }

    /**
     * Ends the last block and the stream.
     *
     * @param check Adler-32 of all bytes
     */
    void end(int check) throws IOException {
        block(true);
        put(0, -waiting & 7);
        for (int shift = 24; shift >= 0; shift -= 8) {
            put(check >> shift & 0xFF, 8);
        }
        flush();
    }

    private void block(boolean last) throws IOException {
        literals[END] = 1;
        PrefixCode values = new PrefixCode(literals, 15);
        PrefixCode places = new PrefixCode(distances, 15);
        put(last ? 5 : 4, 3);
        describe(values, places);
        int[] codes = values.codes();
        int[] lengths = values.lengths();
        for (int i = 0; i < count; i++) {
            int token = tokens[i];
            int length = token & (1 << LENGTH_BITS) - 1;
            if (token == length) {
                put(codes[token], lengths[token]);
            } else {
                int symbol = lengthSymbol(length);
                put(codes[symbol], lengths[symbol]);
                rest(length - LEAST, symbol > 264 && symbol < 285 ? symbol - 261 >> 2 : 0);
                int distance = token >> LENGTH_BITS;
                int place = distanceSymbol(distance);
                put(places.codes()[place], places.lengths()[place]);
                rest(distance - 1, Math.max(0, (place >> 1) - 1));
            }
        }
        put(codes[END], lengths[END]);
        count = 0;
        Arrays.fill(literals, 0);
        Arrays.fill(distances, 0);
    }

    /** Writes the lengths of all codes, from which a reader makes the codes, in a code of their own. */
    private void describe(PrefixCode values, PrefixCode places) throws IOException {
        int[] all = Arrays.copyOf(values.lengths(), LITERALS + DISTANCES);
        System.arraycopy(places.lengths(), 0, all, LITERALS, DISTANCES);
        int[] counts = new int[ORDER.length];
        for (int length : all) {
            counts[length]++;
        }
        PrefixCode code = new PrefixCode(counts, 7);
        put(LITERALS - 257, 5);
        put(DISTANCES - 1, 5);
        put(ORDER.length - 4, 4);
        for (int each : ORDER) {
            put(code.lengths()[each], 3);
        }
        for (int length : all) {
            put(code.codes()[length], code.lengths()[length]);
        }
    }

    /** Writes the lowest bits of a length or a distance, which its symbol does not tell. */
    private void rest(int value, int length) throws IOException {
        put(value & (1 << length) - 1, length);
    }

    private void put(int value, int length) throws IOException {
        bits |= (long) value << waiting;
        waiting += length;
        while (waiting >= 8) {
            if (filled == written.length) {
                flush();
            }
            written[filled++] = (byte) bits;
            bits >>>= 8;
            waiting -= 8;
        }
    }

    private void flush() throws IOException {
        out.write(written, 0, filled);
        filled = 0;
    }

    private static int lengthSymbol(int length) {
        int from = length - LEAST;
        if (from < 8) {
            return 257 + from;
        }
        if (length == MOST) {
            return 285;
        }
        int top = 31 - Integer.numberOfLeadingZeros(from);
        return 253 + 4 * top + (from >> top - 2 & 3);
    }

    private static int distanceSymbol(int distance) {
        int from = distance - 1;
        if (from < 4) {
            return from;
        }
        int top = 31 - Integer.numberOfLeadingZeros(from);
        return 2 * top + (from >> top - 1 & 1);
    }
}
