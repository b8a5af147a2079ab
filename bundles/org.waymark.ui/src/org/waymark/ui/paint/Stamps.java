package org.waymark.ui.paint;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Monitor;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedShape;

/**
 * Pictures of icons and dots. A map shows the same few of them hundreds of times, and GTK sends each of them to the
 * window system as dozens of small areas, which it has to smooth.
 */
final class Stamps {

    /** Pixels around a shape, for smooth edges and lines. */
    static final int AROUND = 2;
    /** Greatest width and height in pixels. */
    private static final int SMALL = 32;
    /** Number of pictures after which all are made anew. */
    private static final int MOST = 500;
    private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private final Device device;
    private final boolean used;
    private final Map<PlacedShape, Image> stamps = new HashMap<>();

    Stamps(Device device) {
        this.device = device;
        used = SWT.getPlatform().equals("gtk") && device instanceof Display display && isPlain(display);
    }

    /** Returns whether each pixel of a picture is one of the screen. */
    private static boolean isPlain(Display display) {
        for (Monitor monitor : display.getMonitors()) {
            if (monitor.getZoom() != 100) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the picture of a shape with {@link #AROUND} on each side; empty if the shape is large, or the screen finer than
     * a picture.
     *
     * @param shape it begins in the first pixel
     * @param draw draws the shape
     */
    Optional<Image> of(PlacedShape shape, BiConsumer<Graphics, PlacedShape> draw) {
        Image known = stamps.get(shape);
        if (known != null) {
            return Optional.of(known);
        }
        Box box = shape.box();
        if (!used || box.width() > SMALL || box.height() > SMALL) {
            return Optional.empty();
        }
        if (stamps.size() >= MOST) {
            dispose();
        }
        Image made = make(shape, draw);
        stamps.put(shape, made);
        return Optional.of(made);
    }

    private Image make(PlacedShape shape, BiConsumer<Graphics, PlacedShape> draw) {
        int width = (int) Math.ceil(shape.box().right()) + 2 * AROUND;
        int height = (int) Math.ceil(shape.box().bottom()) + 2 * AROUND;
        ImageData clear = new ImageData(width, height, 24, COLOURS);
        clear.alphaData = new byte[width * height];
        Image image = new Image(device, clear);
        GC gc = new GC(image);
        SWTGraphics graphics = new SWTGraphics(gc);
        try {
            graphics.setAntialias(SWT.ON);
            graphics.translate(AROUND, AROUND);
            draw.accept(graphics, shape);
        } finally {
            graphics.dispose();
            gc.dispose();
        }
        return image;
    }

    void dispose() {
        stamps.values().forEach(Image::dispose);
        stamps.clear();
    }
}
