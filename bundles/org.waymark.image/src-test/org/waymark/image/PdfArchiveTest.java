package org.waymark.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;

/** Holds written PDF files to PDF/A-2a with a validator that is not ours. */
class PdfArchiveTest {

    private static final Path SAMPLES = Path.of("../../samples");

    static byte[] pdf(Path file, Journey journey, PortfolioDocument document, ExportSettings settings)
            throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MapExporter(MapExporter.Kind.PDF).write(new ExportInput(document, List.of(journey), Optional.empty(),
                Locale.ENGLISH, settings, ZonedDateTime.now()), out);
        return out.toByteArray();
    }

    @Test
    void theValidatorFindsWhatIsWrong() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument bare = new PDDocument()) {
            PDPage page = new PDPage();
            page.setResources(new PDResources());
            bare.addPage(page);
            bare.save(out);
        }
        assertFalse(Pdfs.broken(out.toByteArray()).isEmpty());
    }

    @Test
    @Tag("long")
    void aSampleInRussianKeepsTheRules() throws Exception {
        Path file = SAMPLES.resolve("cosmetics-till-ru.cjm");
        PortfolioDocument document = PortfolioFiles.load(file);
        byte[] pdf = pdf(file, document.portfolio().getJourneys().getFirst(), document, ExportSettings.STANDARD);
        assertEquals(List.of(), Pdfs.broken(pdf));
        assertTrue(Pdfs.fonts(pdf).size() >= 2);
    }

    @Test
    @Tag("long")
    void everySampleKeepsTheRules() throws Exception {
        for (Path file : samples()) {
            PortfolioDocument document = PortfolioFiles.load(file);
            for (Journey journey : document.portfolio().getJourneys()) {
                assertEquals(List.of(), Pdfs.broken(pdf(file, journey, document, ExportSettings.STANDARD)),
                        file + " " + journey.getName());
            }
        }
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".cjm")
                    && !file.getParent().getFileName().toString().equals("journeys")).sorted().toList();
        }
    }
}
