package org.waymark.ui.tests;

import static org.waymark.ui.tests.Timing.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.testing.Conditions;
import org.waymark.testing.UiThread;
import org.waymark.ui.open.Opener;
import org.waymark.ui.parts.EditorIds;
import org.waymark.ui.portfolio.PortfolioPageEditor;
import org.waymark.ui.tests.Timing.Runs;

/**
 * Measures the portfolio page of sixty journeys against bare drawing of as many parts: rectangles, lines and texts at
 * the same places, straight to the same kind of picture. It prints ratios and asserts nothing; the tests do not run it.
 */
@DesktopTest
class PortfolioPageBenchmark {

    private static final int JOURNEYS = 60;
    private static final int STEPS = 40;
    private static final int FIRST = 15;

    private final Desktop desktop;

    PortfolioPageBenchmark(Desktop desktop) {
        this.desktop = desktop;
    }

    @AfterEach
    void closeEverything() {
        desktop.reset();
    }

    @Test
    void ratios() {
        java.nio.file.Path file = ManyJourneys.write("contact-centre.cjm", desktop.folder(), JOURNEYS);
        UiThread.act(() -> Desktop.sessions().open(file));
        long start = System.nanoTime();
        UiThread.act(() -> new Opener(Desktop.page()).portfolio(desktop.session()));
        UiThread.flush();
        System.out.printf("portfolio page: opened in %.0f ms%n", (System.nanoTime() - start) / 1e6);
        PortfolioPageEditor page = desktop.bot().editorById(EditorIds.PORTFOLIO).part(PortfolioPageEditor.class);
        desktop.bot().waitUntil(Conditions.equal("the number of tiles", JOURNEYS, () -> page.tiles().size()));
        Canvas canvas = desktop.bot().editorById(EditorIds.PORTFOLIO).bot().widget(Canvas.class, "the tiles",
                it -> it.getClass() == Canvas.class, 0);
        UiThread.run(() -> measure(page, canvas));
    }

    private static void measure(PortfolioPageEditor page, Canvas canvas) {
        Rectangle client = canvas.getClientArea();
        Image image = new Image(canvas.getDisplay(), client.width, client.height);
        GC gc = new GC(image);
        try (Bare bare = new Bare(canvas, page.parts())) {
            Runs ours = new Runs(STEPS);
            Runs theirs = new Runs(STEPS);
            for (int i = -10; i < STEPS; i++) {
                int y = (i + 11) * client.height / 4;
                ours.time(i, () -> {
                    canvas.getVerticalBar().setSelection(y);
                    canvas.getVerticalBar().notifyListeners(SWT.Selection, new Event());
                    paint(canvas, gc, client);
                });
                int at = canvas.getVerticalBar().getSelection();
                theirs.time(i, () -> bare.paint(gc, client, at));
            }
            print("portfolio.scroll", ours, "bare drawing of as many parts", theirs);
            first(page, canvas, gc, bare);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** Places and paints the top of the page anew; the reference looks up its texts and paints the same. */
    private static void first(PortfolioPageEditor page, Canvas canvas, GC gc, Bare bare) {
        Runs ours = new Runs(FIRST);
        Runs theirs = new Runs(FIRST);
        canvas.getVerticalBar().setSelection(0);
        canvas.getVerticalBar().notifyListeners(SWT.Selection, new Event());
        for (int i = -5; i < FIRST; i++) {
            ours.time(i, () -> {
                page.restyle();
                paint(canvas, gc, canvas.getClientArea());
            });
            theirs.time(i, () -> {
                bare.measure(gc);
                bare.paint(gc, canvas.getClientArea(), 0);
            });
        }
        print("portfolio.first-paint", ours, "bare measuring and drawing", theirs);
    }

    private static void paint(Canvas canvas, GC gc, Rectangle client) {
        Event event = new Event();
        event.gc = gc;
        event.width = client.width;
        event.height = client.height;
        canvas.notifyListeners(SWT.Paint, event);
    }

    /** Draws as many shapes as the page has, without any structure. */
    private static final class Bare implements AutoCloseable {

        private final Canvas canvas;
        private final List<PlacedPart> parts;
        private final Font font;
        private final Color ink;
        private final Map<String, Integer> widths = new HashMap<>();

        Bare(Canvas canvas, List<PlacedPart> parts) {
            this.canvas = canvas;
            this.parts = parts;
            FontData data = canvas.getFont().getFontData()[0];
            font = new Font(canvas.getDisplay(), data);
            ink = canvas.getDisplay().getSystemColor(SWT.COLOR_DARK_BLUE);
        }

        /** Looks up each line; each was measured once, as ours were. */
        void measure(GC gc) {
            gc.setFont(font);
            parts.stream().flatMap(it -> it.shapes().stream()).filter(PlacedShape.Text.class::isInstance)
                    .flatMap(it -> ((PlacedShape.Text) it).lines().stream())
                    .forEach(it -> widths.computeIfAbsent(it.text(), text -> gc.textExtent(text).x));
        }

        void paint(GC gc, Rectangle client, int top) {
            gc.setAntialias(SWT.ON);
            gc.setFont(font);
            gc.setBackground(canvas.getBackground());
            gc.fillRectangle(client);
            gc.setForeground(ink);
            Box seen = new Box(0, top, client.width, client.height);
            for (PlacedPart part : parts) {
                if (seen.intersects(part.bounds())) {
                    int x = (int) part.bounds().x();
                    int y = (int) part.bounds().y() - top;
                    part.shapes().forEach(shape -> shape(gc, shape, x, y));
                }
            }
        }

        private void shape(GC gc, PlacedShape shape, int x, int y) {
            Box box = shape.box();
            switch (shape) {
                case PlacedShape.Text text -> text.lines().forEach(it -> gc.drawString(it.text(), x + (int) it.x(),
                        y + (int) box.y(), true));
                case PlacedShape.Path path -> curve(gc, path, x, y);
                case PlacedShape.Symbol symbol -> curve(gc, symbol.path(), x, y);
                default -> gc.drawRoundRectangle(x + (int) box.x(), y + (int) box.y(), (int) box.width(),
                        (int) box.height(), 8, 8);
            }
        }

        /** Draws a line with as many points as a path has steps. */
        private void curve(GC gc, PlacedShape.Path shape, int x, int y) {
            Path path = new Path(canvas.getDisplay());
            Box box = shape.box();
            int count = shape.steps().size();
            for (int i = 0; i < count; i++) {
                float at = (float) (x + box.x() + box.width() * i / count);
                float next = (float) (y + box.y() + box.height() * (i % 2));
                if (i == 0) {
                    path.moveTo(at, next);
                } else {
                    path.cubicTo(at - 2, next, at - 1, next, at, next);
                }
            }
            gc.drawPath(path);
            path.dispose();
        }

        @Override
        public void close() {
            font.dispose();
        }
    }
}
