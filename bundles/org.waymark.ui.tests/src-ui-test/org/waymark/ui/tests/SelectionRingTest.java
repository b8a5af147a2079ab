package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.Stage;
import org.waymark.testing.Conditions;
import org.waymark.testing.Screenshots;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;

/** The ring around what is selected leaves the number of its comments readable. */
@DesktopTest
class SelectionRingTest {

    private final Desktop desktop;
    private GefEditorBot map;

    SelectionRingTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
        map = desktop.open("contact-centre.cjm");
        desktop.settle();
    }

    @Test
    void theMarkOfACardIsReadAboveItsRing() {
        EObject touchpoint = Desktop.touchpoint(desktop.session(), "Sees the no-fee advert");
        Rectangle bubble = box(touchpoint, PartRole.COMMENTS);
        ImageData before = picture();
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).select();
        Rectangle card = box(touchpoint, PartRole.TOUCHPOINT);
        ringed(card.x + card.width / 2, card.y - 2);
        ringed(card.right() + 1, card.y + card.height / 2);
        assertEquals(0, differing(before, picture(), bubble), "pixels of the mark");
    }

    @Test
    void theRingOfAStageGoesOnBehindItsMark() {
        Stage stage = UiThread.call(() -> desktop.journey().getStages().get(4));
        Desktop.part(map, stage, PartRole.STAGE_HEADER).select();
        int end = box(stage, PartRole.STAGE_HEADER).right();
        UiThread.act(() -> {
            Viewport window = desktop.front().canvas().getViewport();
            window.setViewLocation(window.getViewLocation().x + end - window.getSize().width + 40, 0);
        });
        Rectangle header = box(stage, PartRole.STAGE_HEADER);
        Rectangle bubble = box(stage, PartRole.COMMENTS);
        ringed(bubble.x - 4, header.y - 2);
        assertTrue(bubble.right() + 3 < header.right(), bubble + " in " + header);
        ringed(bubble.right() + 2, header.y - 2);
    }

    private void ringed(int x, int y) {
        RGB accent = UiThread.call(() -> {
            var ink = desktop.front().content().theme().palette().accent();
            return new RGB(ink.red(), ink.green(), ink.blue());
        });
        desktop.bot().waitUntil(Conditions.that("a ring at " + x + ", " + y, () -> {
            ImageData now = picture();
            return IntStream.rangeClosed(y - 2, y + 2).filter(row -> row >= 0).anyMatch(row -> IntStream
                    .rangeClosed(x - 2, x + 2).anyMatch(
                            column -> now.palette.getRGB(now.getPixel(column, row)).equals(accent)));
        }));
    }

    /** Returns the place of a part on the canvas. */
    private Rectangle box(EObject element, PartRole role) {
        var part = Desktop.part(map, element, role).part();
        return UiThread.call(() -> {
            Rectangle box = ((org.waymark.ui.map.parts.ElementPart) part).partFigure().box();
            ((org.waymark.ui.map.parts.ElementPart) part).getFigure().translateToAbsolute(box);
            return box;
        });
    }

    private ImageData picture() {
        UiThread.flush();
        return Screenshots.imageOf(desktop.front().canvas());
    }

    /** Counts the pixels of a bubble that differ, without its tail and its edge. */
    private static long differing(ImageData one, ImageData other, Rectangle bubble) {
        Rectangle inner = bubble.getCopy().shrink(2, 2);
        return IntStream.range(inner.y, inner.bottom() - bubble.height / 5).mapToLong(y -> IntStream
                .range(inner.x, inner.right()).filter(x -> one.getPixel(x, y) != other.getPixel(x, y)).count()).sum();
    }
}
