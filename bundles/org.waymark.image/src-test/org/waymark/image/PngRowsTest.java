package org.waymark.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class PngRowsTest {

    private static final int[] WIDTHS = {1, 2, 31, 32, 33, 64, 65, 500, 12_000};

    @Test
    void aReaderGetsThePixelsOfFlatAreas() throws IOException {
        for (int width : WIDTHS) {
            assertSame(width, 40, 40, (x, y) -> 0);
            assertSame(width, 40, 7, (x, y) -> 0xFFEEDD);
            assertSame(width, 40, 16, (x, y) -> y < 20 ? 0x123456 : 0x654321);
        }
    }

    @Test
    void aReaderGetsThePixelsOfNoise() throws IOException {
        Random random = new Random(5);
        for (int width : WIDTHS) {
            assertSame(width, 20, 6, (x, y) -> random.nextInt(1 << 24));
        }
    }

    @Test
    void aReaderGetsThePixelsOfLinesAndLetters() throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            int rare = 1 + random.nextInt(400);
            int colours = 1 + random.nextInt(40);
            int period = 1 + random.nextInt(90);
            int width = 1 + random.nextInt(900);
            assertSame(width, 1 + random.nextInt(120), 1 + random.nextInt(50),
                    (x, y) -> y % 11 > 7
                            ? x % period * 0x030201
                            : random.nextInt(rare) == 0 ? random.nextInt(colours) * 0x11121 : 0xFFFFFF);
        }
    }

    @Test
    void linesOfTextTakeAboutAsManyBytesAsWithJavasCompression() throws IOException {
        BufferedImage image = new BufferedImage(2_000, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        for (int line = 1; line < 20; line++) {
            g.drawString("The customer calls, waits and hears the same question again. ".repeat(5).substring(line),
                    20 + line, line * 20);
        }
        g.dispose();
        int[] pixels = image.getRGB(0, 0, 2_000, 400, null, 0, 2_000);
        Deflater deflater = new Deflater(5);
        deflater.setInput(filtered(pixels, 2_000));
        deflater.finish();
        int javas = deflater.deflate(new byte[1 << 22]);
        deflater.end();
        int ours = compressed(pixels, 2_000, 256).length;
        assertTrue(ours < javas * 1.1, ours + " bytes, " + javas);
    }

    @Test
    void aCodeIsCompleteAndNotTooLong() {
        int[] fibonacci = new int[30];
        fibonacci[0] = fibonacci[1] = 1;
        for (int i = 2; i < fibonacci.length; i++) {
            fibonacci[i] = fibonacci[i - 1] + fibonacci[i - 2];
        }
        for (int longest : new int[]{7, 15}) {
            assertComplete(new PrefixCode(fibonacci, longest), longest);
            assertComplete(new PrefixCode(new int[30], longest), longest);
            assertComplete(new PrefixCode(new int[]{0, 0, 0, 9}, longest), longest);
        }
    }

    private static void assertComplete(PrefixCode code, int longest) {
        double filled = 0;
        for (int length : code.lengths()) {
            assertTrue(length <= longest);
            filled += length == 0 ? 0 : Math.pow(2, -length);
        }
        assertEquals(1, filled);
    }

    private static void assertSame(int width, int height, int band, IntBinaryOperator picture) throws IOException {
        int[] pixels = pixels(width, height, picture);
        byte[] stream = compressed(pixels, width, band);
        Inflater inflater = new Inflater();
        byte[] read = new InflaterInputStream(new ByteArrayInputStream(stream), inflater).readAllBytes();
        assertArrayEquals(filtered(pixels, width), read);
        // the checksum was right as well, and nothing follows
        assertTrue(inflater.finished());
        assertEquals(stream.length, inflater.getBytesRead());
        inflater.end();
    }

    private static int[] pixels(int width, int height, IntBinaryOperator picture) {
        int[] pixels = new int[width * height];
        Arrays.setAll(pixels, i -> picture.applyAsInt(i % width, i / width) & 0xFFFFFF);
        return pixels;
    }

    private static byte[] compressed(int[] pixels, int width, int band) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngRows rows = new PngRows(out, width);
        int height = pixels.length / width;
        for (int top = 0; top < height; top += band) {
            int count = Math.min(band, height - top);
            rows.add(Arrays.copyOfRange(pixels, top * width, (top + count) * width), count);
        }
        rows.end();
        return out.toByteArray();
    }

    private static byte[] filtered(int[] pixels, int width) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < pixels.length; i++) {
            if (i % width == 0) {
                bytes.write(2);
            }
            int old = i < width ? 0 : pixels[i - width];
            for (int shift = 16; shift >= 0; shift -= 8) {
                bytes.write((pixels[i] >> shift) - (old >> shift));
            }
        }
        return bytes.toByteArray();
    }
}
