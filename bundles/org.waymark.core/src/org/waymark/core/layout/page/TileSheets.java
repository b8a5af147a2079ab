package org.waymark.core.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PaperTiles;
import org.waymark.core.layout.PaperTiles.Tile;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedPart.Region;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.TextLine;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Drawn;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.text.Messages;

/**
 * A map as one large picture on many sheets that are glued together. Neighbours have a strip in common, marks show where
 * to cut, and the names of lanes and stages stand again outside of what is cut.
 */
final class TileSheets {

    /** Width of the strip that two neighbours have in common. */
    private static final double OVERLAP = PaperSize.pixels(10);
    /** Distance and length of the marks at the corners. */
    private static final double MARK_GAP = 2;
    private static final double MARK = 10;
    private static final double STRIP_GAP = 14;
    private static final int TRIES = 12;

    private final PageRequest request;
    private final MapSheet map;
    private final Context context;
    private final double least;

    TileSheets(PageRequest request, MapSheet map) {
        this.request = request;
        this.map = map;
        context = new Context(request.journey(), request.view(), request.theme(), TextCache.of(request.measurer()),
                it -> new Drawn());
        least = request.format().minText() / 0.75 / map.smallest();
    }

    /** Returns the sheets, line by line; text is as large as their least number allows. */
    List<PlacedPage> pages() {
        PaperTiles tiles = tiles(least);
        double most = Math.max(1.5, 2 * least);
        for (int i = 0; i < TRIES; i++) {
            PaperTiles larger = tiles(most - (most - least) * i / TRIES);
            if (larger.tiles().size() <= tiles.tiles().size()) {
                tiles = larger;
                break;
            }
        }
        List<PlacedPage> pages = new ArrayList<>();
        for (Tile tile : tiles.tiles()) {
            pages.add(page(tile, tiles.scale()));
        }
        return pages;
    }

    private PaperTiles tiles(double scale) {
        Box room = room();
        Box all = new Box(map.left(), map.top(), map.width(), map.height(true));
        return PaperTiles.spread(all, room.width(), room.height(), scale, OVERLAP);
    }

    /** Returns the place of a tile on a sheet: beside the names of the lanes, below those of the stages. */
    private Box room() {
        Box content = request.format().content();
        double left = stripWidth() + STRIP_GAP;
        double top = stripHeight() + STRIP_GAP;
        return new Box(content.x() + left, content.y() + top, content.width() - left - STRIP_GAP,
                content.height() - top - STRIP_GAP);
    }

    private double stripWidth() {
        return 108;
    }

    private double stripHeight() {
        return 2 * font().lineHeight() + 4;
    }

    private FontSpec font() {
        return FontSpec.bold(Math.max(11.5, request.format().minText() / 0.75));
    }

    private PlacedPage page(Tile tile, double scale) {
        Box room = room();
        Scaling place = Scaling.at(scale, tile.area().x(), tile.area().y(), room.x(), room.y());
        Box cut = new Box(room.x(), room.y(), tile.area().width() * scale, tile.area().height() * scale);
        List<PlacedPart> parts = new ArrayList<>();
        for (PlacedPart part : map.parts(true)) {
            PlacedPart placed = place.part(part);
            if (placed.bounds().inset(-40).intersects(cut)) {
                parts.add(inside(placed, cut));
            }
        }
        parts.add(frame("mask", mask(cut)));
        parts.add(frame("marks", marks(cut)));
        lanes(place, cut, parts);
        stages(place, cut, parts);
        String title = Messages.of(TileSheets.class, request.locale()).get("page_tile", tile.row() + 1,
                tile.column() + 1);
        return new PlacedPage(title, map.map().language(), request.format().sheet(), map.map().canvas(), parts);
    }

    /** Returns a part without the texts that are outside; they would be found where nobody sees them. */
    private static PlacedPart inside(PlacedPart part, Box cut) {
        Box at = part.bounds();
        if (cut.contains(at)) {
            return part;
        }
        List<PlacedShape> shapes = new ArrayList<>();
        for (PlacedShape shape : part.shapes()) {
            if (shape instanceof PlacedShape.Text text) {
                List<TextLine> seen = text.lines().stream().filter(line -> cut.intersects(new Box(at.x() + line.x(),
                        at.y() + line.baseline() - text.font().size() * 0.7, Math.max(line.width(), 1),
                        text.font().size() * 0.7))).toList();
                if (!seen.isEmpty()) {
                    shapes.add(new PlacedShape.Text(text.box(), text.font(), text.ink(), seen, text.full()));
                }
            } else {
                shapes.add(shape);
            }
        }
        return part.withShapes(shapes);
    }

    private PlacedPart frame(String detail, Sketch sketch) {
        return PageFrame.part(context, detail, request.format().sheet(), sketch, "");
    }

    /** Covers what is outside of the cut. */
    private Sketch mask(Box cut) {
        Box sheet = request.format().sheet();
        Ink ink = map.map().canvas();
        return new Sketch(context).rect(new Box(0, 0, sheet.width(), cut.y()), 0, ink, Stroke.NONE)
                .rect(new Box(0, cut.bottom(), sheet.width(), sheet.height() - cut.bottom()), 0, ink, Stroke.NONE)
                .rect(new Box(0, cut.y(), cut.x(), cut.height()), 0, ink, Stroke.NONE)
                .rect(new Box(cut.right(), cut.y(), sheet.width() - cut.right(), cut.height()), 0, ink, Stroke.NONE);
    }

    private Sketch marks(Box cut) {
        Sketch sketch = new Sketch(context);
        Stroke stroke = Stroke.solid(context.palette().ink(), 0.75);
        for (double x : new double[]{cut.x(), cut.right()}) {
            double out = x == cut.x() ? -1 : 1;
            for (double y : new double[]{cut.y(), cut.bottom()}) {
                double down = y == cut.y() ? -1 : 1;
                sketch.line(x + out * MARK_GAP, y, x + out * (MARK_GAP + MARK), y, stroke);
                sketch.line(x, y + down * MARK_GAP, x, y + down * (MARK_GAP + MARK), stroke);
            }
        }
        return sketch;
    }

    /** Repeats the names of the lanes where their headers are on another sheet. */
    private void lanes(Scaling place, Box cut, List<PlacedPart> parts) {
        for (PlacedPart part : map.map().parts()) {
            if (part.region() == Region.LANE_HEADERS) {
                Box at = place.part(part).bounds();
                double top = Math.max(at.y(), cut.y());
                double bottom = Math.min(at.bottom(), cut.bottom());
                if (at.centerX() < cut.x() && bottom - top > font().lineHeight()) {
                    Sketch sketch = new Sketch(context);
                    int lines = (int) Math.max(1, (bottom - top) / font().lineHeight());
                    sketch.text(part.name(), 0, 4, stripWidth(), font(), context.palette().ink(), Math.min(3, lines));
                    parts.add(PageFrame.part(context, "lane " + part.key().lane(),
                            new Box(request.format().content().x(), top, stripWidth(), bottom - top), sketch,
                            part.name()));
                }
            }
        }
    }

    /** Repeats the names of the stages where their headers are on another sheet. */
    private void stages(Scaling place, Box cut, List<PlacedPart> parts) {
        for (PlacedPart part : map.map().parts()) {
            if (part.region() == Region.STAGE_HEADERS) {
                Box at = place.part(part).bounds();
                double left = Math.max(at.x(), cut.x());
                double right = Math.min(at.right(), cut.right());
                boolean shown = cut.contains(at);
                if (!shown && right - left > 24 && (at.bottom() < cut.y() + 1 || at.x() < cut.x())) {
                    Sketch sketch = new Sketch(context);
                    Ink ink = ink(part).orElse(context.palette().muted());
                    Box box = new Box(left, cut.y() - STRIP_GAP - stripHeight(), right - left - 2, stripHeight());
                    sketch.rect(new Box(0, 0, box.width(), box.height()), 3, ink, Stroke.NONE);
                    sketch.text(part.name(), 6, 2, Math.max(1, box.width() - 12), font(), ink.readable(), 2);
                    parts.add(PageFrame.part(context, "stage " + part.key().elementId(), box, sketch, part.name()));
                }
            }
        }
    }

    private static Optional<Ink> ink(PlacedPart header) {
        return header.shapes().stream().filter(PlacedShape.Path.class::isInstance)
                .map(shape -> ((PlacedShape.Path) shape).fill()).filter(Ink::visible).findFirst();
    }
}
