package org.waymark.ui.present;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedPart.Region;
import org.waymark.core.layout.Theme;
import org.waymark.ui.map.figures.Paints;
import org.waymark.ui.map.figures.ShapePainter;

/** Paints a step of a presentation: the stage bright, what stands beside it aside, lane headers always in sight. */
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
        parts(gc, map, camera.x() - left / camera.scale(), camera, body, slide.stage().isPresent(), false);
        if (slide.stage().isPresent()) {
            veil(gc, theme, slide.area(), camera, body);
            parts(gc, map, camera.headers(), camera, new Rectangle(0, screen.y, left, screen.height), false, true);
        }
    }

    private void parts(GC gc, PlacedMap map, double x, Camera camera, Rectangle clip, boolean body, boolean headers) {
        gc.setClipping(clip);
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.scale(camera.scale());
        Box seen = new Box(x + clip.x / camera.scale(), camera.y(), clip.width / camera.scale(),
                clip.height / camera.scale());
        for (PlacedPart part : map.parts()) {
            boolean lane = part.region() == Region.LANE_HEADERS;
            boolean wanted = headers ? lane : !body || !lane;
            if (wanted && part.bounds().inset(-24).intersects(seen)) {
                painter.paint(graphics, part.shapes(), (int) Math.round(part.bounds().x() - x),
                        (int) Math.round(part.bounds().y() - camera.y()), part.opacity());
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
