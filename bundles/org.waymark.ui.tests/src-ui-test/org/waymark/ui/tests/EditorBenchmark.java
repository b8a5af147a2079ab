package org.waymark.ui.tests;

import static org.waymark.ui.tests.Timing.print;

import java.nio.file.Path;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
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
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.edit.StructureEdits;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.UiThread;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.map.parts.Folding;
import org.waymark.ui.map.parts.MapContent;
import org.waymark.ui.map.parts.MapPartFactory;
import org.waymark.ui.map.policies.MapPolicies;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.tests.Timing.Runs;

/**
 * Measures a map of 300 touchpoints against a bare draw2d canvas that paints the same shapes, and edits against GEF's own
 * move on 2,000 parts. All are warm: as many rounds as are measured come before. It prints ratios and asserts nothing; {@code releng/benchmark editor} runs it, the tests do not.
 */
@DesktopTest
class EditorBenchmark {

    private static final int ROUNDS = 15;
    private static final int EDITS = 50;
    private static final long QUIET_NANOS = 30_000_000;

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
        desktop.open(LargeMap.file(folder, 300));
        PortfolioSession session = desktop.session();
        MapEditor editor = desktop.editor();
        UiThread.run(() -> {
            Display display = Display.getCurrent();
            Paints paints = new Paints(display, folder);
            Paints plain = Paints.plain(display, folder);
            Journey journey = session.portfolio().getJourneys().getFirst();
            MapContent content = new MapContent(journey, session.domain(), () -> ViewSettings.of(journey),
                    Theme.light(), paints);
            PlacedMap placed = content.placed();
            System.out.printf("map: 300 touchpoints, %d lanes, %d parts%n", placed.rows().size(),
                    placed.parts().size());
            firstPaint(content, plain);
            scroll(editor, placed, plain);
            zoom(editor, placed, plain);
            edits(session, editor);
            plain.dispose();
            paints.dispose();
        });
    }

    private static void firstPaint(MapContent content, Paints plain) {
        Runs ours = new Runs(ROUNDS);
        Runs bare = new Runs(ROUNDS);
        Runs rest = new Runs(ROUNDS);
        for (int i = -5; i < ROUNDS; i++) {
            ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
            Shell[] shells = new Shell[2];
            settle();
            ours.time(i, () -> {
                Shell shell = shell();
                shells[0] = shell;
                viewer.createControl(shell);
                new DefaultEditDomain(null).addViewer(viewer);
                viewer.setRootEditPart(new ScalableFreeformRootEditPart());
                viewer.setEditPartFactory(new MapPartFactory(content, new MapPolicies(content)));
                viewer.setContents(content.journey());
                shell.layout();
                paintOnce((FigureCanvas) viewer.getControl());
            });
            // the parts out of sight, which somebody who looks at the map does not wait for
            rest.time(i, () -> viewer.getContents().getChildren());
            settle();
            bare.time(i, () -> {
                Shell shell = shell();
                shells[1] = shell;
                FigureCanvas canvas = References.bareCanvas(shell, content.placed(), plain);
                shell.layout();
                paintOnce(canvas);
            });
            viewer.setContents(null);
            shells[0].dispose();
            shells[1].dispose();
        }
        print("editor.first-paint", ours, "bare canvas", bare);
        print("editor.rest-of-parts", rest);
    }

    private static void scroll(MapEditor editor, PlacedMap placed, Paints plainPaints) {
        Shell shell = shell();
        FigureCanvas bareCanvas = References.bareCanvas(shell, placed, plainPaints);
        asLarge(shell, editor.canvas());
        OffScreen map = new OffScreen(editor.canvas());
        OffScreen plain = new OffScreen(bareCanvas);
        Runs ours = new Runs(EDITS);
        Runs bare = new Runs(EDITS);
        for (int i = -EDITS; i < EDITS; i++) {
            Point to = new Point(400 + 40 * (i + EDITS), 300);
            ours.time(i, () -> scroll(editor.canvas(), map, to));
            bare.time(i, () -> scroll(bareCanvas, plain, to));
        }
        map.close();
        plain.close();
        shell.dispose();
        print("editor.scroll", ours, "bare canvas", bare);
    }

    private static void scroll(FigureCanvas canvas, OffScreen screen, Point to) {
        canvas.getViewport().setViewLocation(to.x, to.y);
        screen.paint();
    }

    /** Measures zoom steps by the wheel, in and out, around 100 %. */
    private static void zoom(MapEditor editor, PlacedMap placed, Paints plainPaints) {
        double[] levels = {1.1, 1.25, 1.5, 1.25, 1.1, 1, 0.9, 0.75, 0.67, 0.5, 0.67, 0.75, 0.9, 1};
        Shell shell = shell();
        References.BareMap bareMap = new References.BareMap(placed, plainPaints);
        FigureCanvas bareCanvas = References.bareCanvas(shell, bareMap);
        asLarge(shell, editor.canvas());
        OffScreen map = new OffScreen(editor.canvas());
        OffScreen plain = new OffScreen(bareCanvas);
        editor.canvas().getViewport().setViewLocation(0, 0);
        int steps = levels.length * 4;
        Runs ours = new Runs(steps);
        Runs bare = new Runs(steps);
        for (int i = -steps; i < steps; i++) {
            double level = levels[(i + steps) % levels.length];
            ours.time(i, () -> {
                editor.zoom().setZoom(level);
                map.paint();
            });
            bare.time(i, () -> {
                bareMap.zoom(level);
                // the same section of the map, as zooming keeps its centre
                bareCanvas.getViewport().setViewLocation(editor.canvas().getViewport().getViewLocation());
                plain.paint();
            });
        }
        map.close();
        plain.close();
        shell.dispose();
        print("editor.zoom", ours, "bare canvas", bare);
    }

    /** Measures edits from the command to the painted map, in turns with GEF's move of one of 2,000 parts. */
    private static void edits(PortfolioSession session, MapEditor editor) {
        Journey journey = session.portfolio().getJourneys().getFirst();
        Stage from = journey.getStages().get(3);
        Stage to = journey.getStages().get(4);
        StructureEdits structure = new StructureEdits(session.domain());
        FeatureEdits features = new FeatureEdits(session.domain());
        Shell shell = shell();
        ScrollingGraphicalViewer plain = References.plainViewer(shell, 2000);
        OffScreen map = new OffScreen(editor.canvas());
        OffScreen boxes = new OffScreen((FigureCanvas) plain.getControl());
        boxes.paintAll();
        map.paintAll();
        Runs move = new Runs(EDITS);
        Runs undo = new Runs(EDITS);
        Runs type = new Runs(EDITS);
        Runs fold = new Runs(EDITS);
        Runs gef = new Runs(EDITS);
        // all in one window, as somebody works who sees what changes
        Touchpoint typed = to.getTouchpoints().getFirst();
        Touchpoint moved = from.getTouchpoints().getLast();
        editor.reveal(from.getTouchpoints().get(7));
        for (int i = -EDITS; i < EDITS; i++) {
            int turn = i + EDITS;
            gef.time(i, () -> {
                EditPart part = (EditPart) plain.getContents().getChildren().get(turn % 7 + turn / 7 % 9 * 100);
                ((References.PlainPart) part).moveBy(turn / 63 % 2 == 0 ? 170 : -170);
                boxes.paint();
            });
            move.time(i, () -> {
                session.execute(structure.moveTouchpoint(moved, to, 2));
                map.paint();
            });
            undo.time(i, () -> {
                session.undo();
                map.paint();
            });
            type.time(i, () -> {
                session.execute(features.set(typed, CjmPackage.Literals.TOUCHPOINT__ACTION,
                        "Calls for the " + turn + "th time"));
                map.paint();
            });
            fold.time(i, () -> {
                folding(editor).toggle().accept(from);
                map.paint();
            });
        }
        map.close();
        boxes.close();
        shell.dispose();
        String reference = "GEF's move on 2,000 parts, warm";
        print("editor.move", move, reference, gef);
        print("editor.undo", undo, reference, gef);
        print("editor.type", type, reference, gef);
        print("editor.fold", fold, reference, gef);
    }

    private static Folding folding(MapEditor editor) {
        return (Folding) editor.getAdapter(GraphicalViewer.class).getProperty(Folding.KEY);
    }

    /** Measures from the choice of a file of 44,000 objects to its first map on the screen; the window is there. */
    @Test
    void openingALargePortfolio(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("many.cjm");
        Portfolio portfolio = LargeMap.portfolio(40);
        Journey first = portfolio.getJourneys().getFirst();
        for (int i = 1; i < 110; i++) {
            Journey copy = EcoreUtil.copy(first);
            copy.setName("Journey " + i);
            portfolio.getJourneys().add(copy);
        }
        PortfolioFiles.save(PortfolioFiles.create(file, portfolio));
        desktop.reset();
        // the first one is that of somebody who just started the program
        Runs cold = new Runs(1);
        cold.time(0, () -> openAndPaint(file));
        desktop.reset();
        Runs open = new Runs(5);
        for (int i = 0; i < 5; i++) {
            open.time(i, () -> openAndPaint(file));
            desktop.reset();
        }
        print("editor.open-44000", open);
        print("editor.open-44000-cold", cold);
    }

    private void openAndPaint(Path file) {
        desktop.open(file);
        UiThread.run(() -> paintOnce(desktop.editor().canvas()));
    }

    /** Does what waits, and what the window system asks for a moment later, so that closing windows does not count as opening the next one. */
    private static void settle() {
        long quiet = System.nanoTime();
        while (System.nanoTime() - quiet < QUIET_NANOS) {
            if (Display.getCurrent().readAndDispatch()) {
                quiet = System.nanoTime();
            } else {
                Thread.onSpinWait();
            }
        }
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
