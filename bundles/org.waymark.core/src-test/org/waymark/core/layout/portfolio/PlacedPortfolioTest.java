package org.waymark.core.layout.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.insight.CardChoice;
import org.waymark.core.insight.CardChoice.Grouping;
import org.waymark.core.insight.PortfolioCards;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.Theme;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.timeline.LastChange;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.model.cjm.Portfolio;

/** The portfolio page of the screen as data. */
class PlacedPortfolioTest {

    private Portfolio portfolio;

    @BeforeEach
    void load() throws JourneyException {
        portfolio = PortfolioFiles.load(Path.of("../../samples/telecom/telecom-cross-sell.cjm")).portfolio();
    }

    private PlacedPortfolio place(CardChoice choice, double width, Locale locale) {
        return place(choice, width, locale, Theme.light(), new KeptTiles());
    }

    private PlacedPortfolio place(CardChoice choice, double width, Locale locale, Theme theme, KeptTiles kept) {
        return PlacedPortfolio.place(portfolio, PortfolioCards.of(portfolio, portfolio.getJourneys(), Ids::idOf),
                choice, id -> Optional.of(new LastChange(Instant.parse("2026-11-12T09:00:00Z"), "Ines")),
                new PlacedPortfolio.Look(theme, TextCache.of(new FixedMeasurer()), locale, ZoneOffset.UTC),
                width, kept);
    }

    private static String texts(PlacedPart part) {
        return part.shapes().stream().filter(PlacedShape.Text.class::isInstance)
                .map(it -> ((PlacedShape.Text) it).full()).collect(Collectors.joining(" | "));
    }

    @Test
    void tilesStandInRowsAndSayWhatTheModelSays() {
        PlacedPortfolio placed = place(CardChoice.ALL, 900, Locale.ENGLISH);
        assertEquals("""
                16,71 281x260
                309,71 281x260
                603,71 281x260""", boxes(placed));
        assertEquals("What the logs show | In review | Observed | Information Technology | Marta"
                + " | Details The 48-second call | −0.4 | said | – | assumed | 0 | broken promises"
                + " | 0 | touchpoints unowned | 0 | open comments | Changed 12 Nov 2026, Ines",
                texts(placed.page().parts().getLast()));
        assertEquals(placed.tiles().get(1), placed.at(400, 150).orElseThrow());
        assertTrue(placed.at(300, 150).isEmpty(), "between two tiles");
    }

    @Test
    void groupsHaveHeadingsAndAJourneyStandsBehindTheOneItDetails() {
        PlacedPortfolio placed = place(CardChoice.ALL.by(Grouping.DETAILS), 900, Locale.forLanguageTag("ru"));
        List<String> headings = placed.page().parts().stream().filter(it -> it.element() == portfolio)
                .map(PlacedPart::name).skip(1).toList();
        assertEquals(List.of("«The 48-second call» с детализацией (2)", "Без детализации (1)"), headings);
        assertEquals(List.of(0, 1, 0), placed.tiles().stream().map(PlacedTile::depth).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 300, 620, 900, 1_280, 2_400})
    void nothingIsCutAndNoTileCoversAnother(int width) {
        for (Grouping grouping : Grouping.values()) {
            for (String language : List.of("en", "ru")) {
                PlacedPortfolio placed = place(CardChoice.ALL.by(grouping), width, Locale.forLanguageTag(language));
                for (int i = 0; i < placed.tiles().size(); i++) {
                    PlacedTile tile = placed.tiles().get(i);
                    assertTrue(placed.page().bounds().contains(tile.box()), tile::toString);
                    placed.tiles().subList(0, i)
                            .forEach(it -> assertFalse(it.box().intersects(tile.box()), tile::toString));
                }
                if (width >= 300) {
                    placed.page().parts().stream().flatMap(it -> it.shapes().stream())
                            .filter(PlacedShape.Text.class::isInstance).map(PlacedShape.Text.class::cast)
                            .forEach(it -> assertFalse(it.truncated(), () -> width + ": " + it.lines()));
                }
            }
        }
    }

    @Test
    void aPageWithTilesOfTheLastOneIsAsOneDrawnAnew() {
        KeptTiles kept = new KeptTiles();
        Journey journey = portfolio.getJourneys().getFirst();
        List<Runnable> changes = List.of(() -> journey.setName("A name that needs more than one line in a narrow tile"),
                () -> journey.setStatus(JourneyStatus.APPROVED), () -> journey.setOwner(null),
                () -> journey.getPersonas().clear(), () -> portfolio.getJourneys().move(0, 1));
        for (Runnable change : changes) {
            change.run();
            for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"))) {
                for (Theme theme : List.of(Theme.light(), Theme.dark())) {
                    for (double width : new double[]{900, 901, 400, 901}) {
                        assertEquals(place(CardChoice.ALL, width, locale, theme, new KeptTiles()),
                                place(CardChoice.ALL, width, locale, theme, kept));
                    }
                }
            }
        }
    }

    private static String boxes(PlacedPortfolio placed) {
        return placed.tiles().stream().map(PlacedTile::box)
                .map(it -> Math.round(it.x()) + "," + Math.round(it.y()) + " " + Math.round(it.width()) + "x"
                        + Math.round(it.height()))
                .collect(Collectors.joining("\n"));
    }
}
