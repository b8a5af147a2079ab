package org.waymark.ui.map.clip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.mapgrid.GridCell;
import org.waymark.core.mapgrid.MapGrid;
import org.waymark.image.SvgWriter;
import org.waymark.ui.map.typing.MapSite;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.paint.ShapePainter;

/** The selection of a map, or all of it, as a picture or a drawing. */
final class MapPicture {

    private static final int EDGE = 6;
    private static final double SHARP = 2;
    private static final double MOST_PIXELS = 24e6;
    private static final double MOST_SHARP_PIXELS = 8e6;
    private static final double WIDEST = 30_000;

    private final MapSite site;
    private final PlacedMap map;

    /** @param cells visible cells; none = the whole map */
    MapPicture(MapSite site, List<GridCell> cells) {
        this.site = site;
        PlacedMap all = site.content().placed();
        MapGrid grid = new MapGrid(all);
        // only the cards of touchpoints, without the room above for transitions
        this.map = cells.stream().map(cell -> cell.isCard() ? grid.part(cell).map(PlacedPart::bounds) : grid.box(cell))
                .flatMap(Optional::stream).reduce(Box::union)
                .map(area -> all.cut(area.inset(-EDGE))).orElse(all);
    }

    /** Returns the scale: twice the screen size as long as the picture stays small. */
    private double scale() {
        double pixels = map.bounds().width() * map.bounds().height();
        double most = pixels * SHARP * SHARP <= MOST_SHARP_PIXELS
                ? SHARP
                : Math.min(1, Math.sqrt(MOST_PIXELS / pixels));
        return Math.min(most, WIDEST / Math.max(map.bounds().width(), map.bounds().height()));
    }

    /** Returns whether texts are readable in the picture. */
    boolean legible() {
        return scale() >= 0.5;
    }

    Optional<ImageData> pixels() {
        return site.content().paints().map(this::pixels);
    }

    private ImageData pixels(Paints paints) {
        double scale = scale();
        Image image = new Image(site.canvas().getDisplay(), Math.max(1, (int) Math.ceil(map.bounds().width() * scale)),
                Math.max(1, (int) Math.ceil(map.bounds().height() * scale)));
        try {
            paint(image, paints, scale);
            return image.getImageData();
        } finally {
            image.dispose();
        }
    }

    private void paint(Image image, Paints paints, double scale) {
        GC gc = new GC(image);
        SWTGraphics graphics = new SWTGraphics(gc);
        try {
            gc.setBackground(paints.color(map.canvas()));
            gc.fillRectangle(image.getBounds());
            graphics.scale(scale);
            ShapePainter painter = new ShapePainter(paints);
            for (PlacedPart part : map.parts()) {
                painter.paint(graphics, part.shapes(), (int) Math.round(part.bounds().x()),
                        (int) Math.round(part.bounds().y()), part.opacity());
            }
        } finally {
            graphics.dispose();
            gc.dispose();
        }
    }

    /** Returns self-contained SVG. */
    String drawing() {
        StringBuilder out = new StringBuilder();
        try {
            new SvgWriter(out, Optional.of(site.session().document().folder())).document(map.page());
        } catch (IOException e) {
            // a StringBuilder never throws it
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
