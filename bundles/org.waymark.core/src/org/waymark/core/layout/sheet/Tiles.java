package org.waymark.core.layout.sheet;

import java.util.List;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;

/** Numbers in large type beside each other, each above what it counts. */
public final class Tiles {

    private static final int LINES = 4;

    /** A number and what it counts. */
    public record Tile(String value, String label, Ink ink) {

        /** Creates a number that is neither good nor bad. */
        public Tile(String value, String label) {
            this(value, label, Ink.NONE);
        }
    }

    private Tiles() {
    }

    /** Draws the tiles over the whole width below what is on the sheet. */
    public static void draw(SheetBook book, List<Tile> tiles, FontSpec large) {
        Context context = book.context();
        double gap = context.px(10);
        double wide = (book.content().width() - gap * (tiles.size() - 1)) / tiles.size();
        double pad = context.px(10);
        FontSpec small = context.theme().small();
        double widest = tiles.stream().mapToDouble(it -> context.text().width(it.value(), large)).max().orElse(1) + 1;
        FontSpec font = large.scaled(Math.clamp((wide - 2 * pad) / widest, 0.5, 1));
        int lines = tiles.stream().mapToInt(it -> Words.lines(context, it.label(), small, wide - 2 * pad)).max()
                .orElse(1);
        double height = 2 * pad - context.px(4) + font.lineHeight() + Math.min(lines, LINES) * small.lineHeight();
        for (int i = 0; i < tiles.size(); i++) {
            Tile tile = tiles.get(i);
            Sketch sketch = new Sketch(context);
            sketch.rect(new Box(0, 0, wide, height), context.px(5), book.panel(),
                    Stroke.solid(context.palette().hairline(), 1));
            double next = Words.below(sketch, tile.value(), pad, pad - context.px(4), wide - 2 * pad, font,
                    tile.ink().visible() ? tile.ink() : context.palette().ink(), 1);
            sketch.text(tile.label(), pad, next, wide - 2 * pad, small, context.palette().muted(), LINES);
            book.put(context.journey(), new Box(book.content().x() + i * (wide + gap), book.y(), wide, height), sketch,
                    tile.value() + ' ' + tile.label());
        }
        book.skip(height);
    }
}
