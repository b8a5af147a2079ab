package org.waymark.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Writes pictures of the screen or of one widget as PNG files and creates missing folders. */
public final class Screenshots {

    private Screenshots() {
    }

    /** Writes the whole screen. */
    public static void screen(Path file) {
        write(UiThread.call(() -> {
            Display display = UiThread.display();
            return copy(display, display, display.getBounds());
        }), file);
    }

    /** Writes a widget as it is on the screen, including what covers it; a shell without its frame. */
    public static void widget(Control control, Path file) {
        write(imageOf(control), file);
    }

    public static ImageData imageOf(Control control) {
        UiThread.run(() -> {
            control.redraw();
            control.update();
        });
        UiThread.flush();
        return UiThread.call(() -> {
            Rectangle area = control instanceof Shell shell
                    ? shell.getDisplay().map(shell, null, insideFrame(shell))
                    : control.getDisplay().map(control.getParent(), null, control.getBounds());
            return copy(control.getDisplay(), control.getDisplay(), area);
        });
    }

    /** Counts the different colours up to a limit. An empty picture has one. */
    public static int colours(ImageData data, int limit) {
        java.util.Set<Integer> seen = new java.util.HashSet<>();
        int[] row = new int[data.width];
        for (int y = 0; y < data.height && seen.size() < limit; y++) {
            data.getPixels(0, y, data.width, row, 0);
            for (int pixel : row) {
                seen.add(pixel);
            }
        }
        return Math.min(limit, seen.size());
    }

    public static void write(ImageData data, Path file) {
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[]{data};
            try (var out = Files.newOutputStream(file)) {
                loader.save(out, SWT.IMAGE_PNG);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rectangle insideFrame(Shell shell) {
        Rectangle client = shell.getClientArea();
        return new Rectangle(client.x, client.y, client.width, client.height);
    }

    private static ImageData copy(Display display, Drawable source, Rectangle area) {
        Image image = new Image(display, area.width, area.height);
        GC gc = new GC(source);
        try {
            gc.copyArea(image, area.x, area.y);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
