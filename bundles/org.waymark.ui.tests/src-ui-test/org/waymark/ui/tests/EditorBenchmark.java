package org.waymark.ui.tests;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.edit.StructureEdits;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Channel;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.PromiseKept;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;
import org.waymark.testing.UiThread;
import org.waymark.ui.map.MapContent;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.map.figures.Paints;
import org.waymark.ui.map.figures.ShapePainter;
import org.waymark.ui.map.parts.MapPartFactory;
import org.waymark.ui.session.PortfolioSession;

/**
 * How fast a map of 300 touchpoints is beside a bare draw2d canvas that paints the same shapes, and a move beside GEF's
 * own on 2,000 parts. Prints ratios and asserts nothing; run by {@code releng/benchmark editor}, not by the tests.
 */
class EditorBenchmark {

    private static final int ROUNDS = 9;

    private final Desktop desktop = new Desktop();

    @AfterEach
    void closeEverything() {
        desktop.reset();
    }

    @Test
    void ratios(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("large.cjm");
        PortfolioFiles.save(PortfolioFiles.create(file, portfolio(300)));
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
                viewer.setRootEditPart(new ScalableFreeformRootEditPart());
                viewer.setEditPartFactory(new MapPartFactory(content));
                viewer.setContents(content.journey());
                shell.layout();
                paint((FigureCanvas) viewer.getControl());
                viewer.setContents(null);
                shell.dispose();
            });
            double second = millis(() -> {
                Shell shell = shell();
                FigureCanvas canvas = bareCanvas(shell, content.placed(), paints);
                shell.layout();
                paint(canvas);
                shell.dispose();
            });
            if (i >= 0) {
                ours[i] = first;
                bare[i] = second;
            }
        }
        print("first paint", ours, "bare canvas", bare, "at most 2.00");
    }

    private static void scroll(MapEditor editor, PlacedMap placed, Paints paints) {
        Shell shell = shell();
        FigureCanvas bareCanvas = bareCanvas(shell, placed, paints);
        shell.setSize(editor.canvas().getSize());
        shell.layout();
        FigureCanvas canvas = editor.canvas();
        double[] ours = new double[ROUNDS * 5];
        double[] bare = new double[ours.length];
        for (int i = -10; i < ours.length; i++) {
            Point to = new Point(400 + 40 * (i + 10), 300);
            double first = millis(() -> scroll(canvas, to));
            double second = millis(() -> scroll(bareCanvas, to));
            if (i >= 0) {
                ours[i] = first;
                bare[i] = second;
            }
        }
        shell.dispose();
        print("scroll step", ours, "bare canvas", bare, "at most 1.50");
    }

    private static void scroll(FigureCanvas canvas, Point to) {
        canvas.getViewport().setViewLocation(to.x, to.y);
        paint(canvas);
    }

    private static void move(PortfolioSession session, MapEditor editor) {
        Journey journey = session.portfolio().getJourneys().getFirst();
        Stage from = journey.getStages().get(3);
        Stage to = journey.getStages().get(4);
        Shell shell = shell();
        ScrollingGraphicalViewer plain = plainViewer(shell, 2000);
        double[] ours = new double[ROUNDS];
        double[] reference = new double[ROUNDS];
        for (int i = -3; i < ROUNDS; i++) {
            int turn = i;
            double first = millis(() -> {
                session.execute(
                        new StructureEdits(session.domain()).moveTouchpoint(from.getTouchpoints().getFirst(), to, 0));
                paint(editor.canvas());
            });
            double second = millis(() -> {
                EditPart part = (EditPart) plain.getContents().getChildren().get(1000 + turn);
                ((PlainPart) part).moveBy(170);
                paint((FigureCanvas) plain.getControl());
            });
            session.stack().undo();
            paint(editor.canvas());
            if (i >= 0) {
                ours[i] = first;
                reference[i] = second;
            }
        }
        shell.dispose();
        print("move a touchpoint", ours, "GEF's move on 2,000 parts", reference, "at most 2.00");
    }

    private static Shell shell() {
        Shell shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(1400, 850);
        shell.open();
        return shell;
    }

    private static FigureCanvas bareCanvas(Shell shell, PlacedMap placed, Paints paints) {
        FigureCanvas canvas = new FigureCanvas(shell);
        canvas.setViewport(new FreeformViewport());
        ShapePainter painter = new ShapePainter(paints);
        FreeformLayer layer = new FreeformLayer();
        Figure all = new Figure() {
            @Override
            protected void paintFigure(Graphics g) {
                Rectangle clip = g.getClip(new Rectangle());
                for (PlacedPart part : placed.parts()) {
                    Rectangle box = ShapePainter.rectangle(part.bounds()).expand(40, 40);
                    if (box.intersects(clip)) {
                        painter.paint(g, part.shapes(), box.x + 40, box.y + 40, part.opacity());
                    }
                }
            }
        };
        all.setBounds(ShapePainter.rectangle(placed.bounds()));
        layer.add(all);
        canvas.setContents(layer);
        canvas.setBackground(ColorConstants.white);
        return canvas;
    }

    private static ScrollingGraphicalViewer plainViewer(Shell shell, int parts) {
        ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
        viewer.createControl(shell);
        viewer.setRootEditPart(new ScalableFreeformRootEditPart());
        viewer.setEditPartFactory(new EditPartFactory() {
            @Override
            public EditPart createEditPart(EditPart context, Object model) {
                EditPart part = new PlainPart(parts);
                part.setModel(model);
                return part;
            }
        });
        viewer.setContents("all");
        shell.layout();
        paint((FigureCanvas) viewer.getControl());
        return viewer;
    }

    /** A box as a GEF example editor has it: placed by an XYLayout constraint, found anew by its parent's refresh. */
    private static final class PlainPart extends AbstractGraphicalEditPart {

        private final int count;

        PlainPart(int count) {
            this.count = count;
        }

        @Override
        protected IFigure createFigure() {
            if (getModel() instanceof Integer) {
                return new RectangleFigure();
            }
            FreeformLayer layer = new FreeformLayer();
            layer.setLayoutManager(new XYLayout());
            return layer;
        }

        @Override
        protected void createEditPolicies() {
            // nothing to edit
        }

        @Override
        protected List<?> getModelChildren() {
            return getModel() instanceof Integer
                    ? List.of()
                    : java.util.stream.IntStream.range(0, count).boxed().toList();
        }

        @Override
        protected void refreshVisuals() {
            if (getModel() instanceof Integer number) {
                ((AbstractGraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(),
                        new Rectangle(number % 100 * 180, number / 100 * 90, 160, 70));
            }
        }

        void moveBy(int x) {
            Rectangle to = getFigure().getBounds().getCopy().translate(x, 0);
            ((AbstractGraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), to);
            getParent().refresh();
        }
    }

    private static void paint(FigureCanvas canvas) {
        canvas.getLightweightSystem().getUpdateManager().performUpdate();
        canvas.redraw();
        canvas.update();
        while (canvas.getDisplay().readAndDispatch()) {
            // until nothing is left to do
        }
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String what, double[] ours, String reference, double[] theirs, String wanted) {
        Arrays.sort(ours);
        Arrays.sort(theirs);
        double a = ours[ours.length / 2];
        double b = theirs[theirs.length / 2];
        System.out.printf("benchmark: %-20s %8.1f ms   %-26s %8.1f ms   ratio %5.2f  (%s)%n", what, a, reference, b,
                a / b, wanted);
    }

    private static Portfolio portfolio(int touchpoints) {
        CjmFactory make = CjmFactory.eINSTANCE;
        Portfolio portfolio = make.createPortfolio();
        portfolio.setName("Large map");
        Persona persona = make.createPersona();
        persona.setName("Anna");
        portfolio.getPersonas().add(persona);
        BusinessFunction function = make.createBusinessFunction();
        function.setName("Contact centre");
        function.setCode("CC");
        portfolio.getFunctions().add(function);
        Channel channel = make.createChannel();
        channel.setName("Phone");
        portfolio.getChannels().add(channel);
        Journey journey = make.createJourney();
        journey.setName("Three hundred touchpoints");
        journey.getPersonas().add(persona);
        portfolio.getJourneys().add(journey);
        Stage stage = null;
        for (int i = 0; i < touchpoints; i++) {
            if (i % 10 == 0) {
                stage = make.createStage();
                stage.setName("Stage " + i / 10);
                journey.getStages().add(stage);
            }
            Touchpoint touchpoint = make.createTouchpoint();
            touchpoint.setName("Touchpoint " + i);
            touchpoint.setAction("Calls and explains the fee for the third time");
            touchpoint.setThought("Why does nobody know what I said yesterday?");
            touchpoint.setBestExpectation("One call");
            touchpoint.setWorstExpectation("Three calls");
            touchpoint.setPromise("We answer within 20 seconds");
            touchpoint.setPromiseKept(PromiseKept.values()[i % 4]);
            touchpoint.setPhysicalEvidence("A letter");
            touchpoint.setContext("At work");
            touchpoint.getChannels().add(channel);
            Ownership ownership = make.createOwnership();
            ownership.setFunction(function);
            ownership.getRoles().add(Role.ACCOUNTABLE);
            ownership.setInfluence(i % 6);
            touchpoint.getOwnerships().add(ownership);
            for (Viewpoint viewpoint : Viewpoint.values()) {
                Emotion emotion = make.createEmotion();
                emotion.setName("calm");
                emotion.setPersona(persona);
                emotion.setViewpoint(viewpoint);
                emotion.setScore(BigDecimal.valueOf(i % 5 - 2));
                touchpoint.getEmotions().add(emotion);
            }
            PainPoint pain = make.createPainPoint();
            pain.setName("Waits for an approval");
            pain.setSeverity(1 + i % 5);
            touchpoint.getPainPoints().add(pain);
            stage.getTouchpoints().add(touchpoint);
        }
        return portfolio;
    }
}
