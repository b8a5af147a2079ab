package org.waymark.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.ui.map.FixedMeasurer;

/** The steps of a presentation and their positions on the screen. */
class SlidesTest {

    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1024;

    private final Slides slides = new Slides();
    private Journey journey;
    private PlacedMap map;

    @BeforeEach
    void place() throws Exception {
        journey = PortfolioFiles.load(Path.of("..", "..", "samples", "contact-centre.cjm")).portfolio().getJourneys()
                .getFirst();
        map = MapLayout.place(journey, ViewSettings.of(journey), Theme.light().largeType(), new FixedMeasurer());
        slides.use(map);
    }

    @Test
    void theWholeMapComesFirstThenEachStage() {
        assertEquals(journey.getStages().size(), slides.stages());
        assertTrue(slides.current().stage().isEmpty());
        assertFalse(slides.step(-1));
        for (int i = 0; i < slides.stages(); i++) {
            assertTrue(slides.step(1));
            assertSame(journey.getStages().get(i), slides.current().stage().orElseThrow());
        }
        assertFalse(slides.step(1));
    }

    @Test
    void theFocusGoesFromTouchpointToTouchpointAcrossStages() {
        Touchpoint first = journey.getStages().getFirst().getTouchpoints().getFirst();
        assertTrue(slides.touchpoint().isEmpty(), "none on the first slide");
        slides.stepTouchpoint(1);
        assertSame(first, slides.touchpoint().orElseThrow());
        int count = journey.getStages().getFirst().getTouchpoints().size();
        for (int i = 0; i < count; i++) {
            assertTrue(slides.stepTouchpoint(1));
        }
        assertSame(journey.getStages().get(1).getTouchpoints().getFirst(), slides.touchpoint().orElseThrow());
        assertTrue(slides.stepTouchpoint(-1));
        Touchpoint last = journey.getStages().getFirst().getTouchpoints().getLast();
        assertSame(last, slides.touchpoint().orElseThrow());
        slides.step(1);
        slides.step(-1);
        assertSame(last, slides.touchpoint().orElseThrow(), "where it was in this stage");
        slides.focus(first);
        assertSame(first, slides.touchpoint().orElseThrow());
    }

    @Test
    void theStepStaysAtItsStageWhenTheMapIsPlacedAnew() {
        slides.goTo(journey.getStages().get(2));
        journey.getStages().move(0, 2);
        slides.use(MapLayout.place(journey, ViewSettings.of(journey), Theme.light(), new FixedMeasurer()));
        assertEquals(1, slides.number());
    }

    @Test
    void everyStepIsSeenInItsFullWidth() {
        for (int i = 0; i <= slides.stages(); i++) {
            Camera camera = Camera.of(slides.current(), map, WIDTH, HEIGHT, 0);
            Box area = slides.current().area();
            double left = camera.headerWidth() + (area.x() - camera.x()) * camera.scale();
            double right = camera.headerWidth() + (area.right() - camera.x()) * camera.scale();
            assertTrue(left >= camera.headerWidth() - 1 && right <= WIDTH + 1, i + ": " + left + " " + right);
            slides.step(1);
        }
    }

    @Test
    void aHighStageScrollsToItsEndAndNotFurther() {
        slides.step(1);
        Camera top = Camera.of(slides.current(), map, WIDTH, HEIGHT, 0);
        double deepest = top.deepest(slides.current(), HEIGHT);
        assertTrue(deepest > 0);
        Camera end = Camera.of(slides.current(), map, WIDTH, HEIGHT, deepest);
        assertEquals(end, Camera.of(slides.current(), map, WIDTH, HEIGHT, deepest + 500));
        assertEquals(top.headersY(slides.current()), end.headersY(slides.current()),
                "the stage header does not scroll");
        assertTrue(end.y() > end.headersY(slides.current()));
        assertTrue(top.isMoreBelow(slides.current(), HEIGHT));
        assertFalse(end.isMoreBelow(slides.current(), HEIGHT));
        double bottom = (slides.current().area().bottom() - end.y()) * end.scale();
        assertTrue(bottom <= HEIGHT && bottom > HEIGHT - 50, "the last lane ends at " + bottom);
    }
}
