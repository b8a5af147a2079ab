package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.compare.DiskVersion;
import org.waymark.testing.Screenshots;
import org.waymark.testing.UiThread;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.map.figures.MapFigure;
import org.waymark.ui.map.parts.Folding;
import org.waymark.ui.map.parts.MapContent;
import org.waymark.ui.map.parts.MapPart;
import org.waymark.ui.map.parts.MapPartFactory;
import org.waymark.ui.paint.Paints;

/**
 * A map in its window, scrolled and zoomed at random, edited at random: what is on the screen is what a full paint gives,
 * and what a map opened anew paints.
 */
@DesktopTest
@Tag("long")
class PaintedMapTest {

    private static final int EDITS = 40;

    private final Desktop desktop;
    private final Random random = new Random(1611);

    PaintedMapTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    void whatIsOnTheScreenAfterAnyEditIsWhatAMapOpenedAnewPaints() throws Exception {
        Path file = Samples.copy("contact-centre.cjm", desktop.folder());
        desktop.open(file);
        // outside the map, so that no tooltip covers it
        UiThread.act(() -> UiThread.display().setCursorLocation(1, 1));
        MapChanges changes = new MapChanges(desktop, random);
        for (int i = 0; i < EDITS; i++) {
            UiThread.act(this::look);
            UiThread.flush();
            String what = "after change " + i + ", " + (i % 20 == 19 ? otherProgram(file) : changes.next());
            UiThread.flush();
            compare(what);
        }
    }

    /** Zooms and scrolls. */
    private void look() {
        MapEditor editor = desktop.front();
        double[] zooms = {0.25, 0.5, 0.67, 0.9, 1, 1, 1.25, 2};
        editor.zoom().setZoom(zooms[random.nextInt(zooms.length)]);
        Viewport port = editor.canvas().getViewport();
        port.validate();
        int right = Math.max(1, port.getHorizontalRangeModel().getMaximum() - port.getClientArea().width);
        int down = Math.max(1, port.getVerticalRangeModel().getMaximum() - port.getClientArea().height);
        port.setViewLocation(random.nextInt(right), random.nextInt(down));
    }

    /** Has another program write the files, whose changes are merged, or read again if there is nothing to merge. */
    private String otherProgram(Path file) throws Exception {
        UiThread.act(() -> desktop.session().save());
        boolean merge = random.nextBoolean();
        Files.writeString(file, Files.readString(file).replaceFirst("thought=\"[^\"]*\"", "thought=\"Theirs "
                + random.nextInt(1000) + "\""));
        UiThread.act(() -> {
            if (merge && DiskVersion.read(desktop.session().document()) instanceof DiskVersion.Other other) {
                desktop.session().merge(other);
            } else {
                Desktop.sessions().reload(desktop.session());
            }
        });
        return merge ? "merge" : "reload";
    }

    private void compare(String what) {
        UiThread.act(() -> {
            MapEditor editor = desktop.front();
            FigureCanvas canvas = editor.canvas();
            ImageData seen = screen(canvas);
            canvas.redraw();
            canvas.update();
            assertSame(screen(canvas), seen, what, "on the screen");
            Point corner = canvas.getViewport().getViewLocation();
            double zoom = editor.zoom().getZoom();
            Rectangle room = canvas.getClientArea();
            MapFigure kept = ((MapPart) editor.viewer().getContents()).sheet();
            ImageData painted = paint(kept, corner, zoom, room);
            assertSame(fresh(editor, corner, zoom, room), painted, what, "opened anew");
        });
    }

    private static ImageData fresh(MapEditor editor, Point corner, double zoom, Rectangle room) {
        Shell shell = new Shell();
        Paints paints = new Paints(shell.getDisplay(), Desktop.sessions().all().getLast().document().folder());
        try {
            MapContent now = editor.content();
            ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
            viewer.createControl(shell);
            new EditDomain().addViewer(viewer);
            viewer.setEditPartFactory(new MapPartFactory(new MapContent(now.journey(), now.domain(), now::view,
                    now.theme(), paints), part -> {
                        // nothing can be done to it
                    }));
            viewer.setProperty(Folding.KEY, editor.viewer().getProperty(Folding.KEY));
            viewer.setContents(now.journey());
            MapFigure sheet = ((MapPart) viewer.getContents()).sheet();
            sheet.setFreeformBounds(sheet.getFreeformExtent());
            sheet.validate();
            sheet.stick(new Point((int) Math.floor(corner.x / zoom), (int) Math.floor(corner.y / zoom)));
            return paint(sheet, corner, zoom, room);
        } finally {
            shell.dispose();
            paints.dispose();
        }
    }

    private static ImageData paint(MapFigure sheet, Point corner, double zoom, Rectangle room) {
        Image image = new Image(UiThread.display(), Math.max(1, room.width), Math.max(1, room.height));
        GC gc = new GC(image);
        SWTGraphics graphics = new ScaledPen(gc);
        try {
            graphics.translate(-corner.x, -corner.y);
            graphics.scale(zoom);
            sheet.paint(graphics);
            return image.getImageData();
        } finally {
            graphics.dispose();
            gc.dispose();
            image.dispose();
        }
    }

    /** Returns what the screen shows of a control, without asking it to paint. */
    private static ImageData screen(Control control) {
        Rectangle area = control.getDisplay().map(control.getParent(), null, control.getBounds());
        Image image = new Image(control.getDisplay(), area.width, area.height);
        GC gc = new GC(control.getDisplay());
        try {
            gc.copyArea(image, area.x, area.y);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static void assertSame(ImageData expected, ImageData painted, String what, String how) {
        String difference = KeptMapTest.difference(expected, painted);
        if (!difference.isEmpty()) {
            Screenshots.write(expected, Path.of("target", "pictures", "painted-expected.png"));
            Screenshots.write(painted, Path.of("target", "pictures", "painted.png"));
        }
        assertEquals("", difference, () -> what + " " + how);
    }
}
