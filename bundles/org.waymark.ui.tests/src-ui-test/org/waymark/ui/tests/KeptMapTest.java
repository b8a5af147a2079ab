package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.edit.CellEdits;
import org.waymark.core.edit.DeleteEdits;
import org.waymark.core.edit.EmotionEdits;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.edit.StructureEdits;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;
import org.waymark.testing.UiThread;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.map.figures.PartFigure;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.map.parts.Folding;
import org.waymark.ui.map.parts.MapContent;
import org.waymark.ui.map.parts.MapPart;
import org.waymark.ui.map.parts.MapPartFactory;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.paint.ShapePainter;
import org.waymark.ui.session.PortfolioSession;

/**
 * A map that was open during edits is painted, pixel by pixel, as one that is opened after them, and its window, of which
 * only what changed is painted again, as one that is painted whole.
 */
@DesktopTest
class KeptMapTest {

    /** Difference of a colour at the edge of a line that is smoothed in another way; one that is elsewhere differs by more. */
    private static final int SMOOTHED = 128;

    private static final int EDITS = 6;
    private static final int EDITS_OF_A_LONG_RUN = 12;
    private static final int ROUNDING = 3;
    private static final int CHANGES = 40;
    private static final double[] ZOOMS = {0.5, 0.75, 1, 1, 1.5};

    private final Desktop desktop;
    private final Random random = new Random(16);

    KeptMapTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    @Tag("long")
    void eachEditIsPaintedAsInAMapOpenedAnew() {
        edit(EDITS);
    }

    @Test
    @Tag("long")
    void manyEditsArePaintedSoToo() {
        edit(EDITS_OF_A_LONG_RUN);
    }

    private void edit(int edits) {
        desktop.open("contact-centre.cjm");
        PortfolioSession session = desktop.session();
        Journey journey = session.portfolio().getJourneys().getFirst();
        UiThread.act(() -> compare(session, journey, edits));
    }

    private void compare(PortfolioSession session, Journey journey, int edits) {
        try (OpenMap kept = new OpenMap(session, journey)) {
            for (int i = 0; i < edits; i++) {
                Command edit = edit(session, journey);
                session.execute(edit);
                String what = "after edit " + i + ": " + edit.getLabel();
                if (i % 5 == 4) {
                    session.undo();
                }
                Point corner = new Point(random.nextInt(600), random.nextInt(600));
                ImageData painted = kept.picture(corner);
                try (OpenMap fresh = new OpenMap(session, journey)) {
                    assertEquals("", difference(fresh.picture(corner), painted), what);
                }
            }
        }
    }

    /** Of a part that moves from out of sight to out of sight, the figure takes its place when somebody asks for it. */
    @Test
    void aPartThatMovedOutOfSightIsWhereItIsPlaced(@TempDir Path folder) throws Exception {
        desktop.open(LargeMap.file(folder, 60));
        PortfolioSession session = desktop.session();
        MapEditor editor = desktop.editor();
        UiThread.act(() -> {
            List<Stage> stages = session.portfolio().getJourneys().getFirst().getStages();
            for (Command edit : List.of(
                    new StructureEdits(session.domain()).moveTouchpoint(stages.get(0).getTouchpoints().get(1),
                            stages.get(1), 0),
                    new StructureEdits(session.domain()).addTouchpoint(stages.get(0), 0, "Fresh touchpoint"))) {
                session.execute(edit);
                MapPart map = (MapPart) editor.viewer().getContents();
                for (GraphicalEditPart part : map.getChildren()) {
                    PartFigure figure = ((ElementPart) part).partFigure();
                    if (figure.getChildren().isEmpty()) {
                        PartFigure fresh = new PartFigure(new ShapePainter(null), figure.part());
                        assertEquals(fresh.getBounds(), figure.getBounds(), () -> figure.part().key().toString());
                        assertEquals(fresh.box(), figure.box(), () -> figure.part().key().toString());
                    }
                }
            }
        });
    }

    /** Icons and dots come from pictures of them. GTK smooths these better than what it sends to the window system as areas. */
    @Test
    void iconsAndDotsAreWhereTheyWouldBeDrawn() {
        for (String sample : List.of("contact-centre.cjm", "retail-loan-ru.cjm")) {
            desktop.open(sample);
            PortfolioSession session = desktop.session();
            UiThread.act(() -> {
                Journey journey = session.portfolio().getJourneys().getFirst();
                try (OpenMap map = new OpenMap(session, journey);
                        OpenMap plain = new OpenMap(session, journey,
                                Paints.plain(UiThread.display(), session.document().folder()))) {
                    int apart = apart(plain.picture(new Point()), map.picture(new Point()));
                    assertTrue(apart < SMOOTHED, sample + ": a pixel differs by " + apart + " of 255");
                    map.zoom = 2;
                    plain.zoom = 2;
                    assertArrayEquals(plain.picture(new Point()).data, map.picture(new Point()).data,
                            sample + ": no picture is enlarged");
                }
            });
        }
    }

    /** The window knows that a map in it is enlarged, which its pen does not. */
    @Test
    void anEnlargedMapInTheWindowHasNoEnlargedPictures() {
        desktop.open("contact-centre.cjm");
        PortfolioSession session = desktop.session();
        MapEditor editor = desktop.front();
        UiThread.act(() -> {
            editor.zoom().setZoom(2);
            editor.canvas().getViewport().validate();
            editor.canvas().getViewport().setViewLocation(0, 0);
            try (OffScreen screen = new OffScreen(editor.canvas());
                    OpenMap plain = new OpenMap(session, editor.content().journey(),
                            Paints.plain(UiThread.display(), session.document().folder()))) {
                screen.paintAll();
                plain.zoom = 2;
                ImageData shown = screen.picture();
                ImageData drawn = plain.picture(new Point());
                int unlike = 0;
                for (int y = 0; y < shown.height; y++) {
                    for (int x = 0; x < shown.width; x++) {
                        unlike += alike(drawn.palette.getRGB(drawn.getPixel(x, y)),
                                shown.palette.getRGB(shown.getPixel(x, y))) ? 0 : 1;
                    }
                }
                // the marks that fold stages are in the window only
                assertTrue(unlike < shown.width * shown.height / 1000, unlike + " pixels differ");
            }
        });
    }

    /** Returns the greatest difference of a colour of two pictures of one size. */
    private static int apart(ImageData one, ImageData other) {
        assertEquals(one.data.length, other.data.length);
        int most = 0;
        for (int i = 0; i < one.data.length; i++) {
            most = Math.max(most, Math.abs((one.data[i] & 0xFF) - (other.data[i] & 0xFF)));
        }
        return most;
    }

    /** The letters of a line are placed when it is drawn a second time, and drawn from there on. */
    @Test
    void eachPaintOfAMapHasTheSameLetters() {
        for (String sample : List.of("contact-centre.cjm", "retail-loan-ru.cjm")) {
            desktop.open(sample);
            PortfolioSession session = desktop.session();
            UiThread.act(() -> {
                for (double zoom : new double[]{1, 0.67, 1.25}) {
                    try (OpenMap map = new OpenMap(session, session.portfolio().getJourneys().getFirst())) {
                        map.zoom = zoom;
                        ImageData strings = map.picture(new Point());
                        for (int i = 0; i < 2; i++) {
                            assertArrayEquals(strings.data, map.picture(new Point()).data, sample + " at " + zoom);
                        }
                    }
                }
            });
        }
    }

    @Test
    void aWindowOfWhichOnlyChangesArePaintedIsAsOnePaintedWhole() {
        desktop.open("contact-centre.cjm");
        PortfolioSession session = desktop.session();
        MapEditor editor = desktop.editor();
        UiThread.act(() -> {
            try (OffScreen screen = new OffScreen(editor.canvas())) {
                screen.paintAll();
                for (int i = 0; i < CHANGES; i++) {
                    String what = i + ": " + change(session, editor);
                    screen.paint();
                    ImageData painted = screen.picture();
                    screen.paintAll();
                    assertEquals("", difference(screen.picture(), painted), what);
                }
            }
        });
    }

    /** Edits, undoes, folds, scrolls or zooms; returns what was done. */
    private String change(PortfolioSession session, MapEditor editor) {
        Journey journey = session.portfolio().getJourneys().getFirst();
        switch (random.nextInt(8)) {
            case 0 -> {
                editor.zoom().setZoom(ZOOMS[random.nextInt(ZOOMS.length)]);
                return "zoom to " + editor.zoom().getZoom();
            }
            case 1 -> {
                editor.canvas().getViewport().setViewLocation(random.nextInt(1500), random.nextInt(900));
                return "scroll to " + editor.canvas().getViewport().getViewLocation();
            }
            case 2 -> {
                Folding folding = (Folding) editor.viewer().getProperty(Folding.KEY);
                folding.toggle().accept(any(journey.getStages()));
                return "fold";
            }
            case 3 -> {
                session.undo();
                return "undo";
            }
            default -> {
                Command edit = edit(session, journey);
                session.execute(edit);
                return edit.getLabel();
            }
        }
    }

    private Command edit(PortfolioSession session, Journey journey) {
        StructureEdits structure = new StructureEdits(session.domain());
        Stage stage = any(journey.getStages());
        int index = random.nextInt(journey.getStages().size());
        if (stage.getTouchpoints().isEmpty()) {
            return structure.addTouchpoint(stage, -1, "Fresh touchpoint");
        }
        Touchpoint touchpoint = any(stage.getTouchpoints());
        CellEdits cells = new CellEdits(session.domain());
        return switch (random.nextInt(11)) {
            case 0 -> structure.addStage(journey, index, "Fresh stage");
            case 1 -> structure.addTouchpoint(stage, 0, "Fresh touchpoint");
            case 2 -> structure.moveStages(List.of(stage), Math.min(index, journey.getStages().size() - 1));
            case 3 -> structure.moveTouchpoint(touchpoint, journey.getStages().get(index), 0);
            case 4 ->
                cells.write(touchpoint, LaneSpec.of(LaneKind.THOUGHTS), "What now? ".repeat(random.nextInt(1, 12)));
            case 5 -> new FeatureEdits(session.domain()).set(touchpoint, Literals.TOUCHPOINT__MOMENT,
                    MomentKind.VALUES.get(random.nextInt(MomentKind.VALUES.size())));
            case 6 -> new EmotionEdits(session.domain()).setScore(touchpoint, null, Viewpoint.HYPOTHESIS,
                    EmotionEdits.snap(random.nextDouble(-2, 2)));
            case 7 -> new DeleteEdits(session.domain()).delete(List.of(touchpoint));
            case 8 -> structure.duplicate(touchpoint);
            case 9 -> structure.duplicate(stage);
            default -> cells.write(touchpoint, LaneSpec.of(LaneKind.PAIN_POINTS), "waits\nasks again");
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A viewer of a map that no window shows. */
    private static final class OpenMap implements AutoCloseable {

        private final Shell shell = new Shell();
        private final Paints paints;
        private final MapPart map;
        private double zoom = 1;

        OpenMap(PortfolioSession session, Journey journey) {
            this(session, journey, new Paints(UiThread.display(), session.document().folder()));
        }

        /** @param paints disposed of with the map */
        OpenMap(PortfolioSession session, Journey journey, Paints paints) {
            this.paints = paints;
            ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
            viewer.createControl(shell);
            new EditDomain().addViewer(viewer);
            viewer.setEditPartFactory(new MapPartFactory(new MapContent(journey, session.domain(),
                    () -> ViewSettings.of(journey), Theme.light(), paints), part -> {
                        // nothing can be done to it
                    }));
            viewer.setContents(journey);
            map = (MapPart) viewer.getContents();
        }

        /** Brings the map up to date and paints all of it, scrolled to a point. */
        ImageData picture(Point corner) {
            map.update();
            map.sheet().setFreeformBounds(map.sheet().getFreeformExtent());
            map.sheet().validate();
            map.sheet().stick(corner);
            Rectangle all = map.sheet().getFreeformExtent();
            Image image = new Image(shell.getDisplay(), all.width, all.height);
            GC gc = new GC(image);
            SWTGraphics graphics = new ScaledPen(gc);
            try {
                graphics.scale(zoom);
                map.sheet().paint(graphics);
                return image.getImageData();
            } finally {
                graphics.dispose();
                gc.dispose();
                image.dispose();
            }
        }

        @Override
        public void close() {
            shell.dispose();
            paints.dispose();
        }
    }

    static String difference(ImageData expected, ImageData painted) {
        if (expected.width != painted.width || expected.height != painted.height) {
            return "size %d x %d, expected %d x %d".formatted(painted.width, painted.height, expected.width,
                    expected.height);
        }
        int line = expected.bytesPerLine;
        for (int y = 0; y < expected.height; y++) {
            if (Arrays.equals(expected.data, y * line, (y + 1) * line, painted.data, y * line, (y + 1) * line)) {
                continue;
            }
            for (int x = 0; x < expected.width; x++) {
                if (!alike(expected.palette.getRGB(expected.getPixel(x, y)),
                        painted.palette.getRGB(painted.getPixel(x, y)))) {
                    return "pixel %d, %d is %x, expected %x".formatted(x, y, painted.getPixel(x, y),
                            expected.getPixel(x, y));
                }
            }
        }
        return "";
    }

    /** Compares colours; smooth edges may be rounded in two ways. */
    private static boolean alike(RGB one, RGB other) {
        return Math.abs(one.red - other.red) <= ROUNDING && Math.abs(one.green - other.green) <= ROUNDING
                && Math.abs(one.blue - other.blue) <= ROUNDING;
    }
}
