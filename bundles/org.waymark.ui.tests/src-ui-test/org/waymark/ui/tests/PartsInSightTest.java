package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.model.cjm.Journey;
import org.waymark.testing.UiThread;
import org.waymark.ui.map.parts.MapContent;
import org.waymark.ui.map.parts.MapPart;
import org.waymark.ui.map.parts.MapPartFactory;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.session.PortfolioSession;

/** The parts of a large map out of sight and behind headers: not made before they are seen, and none is missing then. */
@DesktopTest
class PartsInSightTest {

    private static final Rectangle WINDOW = new Rectangle(0, 0, 700, 500);

    private final Desktop desktop;

    PartsInSightTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    void aLargeMapIsPaintedBeforeAllItsPartsAreThere(@TempDir Path folder) throws Exception {
        onMap(folder, open -> {
            ImageData first = open.picture(new Point(0, 0), 1);
            int made = open.made();
            long all = open.content.placed().parts().stream().filter(it -> it.role().selectable()).count();
            assertTrue(made > 0 && made < all / 2, made + " of " + all);
            ImageData far = open.picture(new Point(3000, 300), 1);
            int more = open.made();
            assertTrue(more > made && more < all, more + " of " + all);
            assertEquals(all, open.map.getChildren().size());
            assertArrayEquals(first.data, open.picture(new Point(0, 0), 1).data, "the upper left corner");
            assertArrayEquals(far.data, open.picture(new Point(3000, 300), 1).data, "another place");
        });
    }

    @Test
    void aPartOutOfSightIsFound(@TempDir Path folder) throws Exception {
        onMap(folder, open -> {
            Journey journey = open.content.journey();
            open.picture(new Point(0, 0), 1);
            assertTrue(open.map.partsOf(journey.getStages().getLast().getTouchpoints().getLast()).size() > 1);
        });
    }

    @Test
    void anEditBeforeAllPartsAreThereShowsAllOfThem(@TempDir Path folder) throws Exception {
        onMap(folder, open -> {
            open.picture(new Point(0, 0), 1);
            open.map.update();
            ImageData kept = open.picture(new Point(2000, 100), 1);
            open.map.getChildren();
            assertArrayEquals(kept.data, open.picture(new Point(2000, 100), 1).data);
        });
    }

    /** Beside its headers a map that is scrolled looks as one whose headers scroll with it, at any zoom. */
    @Test
    void nothingIsMissingBesideTheHeaders(@TempDir Path folder) throws Exception {
        onMap(folder, open -> {
            for (double zoom : new double[]{1, 0.5, 0.33, 1.5}) {
                for (int i = 0; i < 12; i++) {
                    Point corner = new Point(411 + 97 * i, 240 + 13 * i);
                    open.map.sheet().stick(new Point(0, 0));
                    ImageData plain = open.picture(corner, zoom);
                    open.map.sheet().stick(corner);
                    ImageData stuck = open.picture(corner, zoom);
                    Point covered = open.map.sheet().covered();
                    int left = (int) Math.ceil(covered.x * zoom) + 2;
                    int top = (int) Math.ceil(covered.y * zoom) + 2;
                    for (int y = top; y < WINDOW.height; y++) {
                        for (int x = left; x < WINDOW.width; x++) {
                            if (plain.getPixel(x, y) != stuck.getPixel(x, y)) {
                                assertEquals(plain.getPixel(x, y), stuck.getPixel(x, y),
                                        "pixel " + x + ", " + y + " at " + corner + ", zoom " + zoom);
                            }
                        }
                    }
                }
            }
        });
    }

    private void onMap(Path folder, Consumer<OpenMap> test) throws Exception {
        Path file = LargeMap.file(folder, 60);
        UiThread.act(() -> Desktop.sessions().open(file));
        UiThread.act(() -> {
            try (OpenMap open = new OpenMap(desktop.session())) {
                test.accept(open);
            }
        });
    }

    /** A viewer of a map that no window shows. */
    private static final class OpenMap implements AutoCloseable {

        private final Shell shell = new Shell();
        private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
        private final Paints paints;
        private final MapContent content;
        private final MapPart map;

        OpenMap(PortfolioSession session) {
            Journey journey = session.portfolio().getJourneys().getFirst();
            paints = new Paints(shell.getDisplay(), session.document().folder());
            content = new MapContent(journey, session.domain(), () -> ViewSettings.of(journey), Theme.light(), paints);
            viewer.createControl(shell);
            new EditDomain().addViewer(viewer);
            viewer.setEditPartFactory(new MapPartFactory(content, part -> {
                // nothing can be done to it
            }));
            viewer.setContents(journey);
            map = (MapPart) viewer.getContents();
            map.sheet().setFreeformBounds(map.sheet().getFreeformExtent());
            map.sheet().validate();
        }

        /** Returns the number of selectable parts that are there. */
        int made() {
            return (int) viewer.getEditPartRegistry().keySet().stream()
                    .filter(key -> content.placed().byKey().containsKey(key)).count();
        }

        /** Paints what a window shows whose upper left corner is at a point of the map. */
        ImageData picture(Point corner, double zoom) {
            Image image = new Image(shell.getDisplay(), WINDOW.width, WINDOW.height);
            GC gc = new GC(image);
            SWTGraphics graphics = new SWTGraphics(gc);
            try {
                graphics.clipRect(WINDOW);
                graphics.scale(zoom);
                graphics.translate(-corner.x, -corner.y);
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
            viewer.setContents(null);
            shell.dispose();
            paints.dispose();
        }
    }
}
