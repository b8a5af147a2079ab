package org.waymark.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

import org.waymark.core.JourneyException;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedPage;

/**
 * Writes a page as PNG with 24 bits a pixel. It works in bands, so that a wall-sized picture needs little memory.
 * The resolution in the file gives 100 % the size it has on the screen.
 */
public final class PngWriter {

    /** Pixels painted at a time; they are all of the picture that is in memory. */
    private static final int BAND = 1 << 22;
    private static final int MOST_ROWS = 256;
    static final long MAX_PIXELS = 2_000_000_000L;
    /** Longest side that the programs of our readers open. */
    static final int MAX_SIDE = 65_500;
    private static final double PIXELS_PER_METRE = 96 / 0.0254;

    private final PagePainter painter;
    private final double scale;

    /** @param scale PNG pixels per pixel of the page, above 0 */
    public PngWriter(PagePainter painter, double scale) {
        this.painter = painter;
        this.scale = scale;
    }

    /** @throws IOException if writing fails, or if the picture would have more than two thousand million pixels */
    public void write(PlacedPage page, OutputStream out) throws IOException, JourneyException {
        int width = (int) Math.ceil(page.bounds().width() * scale);
        int height = (int) Math.ceil(page.bounds().height() * scale);
        if ((long) width * height > MAX_PIXELS) {
            throw new IOException(width + " x " + height + " pixels");
        }
        out.write(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(out, "IHDR", data -> {
            data.writeInt(width);
            data.writeInt(height);
            // 8 bits a channel, RGB, deflate, adaptive filters, not interlaced
            data.write(new byte[]{8, 2, 0, 0, 0});
        });
        chunk(out, "pHYs", data -> {
            data.writeInt((int) Math.round(PIXELS_PER_METRE * scale));
            data.writeInt((int) Math.round(PIXELS_PER_METRE * scale));
            data.writeByte(1);
        });
        rows(page, width, height, out);
        chunk(out, "IEND", data -> {
        });
    }

    private void rows(PlacedPage page, int width, int height, OutputStream out) throws IOException, JourneyException {
        PngRows rows = new PngRows(new ImageData(out), width);
        int most = Math.min(height, Math.clamp(BAND / width, 1, MOST_ROWS));
        try (Aside aside = new Aside()) {
            // one is painted while the other is compressed
            BufferedImage painted = new BufferedImage(width, most, BufferedImage.TYPE_INT_RGB);
            BufferedImage other = height > most ? new BufferedImage(width, most, painted.getType()) : painted;
            for (int top = 0; top < height; top += most) {
                int count = Math.min(most, height - top);
                paint(page, painted, top);
                int[] pixels = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
                aside.next(() -> rows.add(pixels, count));
                BufferedImage free = other;
                other = painted;
                painted = free;
            }
            aside.await();
        }
        rows.end();
    }

    private void paint(PlacedPage page, BufferedImage band, int top) {
        Graphics2D g = band.createGraphics();
        g.setColor(new Color(page.canvas().argb()));
        g.fillRect(0, 0, band.getWidth(), band.getHeight());
        g.translate(0, -top);
        g.scale(scale, scale);
        painter.parts(page, g, new Box(0, top / scale, page.bounds().width(), band.getHeight() / scale));
        g.dispose();
    }

    private interface Content {
        void write(DataOutputStream data) throws IOException;
    }

    private static void chunk(OutputStream out, String type, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.write(new DataOutputStream(bytes));
        chunk(out, type, bytes.toByteArray(), bytes.size());
    }

    private static void chunk(OutputStream out, String type, byte[] content, int length) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content, 0, length);
        data.writeInt(length);
        data.write(name);
        data.write(content, 0, length);
        data.writeInt((int) check.getValue());
        data.flush();
    }

    /** Splits compressed data into IDAT chunks. */
    private static final class ImageData extends OutputStream {

        private final OutputStream out;

        ImageData(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[]{(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length > 0) {
                chunk(out, "IDAT", from == 0 ? bytes : Arrays.copyOfRange(bytes, from, from + length),
                        length);
            }
        }
    }
}
