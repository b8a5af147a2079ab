package org.waymark.ui.present;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart.Region;

/**
 * The position of a step on the screen: its stage as large as possible, the lane headers left of it.
 *
 * @param scale screen pixels for one map pixel
 * @param headers x of the map at the left edge of the lane headers, whose width on the screen is headerWidth
 * @param x x of the map at the left edge of the body
 * @param y y of the map at the upper edge of the screen
 */
public record Camera(double scale, double headers, double headerWidth, double x, double y) {

    private static final double LARGEST = 1.6;
    /** Height of a screen on which large type is as large as it is; on a lower one more lanes count more. */
    private static final double HEIGHT = 560;
    /** Smallest factor by which a stage is scaled down to show its last lane. */
    private static final double SMALLER = 0.7;
    private static final double MARGIN = 24;

    /**
     * @param width width of the screen in pixels
     * @param height height of the screen above the status line
     * @param scroll distance scrolled down by the user, in screen pixels
     */
    public static Camera of(Slides.Slide slide, PlacedMap map, double width, double height, double scroll) {
        Box area = slide.area();
        if (slide.stage().isEmpty()) {
            double scale = Math.min(LARGEST, Math.min(width / area.width(), height / area.height()));
            return new Camera(scale, 0, 0, -(width / scale - area.width()) / 2, -(height / scale - area.height()) / 2);
        }
        double headerLeft = map.parts().stream().filter(p -> p.region() == Region.LANE_HEADERS)
                .mapToDouble(p -> p.bounds().x()).min().orElse(area.x());
        double header = map.body().x() - headerLeft;
        double largest = Math.clamp(height / HEIGHT, SMALLER, LARGEST);
        double scale = Math.min(largest, (width - 2 * MARGIN) / (header + area.width()));
        double whole = (height - 2 * MARGIN) / area.height();
        if (whole < scale && whole >= SMALLER * scale) {
            scale = whole;
        }
        double down = Math.clamp(scroll, 0, Math.max(0, area.height() * scale - (height - 2 * MARGIN))) / scale;
        double room = width - MARGIN - header * scale;
        // a narrow stage is centred, with its dimmed neighbours beside it
        double left = area.x() - Math.max(0, room / scale - area.width()) / 2;
        return new Camera(scale, headerLeft - MARGIN / scale, MARGIN + header * scale,
                Math.max(map.body().x(), left), area.y() - MARGIN / scale + down);
    }

    /** Returns y of the map at the upper edge of the screen for the stage headers, which do not scroll. */
    public double headersY(Slides.Slide slide) {
        return slide.stage().isEmpty() ? y : slide.area().y() - MARGIN / scale;
    }

    /** Returns the maximum scroll distance in screen pixels. */
    public double deepest(Slides.Slide slide, double height) {
        return slide.stage().isEmpty() ? 0 : Math.max(0, slide.area().height() * scale - (height - 2 * MARGIN));
    }

    /** Returns whether lanes of the stage are below the lower edge of the screen. */
    boolean isMoreBelow(Slides.Slide slide, double height) {
        return Math.round((y - headersY(slide)) * scale) < Math.round(deepest(slide, height));
    }
}
