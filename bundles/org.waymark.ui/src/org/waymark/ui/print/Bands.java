package org.waymark.ui.print;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.waymark.core.layout.Box;

/**
 * Divides a piece of a map into bands of pixels, so that a large sheet needs little memory. A band begins and ends at
 * dots of the printer, so that no seam shows.
 */
final class Bands {

    /** Pixels per inch that look smooth on paper; finer printers get as many dots for a pixel as fit. */
    private static final double FINE = 300;
    private static final int ROWS = 512;

    private Bands() {
    }

    /**
     * A band.
     *
     * @param top the printer's dot at its upper edge
     * @param dots its size on the printer
     * @param pixels its size as a picture
     * @param scale pixels for one of the map
     * @param x the map's x at the left edge
     * @param y the map's y at the upper edge
     */
    record Band(int top, Point dots, Point pixels, double scale, double x, double y) {
    }

    /**
     * Returns the bands from top to bottom.
     *
     * @param scale dots for one pixel of the map
     * @param dpi dots per inch of the printer
     */
    static List<Band> of(Box area, double scale, double dpi) {
        int dotsPerPixel = (int) Math.max(1, Math.floor(dpi / FINE));
        int pixelsPerDot = (int) Math.max(1, Math.ceil(FINE / dpi));
        int width = dots(area.width() * scale, dotsPerPixel);
        int height = dots(area.height() * scale, dotsPerPixel);
        List<Band> bands = new ArrayList<>();
        for (int top = 0; top < height; top += ROWS * dotsPerPixel) {
            Point dots = new Point(width, Math.min(ROWS * dotsPerPixel, height - top));
            Point pixels = new Point(dots.x / dotsPerPixel * pixelsPerDot, dots.y / dotsPerPixel * pixelsPerDot);
            bands.add(new Band(top, dots, pixels, scale * pixelsPerDot / dotsPerPixel, area.x(),
                    area.y() + top / scale));
        }
        return bands;
    }

    private static int dots(double length, int dotsPerPixel) {
        return (int) Math.max(1, Math.ceil(length / dotsPerPixel)) * dotsPerPixel;
    }
}
