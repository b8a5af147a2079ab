package org.waymark.ui.present;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.PlacedPart.Region;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.story.CurveStrip;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.paint.ShapePainter;

/**
 * Paints a step of a presentation: the stage bright, its neighbours dimmed, lane headers and stage header always
 * visible, and the curves below.
 */
final class SlidePainter {

    private static final int VEIL = 190;
    private static final int RING = 4;
    /** Height in which lanes fade where more of them are below. */
    private static final int FADE = 56;

    private final Paints paints;
    private final ShapePainter painter;

    SlidePainter(Paints paints) {
        this.paints = paints;
        this.painter = new ShapePainter(paints);
    }

    /** Paints the story of the journey, which fills the screen. */
    void story(GC gc, PlacedPage page, Rectangle screen) {
        gc.setBackground(paints.color(page.canvas()));
        gc.fillRectangle(screen);
        parts(gc, page.parts(), 0, 0, 1, screen, region -> true);
    }

    /** @param focus the touchpoint that is talked about */
    void paint(GC gc, PlacedMap map, Theme theme, Slides.Slide slide, Camera camera, Rectangle screen,
            Optional<Touchpoint> focus) {
        gc.setBackground(paints.color(theme.palette().canvas()));
        gc.fillRectangle(screen);
        int left = (int) Math.ceil(camera.headerWidth());
        Rectangle body = new Rectangle(left, screen.y, screen.width - left, screen.height);
        double x = camera.x() - left / camera.scale();
        if (slide.stage().isEmpty()) {
            parts(gc, map.parts(), x, camera.y(), camera.scale(), body, region -> true);
            return;
        }
        parts(gc, map.parts(), x, camera.y(), camera.scale(), body, region -> !frozen(region));
        veil(gc, theme, slide.area(), camera, body);
        parts(gc, map.parts(), camera.headers(), camera.y(), camera.scale(),
                new Rectangle(0, screen.y, left, screen.height), region -> region == Region.LANE_HEADERS);
        focus.ifPresent(touchpoint -> {
            ring(gc, map, theme, camera, body, x, touchpoint);
            // what stands on the edge of the card is read above the ring
            parts(gc, map.parts().stream().filter(part -> part.role() == PartRole.COMMENTS
                    && (part.element() == touchpoint || part.owner() == touchpoint)).toList(), x, camera.y(),
                    camera.scale(), body, region -> true);
        });
        double y = camera.headersY(slide);
        int height = (int) Math.round((map.body().y() - y) * camera.scale());
        gc.setBackground(paints.color(theme.palette().canvas()));
        gc.fillRectangle(screen.x, screen.y, screen.width, height);
        Rectangle top = new Rectangle(body.x, body.y, body.width, height);
        parts(gc, map.parts(), x, y, camera.scale(), top, region -> region == Region.STAGE_HEADERS);
        veil(gc, theme, slide.area(), camera, top);
        if (camera.isMoreBelow(slide, screen.height)) {
            more(gc, theme, screen);
        }
    }

    /** Paints the curves below the lanes, where they stay in sight. */
    void curves(GC gc, CurveStrip strip, Theme theme, Slides.Slide slide, Camera camera, Rectangle area) {
        gc.setBackground(paints.color(theme.palette().canvas()));
        gc.fillRectangle(area);
        int left = (int) Math.ceil(camera.headerWidth());
        shapes(gc, strip.names(area.height, left), area, new Rectangle(area.x, area.y, left, area.height));
        shapes(gc, strip.shapes(area.width, area.height, left, camera.scale(), camera.x()), area,
                new Rectangle(left, area.y, area.width - left, area.height));
        veil(gc, theme, slide.area(), camera, new Rectangle(left, area.y + 1, area.width - left, area.height));
    }

    /** Lets the lanes fade at the lower edge, where one that is cut would look like one that ends. */
    private void more(GC gc, Theme theme, Rectangle screen) {
        gc.setBackground(paints.color(theme.palette().canvas()));
        for (int y = 0; y < FADE; y++) {
            gc.setAlpha(255 * (y + 1) / FADE);
            gc.fillRectangle(screen.x, screen.y + screen.height - FADE + y, screen.width, 1);
        }
        gc.setAlpha(255);
    }

    private void shapes(GC gc, List<PlacedShape> shapes, Rectangle area, Rectangle clip) {
        gc.setClipping(clip);
        SWTGraphics graphics = new SWTGraphics(gc);
        painter.paint(graphics, shapes, area.x, area.y, 1);
        graphics.dispose();
        gc.setTransform(null);
        gc.setClipping((Rectangle) null);
    }

    private void ring(GC gc, PlacedMap map, Theme theme, Camera camera, Rectangle body, double x,
            Touchpoint touchpoint) {
        map.parts().stream().filter(part -> part.role() == PartRole.TOUCHPOINT && part.element() == touchpoint)
                .findFirst().ifPresent(card -> {
                    Box box = card.bounds();
                    gc.setClipping(body);
                    gc.setAntialias(SWT.ON);
                    gc.setForeground(paints.color(theme.palette().accent()));
                    gc.setLineWidth(RING);
                    gc.drawRoundRectangle((int) ((box.x() - x) * camera.scale()) - RING,
                            (int) ((box.y() - camera.y()) * camera.scale()) - RING,
                            (int) (box.width() * camera.scale()) + 2 * RING,
                            (int) (box.height() * camera.scale()) + 2 * RING, 4 * RING, 4 * RING);
                    gc.setLineWidth(1);
                    gc.setClipping((Rectangle) null);
                });
    }

    private static boolean frozen(Region region) {
        return region == Region.STAGE_HEADERS || region == Region.LANE_HEADERS;
    }

    private void parts(GC gc, List<PlacedPart> all, double x, double y, double scale, Rectangle clip,
            Predicate<Region> wanted) {
        gc.setClipping(clip);
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.scale(scale);
        Box seen = new Box(x + clip.x / scale, y + clip.y / scale, clip.width / scale, clip.height / scale);
        for (PlacedPart part : all) {
            if (wanted.test(part.region()) && part.bounds().inset(-24).intersects(seen)) {
                painter.paint(graphics, part.shapes(), (int) Math.round(part.bounds().x() - x),
                        (int) Math.round(part.bounds().y() - y), part.opacity());
            }
        }
        graphics.dispose();
        gc.setTransform(null);
        gc.setClipping((Rectangle) null);
    }

    private void veil(GC gc, Theme theme, Box stage, Camera camera, Rectangle body) {
        int from = body.x + (int) Math.round((stage.x() - camera.x()) * camera.scale());
        int to = body.x + (int) Math.round((stage.right() - camera.x()) * camera.scale());
        gc.setAlpha(VEIL);
        gc.setBackground(paints.color(theme.palette().canvas()));
        gc.fillRectangle(body.x, body.y, Math.max(0, from - body.x), body.height);
        gc.fillRectangle(to, body.y, Math.max(0, body.x + body.width - to), body.height);
        gc.setAlpha(255);
    }
}
