package org.waymark.image;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.page.Content;
import org.waymark.core.layout.page.PageOptions;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;

/**
 * The pictures of pages in the documentation: written to {@code docs/images} if they are missing or {@code
 * -Dwaymark.pictures=write} asks for new ones.
 */
class ReportPicturesTest {

    private static final Path ROOT = Path.of("../..");
    private static final ZonedDateTime CREATED = ZonedDateTime.of(2026, 11, 28, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final String ENGLISH = "contact-centre.cjm";
    private static final String RUSSIAN = "retail-loan-ru.cjm";

    private record Picture(String name, String sample, Content content, PageOptions.Colours colours) {
    }

    @TestFactory
    Stream<DynamicTest> pagesOfTheDocumentation() {
        return Stream.of(new Picture("page-summary", ENGLISH, Content.SUMMARY, PageOptions.Colours.LIGHT),
                new Picture("page-summary-ru", RUSSIAN, Content.SUMMARY, PageOptions.Colours.DARK),
                new Picture("page-compare", ENGLISH, Content.COMPARE, PageOptions.Colours.LIGHT),
                new Picture("page-insight", ENGLISH, Content.INSIGHT, PageOptions.Colours.LIGHT),
                new Picture("page-persona", ENGLISH, Content.PERSONAS, PageOptions.Colours.LIGHT),
                new Picture("page-backlog-ru", RUSSIAN, Content.BACKLOG, PageOptions.Colours.LIGHT),
                new Picture("page-portfolio-ru", "cosmetics-till-ru.cjm", Content.PORTFOLIO,
                        PageOptions.Colours.DARK),
                new Picture("page-matrix", ENGLISH, Content.MATRIX, PageOptions.Colours.LIGHT))
                .map(it -> DynamicTest.dynamicTest(it.name(), () -> check(it)));
    }

    private static void check(Picture picture) throws IOException, JourneyException {
        PortfolioDocument document = PortfolioFiles.load(ROOT.resolve("samples").resolve(picture.sample()));
        boolean russian = picture.sample().endsWith("-ru.cjm");
        List<Journey> journeys = picture.content() == Content.PORTFOLIO
                ? document.portfolio().getJourneys()
                : document.portfolio().getJourneys().subList(0, 1);
        ExportSettings settings = ExportSettings.STANDARD.with(PageOptions.CONTENT, picture.content())
                .with(PageOptions.COLOURS, picture.colours());
        MapExporter exporter = new MapExporter(MapExporter.Kind.PNG);
        PlacedPage page = exporter.pages(new ExportInput(document, journeys, Optional.empty(),
                russian ? Locale.forLanguageTag("ru") : Locale.ENGLISH, settings, CREATED)).getFirst();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PngWriter(new PagePainter(new Java2DMeasurer(), Optional.of(document.folder())), 1.5).write(page, bytes);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertTrue(image.getWidth() > 1_600 && image.getHeight() > 1_100, "A4 landscape");
        int paper = image.getRGB(2, 2);
        long inked = 0;
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                inked += image.getRGB(x, y) == paper ? 0 : 1;
            }
        }
        assertTrue(inked > 10_000, inked + " points are painted");
        Path kept = ROOT.resolve("docs/images").resolve(picture.name() + ".png");
        if (!Files.exists(kept) || "write".equals(System.getProperty("waymark.pictures"))) {
            Files.write(kept, bytes.toByteArray());
        }
    }
}
