package org.waymark.ui.tests;

import static org.waymark.ui.tests.Timing.print;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.Portfolio;
import org.waymark.testing.UiThread;
import org.waymark.ui.backlog.BacklogEditor;
import org.waymark.ui.backlog.BacklogOpener;
import org.waymark.ui.backlog.BacklogPage;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.tests.Timing.Runs;

/**
 * Measures the board of 500 initiatives against a bare canvas with the same boxes, texts, fonts and colours: placing again with a paint, and
 * scrolling. It prints ratios and asserts nothing; the tests do not run it.
 */
@DesktopTest
class BacklogBenchmark {

    private static final int INITIATIVES = 500;
    private static final int STEPS = 60;
    private static final int FIRST = 15;

    private final Desktop desktop;

    BacklogBenchmark(Desktop desktop) {
        this.desktop = desktop;
    }

    @AfterEach
    void closeEverything() {
        desktop.reset();
    }

    @Test
    void ratios(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("backlog.cjm");
        PortfolioFiles.save(PortfolioFiles.create(file, portfolio()));
        UiThread.act(() -> Desktop.sessions().open(file));
        BacklogEditor editor = UiThread
                .call(() -> new BacklogOpener(Desktop.page()).portfolio(desktop.session()).orElseThrow());
        UiThread.flush();
        UiThread.run(() -> measure(editor.page().orElseThrow()));
    }

    private static void measure(BacklogPage page) {
        Canvas ours = (Canvas) page.canvas();
        List<PlacedPart> parts = page.placed().orElseThrow().page().parts();
        Shell shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        Paints paints = new Paints(Display.getCurrent(), java.nio.file.Path.of("."));
        Bare bare = new Bare(shell, parts, paints);
        shell.setSize(ours.getSize());
        shell.open();
        Image image = new Image(Display.getCurrent(), ours.getSize().x, ours.getSize().y);
        GC gc = new GC(image);
        Runs first = new Runs(FIRST);
        Runs bareFirst = new Runs(FIRST);
        for (int i = -5; i < FIRST; i++) {
            first.time(i, () -> {
                ours.notifyListeners(SWT.Resize, new Event());
                paint(ours, gc);
            });
            bareFirst.time(i, () -> {
                bare.measure();
                bare.top = 0;
                paint(bare.canvas, gc);
            });
        }
        print("backlog.place", first, "bare canvas", bareFirst);
        Runs scroll = new Runs(STEPS);
        Runs bareScroll = new Runs(STEPS);
        for (int i = -10; i < STEPS; i++) {
            int y = (i + 11) * 97;
            scroll.time(i, () -> {
                ours.getVerticalBar().setSelection(y);
                ours.getVerticalBar().notifyListeners(SWT.Selection, new Event());
                paint(ours, gc);
            });
            bareScroll.time(i, () -> {
                bare.top = y;
                paint(bare.canvas, gc);
            });
        }
        print("backlog.scroll", scroll, "bare canvas", bareScroll);
        gc.dispose();
        image.dispose();
        shell.dispose();
        paints.dispose();
    }

    /** Paints all of a canvas off the screen now. */
    private static void paint(Canvas canvas, GC gc) {
        Event event = new Event();
        event.gc = gc;
        event.width = canvas.getClientArea().width;
        event.height = canvas.getClientArea().height;
        canvas.notifyListeners(SWT.Paint, event);
    }

    /** Paints rectangles and texts at given places, as little as a canvas can do. */
    private static final class Bare {

        private final Canvas canvas;
        private final List<PlacedPart> parts;
        private final Paints paints;
        private final Map<FontSpec, Map<String, Integer>> widths = new HashMap<>();
        private int top;

        Bare(Shell shell, List<PlacedPart> parts, Paints paints) {
            this.parts = parts;
            this.paints = paints;
            canvas = new Canvas(shell, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
            canvas.addListener(SWT.Paint, event -> paint(event.gc));
        }

        /** Looks up the width of each word, which a placing cannot do without; each was measured once, as ours were. */
        void measure() {
            GC gc = new GC(canvas);
            parts.stream().flatMap(it -> it.shapes().stream()).filter(PlacedShape.Text.class::isInstance)
                    .map(PlacedShape.Text.class::cast).forEach(it -> measure(gc, it));
            gc.dispose();
        }

        private void measure(GC gc, PlacedShape.Text text) {
            Map<String, Integer> known = widths.computeIfAbsent(text.font(), font -> new HashMap<>());
            for (String word : text.full().split(" ")) {
                known.computeIfAbsent(word, it -> {
                    gc.setFont(paints.font(text.font()));
                    return gc.stringExtent(it).x;
                });
            }
        }

        private void paint(GC gc) {
            gc.setBackground(canvas.getBackground());
            gc.fillRectangle(canvas.getClientArea());
            int height = canvas.getClientArea().height;
            for (PlacedPart part : parts) {
                Box box = part.bounds();
                if (box.bottom() >= top && box.y() <= top + height) {
                    part.shapes().forEach(shape -> paint(gc, box, shape));
                }
            }
        }

        private void paint(GC gc, Box at, PlacedShape shape) {
            int x = (int) (at.x() + shape.box().x());
            int y = (int) (at.y() + shape.box().y()) - top;
            if (shape instanceof PlacedShape.Text text) {
                gc.setFont(paints.font(text.font()));
                gc.setForeground(paints.color(text.ink()));
                text.lines().forEach(line -> gc.drawString(line.text(), x,
                        (int) (at.y() + line.baseline()) - top - 10, true));
            } else if (shape instanceof PlacedShape.Rect rect) {
                gc.setAntialias(SWT.ON);
                if (rect.fill().visible()) {
                    gc.setBackground(paints.color(rect.fill()));
                    gc.fillRoundRectangle(x, y, (int) shape.box().width(), (int) shape.box().height(), 6, 6);
                }
                if (rect.stroke().visible()) {
                    gc.setForeground(paints.color(rect.stroke().ink()));
                    gc.drawRoundRectangle(x, y, (int) shape.box().width(), (int) shape.box().height(), 6, 6);
                }
            }
        }
    }

    private static Portfolio portfolio() {
        Portfolio portfolio = CjmFactory.eINSTANCE.createPortfolio();
        for (int i = 0; i < INITIATIVES; i++) {
            Initiative initiative = CjmFactory.eINSTANCE.createInitiative();
            initiative.setName("Initiative number " + i + " with a name that needs two lines");
            initiative.setStatus(InitiativeStatus.get(i % InitiativeStatus.VALUES.size()));
            initiative.setImpact(1 + i % 5);
            initiative.setEffort(1 + i / 5 % 5);
            portfolio.getInitiatives().add(initiative);
        }
        return portfolio;
    }
}
