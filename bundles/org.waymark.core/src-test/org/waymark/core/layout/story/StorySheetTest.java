package org.waymark.core.layout.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

class StorySheetTest {

    private Journey journey;

    @BeforeEach
    void load() throws Exception {
        journey = PortfolioFiles.load(Path.of("..", "..", "samples", "contact-centre.cjm")).portfolio().getJourneys()
                .getFirst();
    }

    private Optional<PlacedPage> place(double width, double height, Locale language) {
        return StorySheet.place(journey, ViewSettings.of(journey).withLocale(language), Theme.light(),
                TextCache.of(new FixedMeasurer()), width, height);
    }

    @ParameterizedTest
    @CsvSource({"1280, 664, en", "1600, 944, en", "1920, 1024, ru", "3840, 2104, en", "1024, 700, ru"})
    void everythingIsOnTheScreenAndReadable(double width, double height, String language) {
        PlacedPage page = place(width, height, Locale.forLanguageTag(language)).orElseThrow();
        Box screen = new Box(0, 0, width, height);
        for (PlacedPart part : page.parts()) {
            assertTrue(part.bounds().x() >= 0 && part.bounds().right() <= screen.right() + 1
                    && part.bounds().bottom() <= screen.bottom() + 1, part.name() + " " + part.bounds());
        }
        double smallest = page.parts().stream().flatMap(part -> part.shapes().stream())
                .filter(PlacedShape.Text.class::isInstance).mapToDouble(text -> ((PlacedShape.Text) text).font().size())
                .min().orElseThrow();
        assertTrue(smallest >= Math.min(height / 62, width / 96), "smallest type " + smallest + " on " + height);
        List<String> names = page.parts().stream().map(PlacedPart::name).toList();
        journey.getStages().forEach(stage -> assertTrue(names.contains(stage.getName()), names::toString));
    }

    @Test
    void aJourneyWithoutFeelingsHasNoStory() {
        journey.getStages().forEach(stage -> {
            stage.getEmotions().clear();
            stage.getTouchpoints().forEach(touchpoint -> touchpoint.getEmotions().clear());
        });
        assertEquals(Optional.empty(), place(1600, 900, Locale.ENGLISH));
    }

    @Test
    void theStripDrawsACurveForEachPersonaAndViewpoint() {
        ViewSettings view = ViewSettings.of(journey);
        PlacedMap map = MapLayout.place(journey, view, Theme.light(), new FixedMeasurer());
        CurveStrip strip = new CurveStrip(map, journey, view, Theme.light(), TextCache.of(new FixedMeasurer()));
        assertFalse(strip.isEmpty());
        long curves = strip.shapes(1600, 120, 200, 1, 0).stream().filter(PlacedShape.Path.class::isInstance).count();
        assertTrue(curves >= 4, "two personas, said and assumed: " + curves);
        for (Stage stage : journey.getStages()) {
            stage.getEmotions().clear();
            for (Touchpoint touchpoint : stage.getTouchpoints()) {
                touchpoint.getEmotions().clear();
            }
        }
        assertTrue(new CurveStrip(map, journey, view, Theme.light(), TextCache.of(new FixedMeasurer())).isEmpty());
    }
}
