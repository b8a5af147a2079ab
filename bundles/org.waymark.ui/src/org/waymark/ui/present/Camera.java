package org.waymark.ui.present;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart.Region;

/**
 * How a step lies on the screen: its stage as large as it can be, the lane headers left of it.
 *
 * @param scale   screen pixels for one of the map
 * @param headers the map's x at the left edge of the lane headers; its width on the screen is headerWidth
 * @param x       the map's x at the left edge of the body
 * @param y       the map's y at the upper edge of the screen
 */
public record Camera(double scale, double headers, double headerWidth, double x, double y) {

    private static final double LARGEST = 1.6;
    /** A stage is made this much smaller at most to be seen down to its last lane. */
    private static final double SMALLER = 0.7;
    private static final double MARGIN = 24;

    /**
     * @param width  of the screen in pixels
     * @param height of the screen above the line at its lower edge
     * @param scroll how far the user has scrolled down, in screen pixels
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
        double scale = Math.min(LARGEST, (width - 2 * MARGIN) / (header + area.width()));
        double whole = (height - 2 * MARGIN) / area.height();
        if (whole < scale && whole >= SMALLER * scale) {
            scale = whole;
        }
        double down = Math.clamp(scroll, 0, Math.max(0, area.height() * scale - (height - 2 * MARGIN))) / scale;
        double room = width - MARGIN - header * scale;
        // a narrow stage stands in the middle of the room, its neighbours dimmed beside it
        double left = area.x() - Math.max(0, room / scale - area.width()) / 2;
        return new Camera(scale, headerLeft - MARGIN / scale, MARGIN + header * scale,
                Math.max(map.body().x(), left), area.y() - MARGIN / scale + down);
    }

    /** The map's y at the upper edge of the screen for the stage headers, which stay there however far one scrolls. */
    public double headersY(Slides.Slide slide) {
        return slide.stage().isEmpty() ? y : slide.area().y() - MARGIN / scale;
    }

    /** The farthest a user can scroll down, in screen pixels. */
    public double deepest(Slides.Slide slide, double height) {
        return slide.stage().isEmpty() ? 0 : Math.max(0, slide.area().height() * scale - (height - 2 * MARGIN));
    }
}
