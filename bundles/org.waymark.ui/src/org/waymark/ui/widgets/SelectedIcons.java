package org.waymark.ui.widgets;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Paints the icons of selected rows in the colour of their text, on platforms whose selection colour makes coloured
 * icons invisible.
 */
public final class SelectedIcons {

    private static final float STRONG = 0.3f;

    private final Map<Image, Image> plain = new HashMap<>();
    private final Control rows;

    private SelectedIcons(Control rows) {
        this.rows = rows;
    }

    /** @param rows a tree or a table */
    public static void on(Control rows) {
        rows.addListener(SWT.PaintItem, of(rows)::paint);
    }

    /**
     * Returns the icons for rows that have {@link #selected} set where they are selected. GTK measures and paints rows of
     * thousands several times as fast if nothing is painted over them.
     *
     * @param rows a tree or a table
     */
    public static SelectedIcons of(Control rows) {
        SelectedIcons icons = new SelectedIcons(rows);
        rows.addListener(SWT.Dispose, event -> icons.plain.values().forEach(Image::dispose));
        return icons;
    }

    /** Returns the icon of a selected row. */
    public Image selected(Image image) {
        return strong() ? plain.computeIfAbsent(image, this::plain) : image;
    }

    private void paint(Event event) {
        boolean focus = FocusCell.isPainted(rows, event);
        if (!focus && ((event.detail & SWT.SELECTED) == 0 || !strong())) {
            return;
        }
        switch (event.item) {
            case TreeItem item -> paint(event, item.getImage(event.index), item.getImageBounds(event.index), focus);
            case TableItem item -> paint(event, item.getImage(event.index), item.getImageBounds(event.index), focus);
            default -> throw new IllegalArgumentException(event.item.getClass().getName());
        }
    }

    /** @param focus whether the ground is pale, and hides what the toolkit has painted before it */
    private void paint(Event event, Image image, Rectangle bounds, boolean focus) {
        if (image != null) {
            Image icon = focus ? image : selected(image);
            event.gc.drawImage(icon, bounds.x, bounds.y + (bounds.height - icon.getBounds().height) / 2);
        }
    }

    private boolean strong() {
        Color selection = rows.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
        return selection.getRGB().getHSB()[1] > STRONG;
    }

    private Image plain(Image image) {
        RGB colour = rows.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT).getRGB();
        return new Image(rows.getDisplay(), (ImageDataProvider) zoom -> {
            ImageData data = image.getImageData(zoom);
            int[] line = new int[data.width];
            java.util.Arrays.fill(line, data.palette.getPixel(colour));
            for (int y = 0; y < data.height; y++) {
                data.setPixels(0, y, data.width, line, 0);
            }
            return data;
        });
    }
}
