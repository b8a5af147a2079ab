package org.waymark.image;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.exchange.BuiltInView;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.page.PageOptions;
import org.waymark.core.layout.page.PaperSize;
import org.waymark.core.layout.page.Split;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;

/** Pictures of sheets for docs/export.md; kept there if missing or with {@code -Dwaymark.pictures=write}. */
class SheetPicturesTest {

    private static final Path IMAGES = Path.of("../../docs/images");
    private static final double SCALE = 0.55;
    private static final int GAP = 10;

    @TempDir
    private Path folder;

    private static ExportSettings settings(PaperSize paper, Split split) {
        return ExportSettings.STANDARD.with(PageOptions.PAGE, paper).with(PageOptions.LANDSCAPE, true)
                .with(PageOptions.SPLIT, split);
    }

    private static List<PlacedPage> pages(String sample, Optional<BuiltInView> view, ExportSettings settings,
            Locale locale) throws Exception {
        PortfolioDocument document = PortfolioFiles.load(Path.of("../../samples", sample + ".cjm"));
        return new MapExporter(MapExporter.Kind.PNG).pages(new ExportInput(document,
                List.of(document.portfolio().getJourneys().getFirst()), view.map(it -> it.create(locale)), locale,
                settings, ZonedDateTime.of(2026, 11, 28, 9, 0, 0, 0, ZoneOffset.UTC)));
    }

    @Test
    void sheetsByStagesAndLanes() throws Exception {
        picture("sheets-stages", 2, SCALE, pages("contact-centre", Optional.empty(),
                settings(PaperSize.A4, Split.STAGES), Locale.ENGLISH).subList(0, 4));
    }

    @Test
    void aBlueprintInRussian() throws Exception {
        picture("sheets-blueprint-ru", 1, SCALE, pages("retail-loan-ru", Optional.of(BuiltInView.BLUEPRINT),
                settings(PaperSize.A3, Split.STAGES), Locale.forLanguageTag("ru")).subList(0, 1));
    }

    @Test
    void tiles() throws Exception {
        List<PlacedPage> pages = pages("airline-gate", Optional.of(BuiltInView.PROMISE),
                settings(PaperSize.A4, Split.TILES), Locale.ENGLISH);
        int columns = (int) pages.stream().filter(page -> page.title().startsWith("Row 1,")).count();
        picture("sheets-tiles", columns, 0.4, pages);
    }

    /** Draws sheets on a table, and keeps the picture. */
    private void picture(String name, int columns, double scale, List<PlacedPage> pages) throws Exception {
        int width = (int) Math.ceil(pages.getFirst().bounds().width() * scale);
        int height = (int) Math.ceil(pages.getFirst().bounds().height() * scale);
        int rows = (pages.size() + columns - 1) / columns;
        BufferedImage image = new BufferedImage(columns * (width + GAP) + GAP, rows * (height + GAP) + GAP,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(0x8A8F9A));
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        PagePainter painter = new PagePainter(new Java2DMeasurer(), Optional.empty());
        for (int i = 0; i < pages.size(); i++) {
            Graphics2D sheet = (Graphics2D) g.create(GAP + i % columns * (width + GAP),
                    GAP + i / columns * (height + GAP), width, height);
            sheet.scale(scale, scale);
            painter.paint(pages.get(i), sheet, pages.get(i).bounds());
            sheet.dispose();
        }
        g.dispose();
        Path taken = folder.resolve(name + ".png");
        ImageIO.write(image, "png", taken.toFile());
        assertTrue(Files.size(taken) > 20_000, name + " is as good as empty");
        Path kept = IMAGES.resolve(name + ".png");
        if (!Files.exists(kept) || "write".equals(System.getProperty("waymark.pictures"))) {
            Files.write(kept, Files.readAllBytes(taken));
        }
    }
}
