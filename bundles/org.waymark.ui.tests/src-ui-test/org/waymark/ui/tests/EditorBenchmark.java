package org.waymark.ui.tests;

import static org.waymark.ui.tests.Timing.millis;
import static org.waymark.ui.tests.Timing.print;

import java.nio.file.Path;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.edit.StructureEdits;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.testing.UiThread;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.map.parts.MapContent;
import org.waymark.ui.map.parts.MapPartFactory;
import org.waymark.ui.map.policies.MapPolicies;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.session.PortfolioSession;

/**
 * Measures a map of 300 touchpoints against a bare draw2d canvas that paints the same shapes, and a move against GEF's
 * own on 2,000 parts. It prints ratios and asserts nothing; {@code releng/benchmark editor} runs it, the tests do not.
 */
@DesktopTest
class EditorBenchmark {

    private static final int ROUNDS = 9;

    private final Desktop desktop;

    EditorBenchmark(Desktop desktop) {
        this.desktop = desktop;
    }

    @AfterEach
    void closeEverything() {
        desktop.reset();
    }

    @Test
    void ratios(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("large.cjm");
        PortfolioFiles.save(PortfolioFiles.create(file, LargeMap.portfolio(300)));
        desktop.open(file);
        PortfolioSession session = desktop.session();
        MapEditor editor = desktop.editor();
        UiThread.run(() -> {
            Display display = Display.getCurrent();
            Paints paints = new Paints(display, folder);
            Journey journey = session.portfolio().getJourneys().getFirst();
            MapContent content = new MapContent(journey, session.domain(), () -> ViewSettings.of(journey),
                    Theme.light(), paints);
            PlacedMap placed = content.placed();
            System.out.printf("map: 300 touchpoints, %d lanes, %d parts%n", placed.rows().size(),
                    placed.parts().size());
            firstPaint(content, paints);
            scroll(editor, placed, paints);
            zoom(editor, placed, paints);
            move(session, editor);
            paints.dispose();
        });
    }

    private static void firstPaint(MapContent content, Paints paints) {
        double[] ours = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        for (int i = -2; i < ROUNDS; i++) {
            double first = millis(() -> {
                Shell shell = shell();
                ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
                viewer.createControl(shell);
                new DefaultEditDomain(null).addViewer(viewer);
                viewer.setRootEditPart(new ScalableFreeformRootEditPart());
                viewer.setEditPartFactory(new MapPartFactory(content, new MapPolicies(content)));
                viewer.setContents(content.journey());
                shell.layout();
                paintOnce((FigureCanvas) viewer.getControl());
                viewer.setContents(null);
                shell.dispose();
            });
            double second = millis(() -> {
                Shell shell = shell();
                FigureCanvas canvas = References.bareCanvas(shell, content.placed(), paints);
                shell.layout();
                paintOnce(canvas);
                shell.dispose();
            });
            if (i >= 0) {
                ours[i] = first;
                bare[i] = second;
            }
        }
        print("first paint of a placed map", ours, "bare canvas", bare, "at most 2.00");
    }

    private static void scroll(MapEditor editor, PlacedMap placed, Paints paints) {
        Shell shell = shell();
        FigureCanvas bareCanvas = References.bareCanvas(shell, placed, paints);
        asLarge(shell, editor.canvas());
        OffScreen map = new OffScreen(editor.canvas());
        OffScreen plain = new OffScreen(bareCanvas);
        double[] ours = new double[ROUNDS * 5];
        double[] bare = new double[ours.length];
        for (int i = -10; i < ours.length; i++) {
            Point to = new Point(400 + 40 * (i + 10), 300);
            double first = millis(() -> scroll(editor.canvas(), map, to));
            double second = millis(() -> scroll(bareCanvas, plain, to));
            if (i >= 0) {
                ours[i] = first;
                bare[i] = second;
            }
        }
        map.close();
        plain.close();
        shell.dispose();
        print("scroll step", ours, "bare canvas", bare, "at most 1.50");
    }

    private static void scroll(FigureCanvas canvas, OffScreen screen, Point to) {
        canvas.getViewport().setViewLocation(to.x, to.y);
        screen.paint();
    }

    /** Measures zoom steps by the wheel, in and out, around 100 %. */
    private static void zoom(MapEditor editor, PlacedMap placed, Paints paints) {
        double[] levels = {1.1, 1.25, 1.5, 1.25, 1.1, 1, 0.9, 0.75, 0.67, 0.5, 0.67, 0.75, 0.9, 1};
        Shell shell = shell();
        References.BareMap bareMap = new References.BareMap(placed, paints);
        FigureCanvas bareCanvas = References.bareCanvas(shell, bareMap);
        asLarge(shell, editor.canvas());
        OffScreen map = new OffScreen(editor.canvas());
        OffScreen plain = new OffScreen(bareCanvas);
        editor.canvas().getViewport().setViewLocation(0, 0);
        double[] ours = new double[levels.length * 3];
        double[] bare = new double[ours.length];
        for (int i = -levels.length; i < ours.length; i++) {
            double level = levels[(i + levels.length) % levels.length];
            double first = millis(() -> {
                editor.zoom().setZoom(level);
                map.paint();
            });
            double second = millis(() -> {
                bareMap.zoom(level);
                // the same section of the map, as zooming keeps its centre
                bareCanvas.getViewport().setViewLocation(editor.canvas().getViewport().getViewLocation());
                plain.paint();
            });
            if (i >= 0) {
                ours[i] = first;
                bare[i] = second;
            }
        }
        map.close();
        plain.close();
        shell.dispose();
        print("zoom step", ours, "bare canvas", bare, "at most 1.50");
    }

    private static void move(PortfolioSession session, MapEditor editor) {
        Journey journey = session.portfolio().getJourneys().getFirst();
        Stage from = journey.getStages().get(3);
        Stage to = journey.getStages().get(4);
        // the first edit also makes the portfolio dirty and enables undo; later ones do not
        session.execute(new StructureEdits(session.domain())
                .moveTouchpoint(journey.getStages().get(10).getTouchpoints().getFirst(), from, 5));
        Shell shell = shell();
        ScrollingGraphicalViewer plain = References.plainViewer(shell, 2000);
        OffScreen map = new OffScreen(editor.canvas());
        OffScreen boxes = new OffScreen((FigureCanvas) plain.getControl());
        boxes.paintAll();
        map.paintAll();
        double[] ours = new double[ROUNDS];
        double[] reference = new double[ROUNDS];
        for (int i = -3; i < ROUNDS; i++) {
            int turn = i;
            double first = millis(() -> {
                session.execute(
                        new StructureEdits(session.domain()).moveTouchpoint(from.getTouchpoints().getFirst(), to, 0));
                map.paint();
            });
            double second = millis(() -> {
                EditPart part = (EditPart) plain.getContents().getChildren().get(1000 + turn);
                ((References.PlainPart) part).moveBy(170);
                boxes.paint();
            });
            session.undo();
            map.paint();
            if (i >= 0) {
                ours[i] = first;
                reference[i] = second;
            }
        }
        map.close();
        boxes.close();
        shell.dispose();
        print("move a touchpoint", ours, "GEF's move on 2,000 parts", reference, "at most 2.00");
    }

    private static void asLarge(Shell shell, FigureCanvas canvas) {
        Rectangle outside = shell.computeTrim(0, 0, canvas.getSize().x, canvas.getSize().y);
        shell.setSize(outside.width, outside.height);
        shell.layout();
    }

    private static Shell shell() {
        Shell shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(1400, 850);
        shell.open();
        return shell;
    }

    private static void paintOnce(FigureCanvas canvas) {
        try (OffScreen screen = new OffScreen(canvas)) {
            screen.paintAll();
        }
    }
}
