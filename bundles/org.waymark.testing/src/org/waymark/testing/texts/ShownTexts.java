package org.waymark.testing.texts;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.eclipse.draw2d.IFigure;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.waymark.testing.UiThread;

/** The visible texts of a window or a part of it, from top to bottom and left to right, and what is expected of them. */
public final class ShownTexts {

    /** Of a text that scrolling has left less of, no letter may be seen. */
    private static final int A_LETTER = 8;

    private final List<ShownText> texts;

    private ShownTexts(Collection<ShownText> texts) {
        this.texts = texts.stream()
                .sorted(Comparator.comparingInt((ShownText t) -> t.box().y).thenComparingInt(t -> t.box().x)).toList();
    }

    /** Reads the texts of widgets and figures; a figure must contain the texts it draws. */
    public static ShownTexts of(Control root) {
        return of(root, IFigure::getBounds);
    }

    /**
     * Reads the texts of widgets and figures.
     *
     * @param frame the area, in the coordinates of the figure's bounds, that must contain the texts of a figure
     */
    public static ShownTexts of(Control root, Function<IFigure, org.eclipse.draw2d.geometry.Rectangle> frame) {
        return new ShownTexts(UiThread.call(() -> new WidgetTexts(new FigureTexts(frame)).in(root)));
    }

    /** Returns texts of something that is painted without widgets and figures. */
    public static ShownTexts of(Collection<ShownText> painted) {
        return new ShownTexts(painted);
    }

    public List<ShownText> all() {
        return texts;
    }

    /** Returns the first text that is exactly this one, or else the first that begins with these words. */
    public ShownText find(String text) {
        return texts.stream().filter(shown -> shown.text().equals(text)).findFirst()
                .or(() -> texts.stream().filter(shown -> shown.text().startsWith(text + " ")).findFirst())
                .orElseThrow(() -> new AssertionError("'" + text + "' is not shown; there are "
                        + texts.stream().map(ShownText::text).collect(Collectors.joining(" | "))));
    }

    /** Expects each of these texts to begin to the right of the one before. */
    public ShownTexts across(String... anchors) {
        return inOrder("to the right of", text -> text.box().x, anchors);
    }

    /** Expects each of these texts to stand below the one before. */
    public ShownTexts down(String... anchors) {
        return inOrder("below", text -> text.box().y, anchors);
    }

    private ShownTexts inOrder(String where, ToIntFunction<ShownText> place, String... anchors) {
        List<ShownText> found = Arrays.stream(anchors).map(this::find).toList();
        for (int i = 1; i < found.size(); i++) {
            if (place.applyAsInt(found.get(i)) <= place.applyAsInt(found.get(i - 1))) {
                throw new AssertionError("expected " + found.get(i) + " " + where + " " + found.get(i - 1));
            }
        }
        return this;
    }

    /** Expects these texts to be inside an area of the window. */
    public ShownTexts inside(Rectangle area, String... anchors) {
        for (String anchor : anchors) {
            ShownText text = find(anchor);
            if (!area.intersection(text.box()).equals(text.box())) {
                throw new AssertionError("expected " + text + " inside " + area);
            }
        }
        return this;
    }

    /** Expects no text to be cut by the place it stands in. A text that the product shortens itself is not cut. */
    public ShownTexts nothingCut() {
        List<ShownText> cut = texts.stream().filter(ShownText::cut).toList();
        if (!cut.isEmpty()) {
            throw new AssertionError("cut: " + cut.stream().map(Object::toString).collect(Collectors.joining("; ")));
        }
        return this;
    }

    /** Expects a picture of the window to have something drawn, and not one colour alone, where each text stands. */
    public ShownTexts drawnIn(ImageData picture) {
        Rectangle all = new Rectangle(0, 0, picture.width, picture.height);
        List<ShownText> missing = texts.stream()
                .filter(text -> seen(all.intersection(text.box())) && plain(picture, all.intersection(text.box())))
                .toList();
        if (!missing.isEmpty()) {
            throw new AssertionError("not in the picture: " + missing);
        }
        return this;
    }

    private static boolean seen(Rectangle box) {
        return box.width >= A_LETTER && box.height >= A_LETTER;
    }

    private static boolean plain(ImageData picture, Rectangle area) {
        int first = picture.getPixel(area.x, area.y);
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int x = area.x; x < area.x + area.width; x++) {
                if (picture.getPixel(x, y) != first) {
                    return false;
                }
            }
        }
        return true;
    }
}
