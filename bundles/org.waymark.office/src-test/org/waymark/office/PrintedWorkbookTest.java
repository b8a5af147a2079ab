package org.waymark.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.workbook.WorkbookContent;
import org.waymark.core.workbook.WorkbookOptions;

/**
 * The printed workbook. LibreOffice prints it, and the page with the matrix is stored in {@code docs/images} if it is
 * missing or {@code -Dwaymark.pictures=write} asks for a new one.
 */
@Tag("long")
class PrintedWorkbookTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final ZonedDateTime DATE = ZonedDateTime.of(2026, 3, 14, 10, 0, 0, 0, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void theMatrixPrintsAcrossWholeLandscapePages() throws Exception {
        print("contact-centre", "en", "workbook-raci");
    }

    @Test
    @Tag("long")
    void theMatrixInRussianDoesSoToo() throws Exception {
        print("retail-loan-ru", "ru", "workbook-raci-ru");
    }

    private void print(String sample, String language, String picture) throws Exception {
        PortfolioDocument document = PortfolioFiles.load(ROOT.resolve("samples/" + sample + ".cjm"));
        Path workbook = folder.resolve("workbook.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            OwnershipWorkbook.write(new WorkbookContent(
                    OwnershipReport.of(document, document.portfolio().getJourneys(), MatrixOptions.PLAIN),
                    new WorkbookOptions(Locale.forLanguageTag(language), DATE)), out, () -> false);
        }
        Path pdf = LibreOffice.convert(workbook, "pdf", folder).resolve("workbook.pdf");
        String content = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        assertTrue(content.startsWith("%PDF"));
        long pages = Pattern.compile("/Type */Page[^s]").matcher(content).results().count();
        assertTrue(pages > 15 && pages < 60, () -> pages + " pages: a sheet does not fit the width of its page");
        Path drawn = folder.resolve("page");
        LibreOffice.picture(pdf, 2, drawn, folder);
        BufferedImage page = ImageIO.read(drawn.resolveSibling("page.png").toFile());
        assertTrue(page.getWidth() > page.getHeight(), "landscape");
        assertEquals(0xffffff, page.getRGB(2, 2) & 0xffffff, "a white margin");
        Path kept = ROOT.resolve("docs/images/" + picture + ".png");
        if (!Files.exists(kept) || "write".equals(System.getProperty("waymark.pictures"))) {
            Files.copy(drawn.resolveSibling("page.png"), kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
