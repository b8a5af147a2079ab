package org.waymark.image;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Compresses the rows of a PNG, 24 bits a pixel, each as the difference to the row above (filter "up"). Of a drawing 19 of
 * 20 pixels are as those above; they are skipped in runs, which takes a third of the time of Java's own compression for as
 * many bytes.
 */
final class PngRows {

    private static final byte UP = 2;
    private static final int BYTES = 3;
    /** Pixels as those above from which on they are a run. */
    private static final int RUN = 32;
    private static final int ADLER = 65_521;

    private final DeflateBlocks blocks;
    private final Repeats repeats;
    private final int[] above;
    private long sum = 1;
    private long sums;

    PngRows(OutputStream out, int width) {
        blocks = new DeflateBlocks(out);
        repeats = new Repeats(blocks, width * BYTES + 1);
        above = new int[width];
    }

    /** Adds the first rows of an array of pixels, RGB. */
    void add(int[] pixels, int rows) throws IOException {
        int width = above.length;
        row(pixels, 0, above, 0);
        for (int row = 1; row < rows; row++) {
            row(pixels, row * width, pixels, (row - 1) * width);
        }
        System.arraycopy(pixels, (rows - 1) * width, above, 0, width);
    }

    void end() throws IOException {
        blocks.end((int) (sums << 16 | sum));
    }

    private void row(int[] pixels, int from, int[] old, int oldFrom) throws IOException {
        int width = above.length;
        repeats.room(width * BYTES + 1);
        byte[] bytes = repeats.bytes();
        int at = repeats.end();
        bytes[at++] = UP;
        for (int x = 0; x < width;) {
            int differs = Arrays.mismatch(pixels, from + x, from + width, old, oldFrom + x, oldFrom + width);
            int run = differs < 0 ? width - x : differs;
            if (run >= RUN) {
                changed(at);
                unchanged(run * BYTES);
                at = repeats.end();
                x += run;
            }
            int same = 0;
            for (; x < width && same < RUN; x++) {
                int pixel = pixels[from + x];
                int before = old[oldFrom + x];
                same = pixel == before ? same + 1 : 0;
                bytes[at++] = (byte) ((pixel >> 16) - (before >> 16));
                bytes[at++] = (byte) ((pixel >> 8) - (before >> 8));
                bytes[at++] = (byte) (pixel - before);
            }
            if (same == RUN) {
                at -= RUN * BYTES;
                x -= RUN;
            }
        }
        changed(at);
    }

    /** Adds the bytes up to a place. */
    private void changed(int to) throws IOException {
        byte[] bytes = repeats.bytes();
        for (int i = repeats.end(); i < to; i++) {
            sum += bytes[i] & 0xFF;
            sums += sum;
        }
        // a row has too few bytes for an overflow
        sum %= ADLER;
        sums %= ADLER;
        repeats.add(to);
    }

    private void unchanged(int zeros) throws IOException {
        sums = (sums + zeros * sum) % ADLER;
        repeats.zeros(zeros);
    }
}
