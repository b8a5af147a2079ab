package org.waymark.ui.preview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedPage;
import org.waymark.image.Java2DMeasurer;
import org.waymark.image.PagePainter;

/**
 * A page with what paints it. One thread at a time may paint.
 *
 * @param page measured by {@link Java2DMeasurer}
 */
public record Drawing(PlacedPage page, PagePainter painter) {

    /** @param folder where the pictures of the page are looked for */
    public static Drawing of(PlacedPage page, Path folder) {
        return new Drawing(page, new PagePainter(new Java2DMeasurer(), Optional.of(folder)));
    }

    /** Returns pages that share what paints them. */
    public static List<Drawing> of(List<PlacedPage> pages, Path folder) {
        PagePainter painter = new PagePainter(new Java2DMeasurer(), Optional.of(folder));
        return pages.stream().map(page -> new Drawing(page, painter)).toList();
    }

    /**
     * Paints a piece of the page.
     *
     * @param scale pixels for one of the page
     * @param x the page's x at the left edge
     * @param y the page's y at the upper edge
     */
    public ImageData paint(int width, int height, double scale, double x, double y) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(page.canvas().argb()));
        g.fillRect(0, 0, width, height);
        g.scale(scale, scale);
        g.translate(-x, -y);
        painter.paint(page, g, new Box(x, y, width / scale, height / scale));
        g.dispose();
        ImageData data = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int row = 0; row < height; row++) {
            data.setPixels(0, row, width, pixels, row * width);
        }
        return data;
    }
}
