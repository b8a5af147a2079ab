package org.waymark.ui.tests;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.GraphicsSource;
import org.eclipse.draw2d.NativeGraphicsSource;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;

/** Lets a canvas paint into an image at once; on screen the window system decides when and what is painted. */
final class OffScreen implements GraphicsSource, AutoCloseable {

    private final FigureCanvas canvas;
    private final Image image;
    private GC gc;
    private SWTGraphics graphics;

    OffScreen(FigureCanvas canvas) {
        this.canvas = canvas;
        Point size = canvas.getSize();
        this.image = new Image(canvas.getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
        canvas.getLightweightSystem().getUpdateManager().setGraphicsSource(this);
    }

    @Override
    public Graphics getGraphics(Rectangle region) {
        gc = new GC(image);
        graphics = new SWTGraphics(gc);
        graphics.clipRect(region);
        return graphics;
    }

    @Override
    public void flushGraphics(Rectangle region) {
        graphics.dispose();
        gc.dispose();
    }

    /** Lays out and paints what is invalid. */
    void paint() {
        canvas.getLightweightSystem().getUpdateManager().performUpdate();
    }

    /** Returns what was painted until now. */
    ImageData picture() {
        return image.getImageData();
    }

    /** Paints the whole window. */
    void paintAll() {
        canvas.getContents().repaint();
        paint();
    }

    /** Lets the canvas paint on the screen again, also what waits to be painted. */
    @Override
    public void close() {
        if (!canvas.isDisposed()) {
            canvas.getLightweightSystem().getUpdateManager().setGraphicsSource(new NativeGraphicsSource(canvas));
        }
        image.dispose();
    }
}
