package org.waymark.ui.present;

import java.util.function.Predicate;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedPart.Region;
import org.waymark.core.layout.Theme;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.paint.ShapePainter;

/**
 * Paints a step of a presentation: the stage bright, its neighbours dimmed, lane headers and stage header always
 * visible.
 */
final class SlidePainter {

    private static final int VEIL = 190;

    private final Paints paints;
    private final ShapePainter painter;

    SlidePainter(Paints paints) {
        this.paints = paints;
        this.painter = new ShapePainter(paints);
    }

    void paint(GC gc, PlacedMap map, Theme theme, Slides.Slide slide, Camera camera, Rectangle screen) {
        gc.setBackground(paints.color(theme.palette().canvas()));
        gc.fillRectangle(screen);
        int left = (int) Math.ceil(camera.headerWidth());
        Rectangle body = new Rectangle(left, screen.y, screen.width - left, screen.height);
        double x = camera.x() - left / camera.scale();
        if (slide.stage().isEmpty()) {
            parts(gc, map, x, camera.y(), camera.scale(), body, region -> true);
            return;
        }
        parts(gc, map, x, camera.y(), camera.scale(), body, region -> !frozen(region));
        veil(gc, theme, slide.area(), camera, body);
        parts(gc, map, camera.headers(), camera.y(), camera.scale(),
                new Rectangle(0, screen.y, left, screen.height), region -> region == Region.LANE_HEADERS);
        double y = camera.headersY(slide);
        int height = (int) Math.round((map.body().y() - y) * camera.scale());
        gc.setBackground(paints.color(theme.palette().canvas()));
        gc.fillRectangle(screen.x, screen.y, screen.width, height);
        Rectangle top = new Rectangle(body.x, body.y, body.width, height);
        parts(gc, map, x, y, camera.scale(), top, region -> region == Region.STAGE_HEADERS);
        veil(gc, theme, slide.area(), camera, top);
    }

    private static boolean frozen(Region region) {
        return region == Region.STAGE_HEADERS || region == Region.LANE_HEADERS;
    }

    private void parts(GC gc, PlacedMap map, double x, double y, double scale, Rectangle clip,
            Predicate<Region> wanted) {
        gc.setClipping(clip);
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.scale(scale);
        Box seen = new Box(x + clip.x / scale, y + clip.y / scale, clip.width / scale, clip.height / scale);
        for (PlacedPart part : map.parts()) {
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
