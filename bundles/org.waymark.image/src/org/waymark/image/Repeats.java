package org.waymark.image;

import java.io.IOException;
import java.util.Arrays;

/**
 * Finds in a stream of bytes what was there shortly before. Its caller knows where long runs of zeros are, which are
 * most of a drawing: nothing is searched there.
 */
final class Repeats {

    private static final int WINDOW = 1 << 15;
    /** Places where to look for the longest repetition. */
    private static final int TRIES = 8;
    /** Length that is good enough to look no further. */
    private static final int GOOD = 32;
    /** Length below which the next byte may begin a longer repetition. */
    private static final int SHORT = 16;
    private static final int HASH_BITS = 15;
    private static final byte[] ZEROS = new byte[1 << 12];

    private final DeflateBlocks blocks;
    /** At least the last 32,768 bytes, then those that the caller adds. */
    private final byte[] bytes;
    private int end;
    /** Position in the stream of the first byte; it may overflow, as what is found is compared. */
    private int start;
    /** Last position of three bytes, by their hash, and the position before, by its lowest bits. */
    private final int[] last = new int[1 << HASH_BITS];
    private final int[] before = new int[WINDOW];
    private int distance;

    /** @param most bytes that the caller adds at a time */
    Repeats(DeflateBlocks blocks, int most) {
        this.blocks = blocks;
        bytes = new byte[WINDOW + Math.max(most, WINDOW)];
        Arrays.fill(last, -1);
    }

    /** Makes room for bytes that the caller writes into {@link #bytes()} from {@link #end()} on. */
    void room(int count) {
        if (end + count > bytes.length) {
            int gone = end - WINDOW;
            System.arraycopy(bytes, gone, bytes, 0, WINDOW);
            start += gone;
            end = WINDOW;
        }
    }

    byte[] bytes() {
        return bytes;
    }

    int end() {
        return end;
    }

    /** Adds zeros. */
    void zeros(int count) throws IOException {
        for (int done = 0; done < count; done += ZEROS.length) {
            System.arraycopy(ZEROS, 0, bytes, end + done, Math.min(ZEROS.length, count - done));
        }
        int left = count;
        if (end == 0 || bytes[end - 1] != 0) {
            blocks.literal(0);
            left--;
        }
        end += count;
        while (left >= DeflateBlocks.LEAST) {
            int length = Math.min(left, DeflateBlocks.MOST);
            blocks.repeat(length, 1);
            left -= length;
        }
        for (; left > 0; left--) {
            blocks.literal(0);
        }
    }

    /** Adds the bytes that the caller has written up to a place. */
    void add(int to) throws IOException {
        int at = end;
        int length = find(at, to, 0);
        while (at < to) {
            int longer = length > 0 && length < SHORT ? find(at + 1, to, length) : 0;
            if (length == 0 || longer > 0) {
                blocks.literal(bytes[at++] & 0xFF);
                length = longer > 0 ? longer : find(at, to, 0);
                continue;
            }
            blocks.repeat(length, distance);
            int next = at + length;
            // the place after the first was remembered when a longer one was looked for there
            for (at += length < SHORT ? 2 : 1; at < next; at++) {
                remember(at, to);
            }
            at = next;
            length = find(at, to, 0);
        }
        end = to;
    }

    /**
     * Looks for the longest repetition, and remembers the place for those to come.
     *
     * @return its length, 0 if there is none that is longer; its distance is kept
     */
    private int find(int at, int to, int than) {
        int most = Math.min(DeflateBlocks.MOST, to - at);
        int candidate = remember(at, to);
        int longest = Math.max(than, DeflateBlocks.LEAST - 1);
        int found = 0;
        for (int i = 0; i < TRIES && longest < most; i++) {
            int back = start + at - candidate;
            if (back <= 0 || back > Math.min(at, WINDOW)) {
                break;
            }
            int other = at - back;
            if (bytes[other + longest] == bytes[at + longest] && bytes[other] == bytes[at]) {
                int same = 1;
                while (same < most && bytes[other + same] == bytes[at + same]) {
                    same++;
                }
                if (same > longest) {
                    longest = same;
                    found = same;
                    distance = back;
                }
            }
            if (longest >= GOOD) {
                break;
            }
            candidate = before[candidate & WINDOW - 1];
        }
        return found;
    }

    /** Remembers a place and returns the last one that may have the same three bytes; -1 if there is none. */
    private int remember(int at, int to) {
        if (at + DeflateBlocks.LEAST > to) {
            return -1;
        }
        int three = bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16;
        int hash = three * 0x9E3779B1 >>> Integer.SIZE - HASH_BITS;
        int candidate = last[hash];
        before[start + at & WINDOW - 1] = candidate;
        last[hash] = start + at;
        return candidate;
    }
}
