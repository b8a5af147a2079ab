package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.mapgrid.GridCell;
import org.waymark.model.cjm.Stage;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.Screenshots;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.EditPartBot;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.map.figures.StageFigure;
import org.waymark.ui.map.parts.ElementPart;

/** Stage headers: folded by a click, and visible with their names at any scroll position. */
@DesktopTest
class StageHeadersTest {

    @TempDir
    private Path folder;

    private final Desktop desktop;
    private GefEditorBot map;
    private Stage second;

    StageHeadersTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
        map = desktop.open("contact-centre.cjm");
        second = UiThread.call(() -> desktop.session().portfolio().getJourneys().getFirst().getStages().get(1));
    }

    private EditPartBot header() {
        return Desktop.part(map, second, PartRole.STAGE_HEADER);
    }

    private StageFigure figure() {
        return (StageFigure) header().part().getFigure();
    }

    private IFigure mark() {
        return (IFigure) figure().getChildren().getFirst();
    }

    /** Returns the bounds of a figure on the canvas. */
    private Rectangle onCanvas(IFigure figure) {
        return UiThread.call(() -> {
            Rectangle box = figure.getBounds().getCopy();
            figure.translateToAbsolute(box);
            return box;
        });
    }

    private org.eclipse.swt.graphics.Point markOnScreen() {
        Rectangle box = onCanvas(mark());
        return UiThread.call(() -> desktop.front().canvas().toDisplay(box.getCenter().x, box.getCenter().y));
    }

    private void scroll(int x, int y) {
        UiThread.act(() -> {
            desktop.front().canvas().getViewport().setViewLocation(x, y);
            desktop.front().canvas().getLightweightSystem().getUpdateManager().performUpdate();
        });
    }

    @Test
    void aClickOnTheMarkFoldsAndAnotherUnfolds() {
        RealInput input = desktop.real();
        Rectangle before = onCanvas(figure());
        int wide = before.width;
        scroll(before.x - covered().x, 0);
        assertTrue(tip().startsWith("Fold"), tip());
        input.click(this::markOnScreen);
        desktop.bot().waitUntil(Conditions.that("the stage is folded", () -> onCanvas(figure()).width < wide / 2));
        assertTrue(tip().startsWith("Unfold"), tip());
        assertTrue(UiThread.call(() -> desktop.front().viewer().getSelectedEditParts().isEmpty()),
                "the click on the mark selects nothing");
        input.click(this::markOnScreen);
        desktop.bot().waitUntil(Conditions.that("the stage is wide again", () -> onCanvas(figure()).width == wide));
        assertFalse(desktop.session().dirty(), "folding changes nothing of the model");
        assertFalse(desktop.session().canUndo());
    }

    @Test
    @Tag("long")
    void aFoldedStageStaysFoldedWhenTheFilesAreReadAgain() throws Exception {
        UiThread.act(() -> {
            desktop.front().typing().go(GridCell.header(second));
            desktop.front().go("collapse");
        });
        int folded = UiThread.call(() -> desktop.front().content().placed().columns().size());
        UiThread.act(() -> Desktop.sessions().reload(desktop.session()));
        assertEquals(folded, UiThread.call(() -> desktop.front().content().placed().columns().size()));
        assertEquals(1, UiThread.call(() -> desktop.front().content().view().collapsed().size()));
    }

    private String tip() {
        return UiThread.call(() -> ((Label) mark().getToolTip()).getText());
    }

    @Test
    @Tag("long")
    void theNameStaysInThePartOfTheHeaderThatIsSeen() {
        for (double zoom : new double[]{1, 0.5, 2}) {
            UiThread.act(() -> desktop.front().zoom().setZoom(zoom));
            scroll(0, 0);
            Rectangle before = onCanvas(figure());
            assertEquals(0, UiThread.call(() -> figure().textShift()), "nothing is covered yet");
            // the middle of the header is at the edge of the lane names
            scroll(before.x + before.width / 2 - (int) (covered().x * zoom), (int) (400 * zoom));
            Rectangle header = onCanvas(figure());
            assertTrue(header.x < covered().x * zoom && header.right() > covered().x * zoom, header + " at " + zoom);
            assertTrue(name(zoom) >= covered().x * zoom, "the name begins at " + name(zoom));
            assertTrue(onCanvas(mark()).x > name(zoom) && onCanvas(mark()).right() <= header.right());
            assertTrue(header.y >= -4 * zoom && header.y < 10 * zoom, "the header is at the upper edge: " + header);
            Rectangle lane = onCanvas(map.editParts(p -> p instanceof ElementPart e
                    && e.placed().role() == PartRole.LANE_HEADER).getFirst().part().getFigure());
            assertTrue(lane.x >= -4 * zoom && lane.x < 10 * zoom, "the lane names are at the left edge: " + lane);
        }
    }

    private Point covered() {
        return UiThread.call(() -> ((org.waymark.ui.map.parts.MapPart) desktop.front().viewer().getContents()).sheet()
                .covered());
    }

    private double name(double zoom) {
        return UiThread.call(() -> {
            PlacedShape.Text text = ((ElementPart) header().part()).placed().shapes().stream()
                    .filter(PlacedShape.Text.class::isInstance).map(PlacedShape.Text.class::cast).findFirst()
                    .orElseThrow();
            Rectangle box = figure().box();
            figure().translateToAbsolute(box);
            return box.x + (text.lines().getFirst().x() + figure().textShift()) * zoom;
        });
    }

    @Test
    void theNameIsNotPushedOverTheEndOfItsHeader() {
        Rectangle before = onCanvas(figure());
        scroll(before.right() - covered().x - 40, 0);
        assertTrue(onCanvas(mark()).right() <= onCanvas(figure()).right());
    }

    @Test
    @Tag("long")
    void theRingOfASelectedHeaderEndsWhereTheLaneNamesBegin() throws Exception {
        header().click();
        Rectangle before = onCanvas(figure());
        scroll(before.x + before.width / 2 - covered().x, 0);
        UiThread.flush();
        Path taken = folder.resolve("ring.png");
        Screenshots.widget(desktop.front().canvas(), taken);
        ImageData picture = UiThread.call(() -> new ImageData(taken.toString()));
        Rectangle header = onCanvas(figure());
        RGB accent = UiThread.call(() -> {
            var ink = desktop.front().content().theme().palette().accent();
            return new RGB(ink.red(), ink.green(), ink.blue());
        });
        List<Integer> ring = java.util.stream.IntStream.range(0, Math.min(picture.width, header.right()))
                .filter(x -> java.util.stream.IntStream.range(Math.max(0, header.y - 3), header.y + 8)
                        .anyMatch(y -> picture.palette.getRGB(picture.getPixel(x, y)).equals(accent)))
                .boxed().toList();
        assertFalse(ring.isEmpty(), "there is a ring");
        assertTrue(ring.getFirst() >= covered().x - 1, "the ring begins at " + ring.getFirst());
    }
}
