package org.waymark.core.layout.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.content.PageSources;
import org.waymark.core.layout.map.RandomMaps;
import org.waymark.core.layout.page.Content;
import org.waymark.core.layout.page.PageOptions;
import org.waymark.core.layout.page.PaperSize;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Pages of random journeys: whatever a file holds, they are made, on their sheets, and soon. */
class ReportPagesProperties {

    private static final int MOST_PAGES = 300;

    @Property(seed = "20261129", tries = 25)
    void anyJourneyGivesPagesOrOneMessage(@ForAll long seed) {
        Journey journey = new RandomMaps(seed).journey();
        PortfolioDocument document = PortfolioFiles.create(Path.of("random.cjm"), journey.getPortfolio());
        for (Content content : Content.values()) {
            if (content != Content.MAP) {
                for (PaperSize paper : List.of(PaperSize.A4, PaperSize.A2)) {
                    ExportSettings settings = ExportSettings.STANDARD.with(PageOptions.CONTENT, content)
                            .with(PageOptions.PAGE, paper).with(PageOptions.LANDSCAPE, seed % 2 == 0);
                    check(document, journey, settings);
                }
            }
        }
    }

    private static void check(PortfolioDocument document, Journey journey, ExportSettings settings) {
        try {
            List<PlacedPage> pages = PageSources
                    .pages(Reports.request(document, journey, settings, Locale.forLanguageTag("ru")));
            assertFalse(pages.isEmpty());
            assertTrue(pages.size() < MOST_PAGES, () -> pages.size() + " pages");
            for (PlacedPage page : pages) {
                Box sheet = page.bounds().inset(-1);
                for (PlacedPart part : page.parts()) {
                    assertTrue(sheet.contains(part.bounds()), () -> part.key() + " " + part.bounds());
                }
            }
        } catch (JourneyException e) {
            assertFalse(e.getMessage().isBlank());
        }
    }
}
