package org.waymark.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

class PdfWriterTest {

    private static final ZonedDateTime TIME = ZonedDateTime.of(2026, 3, 1, 12, 30, 15, 0, ZoneOffset.UTC);

    /** Makes a journey with a stage for each name, and a touchpoint of two lanes in it. */
    private static Journey journey(String... stages) {
        Journey journey = CjmFactory.eINSTANCE.createJourney();
        journey.setName("Путь (1)");
        for (String name : stages) {
            Stage stage = CjmFactory.eINSTANCE.createStage();
            stage.setName(name);
            Touchpoint touchpoint = CjmFactory.eINSTANCE.createTouchpoint();
            touchpoint.setName(name + " 1");
            touchpoint.setAction("does " + name);
            touchpoint.setThought("thinks " + name);
            stage.getTouchpoints().add(touchpoint);
            journey.getStages().add(stage);
        }
        return journey;
    }

    private static byte[] pdf(Journey journey, int pages) throws IOException {
        Java2DMeasurer measurer = new Java2DMeasurer();
        PlacedPage page = MapLayout.place(journey, ViewSettings.of(journey), Theme.light(), measurer).page();
        List<PlacedPage> all = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            all.add(page);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(measurer, Optional.empty()).write(all, new PdfInfo("Путь (1)", Optional.of("Анна & Co"),
                Optional.of("<Bank>"), "ru", TIME), out);
        return out.toByteArray();
    }

    private static byte[] pdf(String... stages) throws IOException {
        return pdf(journey(stages), 1);
    }

    @Test
    void wordsOfEveryScriptCanBeFoundInIt() throws IOException {
        String said = Pdfs.text(pdf("Offer", "Звонок", "ffi <&>", "АA", "Aа"));
        for (String word : new String[]{"Offer", "Звонок", "ffi <&>", "Путь (1)", "АA", "Aа"}) {
            assertTrue(said.contains(word), word + " in " + said);
        }
    }

    @Test
    void textIsReadTouchpointByTouchpointAndNotLaneByLane() throws IOException {
        List<String> order = Pdfs.text(pdf("Offer", "Visit")).lines().map(String::strip)
                .filter(line -> List.of("Путь (1)",
                        "Offer", "Offer 1", "does Offer", "thinks Offer", "Visit", "Visit 1", "does Visit",
                        "thinks Visit")
                        .contains(line))
                .toList();
        assertEquals(List.of("Путь (1)", "Offer", "Offer 1", "does Offer", "thinks Offer", "Visit", "Visit 1",
                "does Visit", "thinks Visit"), order);
    }

    @Test
    void textFromTheRightIsThereOnceAndInLogicalOrder() throws IOException {
        String said = Pdfs.text(pdf("שלום", "رحلة العميل"));
        for (String word : new String[]{"שלום 1", "does שלום", "رحلة العميل"}) {
            int at = said.indexOf(word.split(" ")[0]);
            assertTrue(at >= 0, word + " in " + said);
        }
        assertEquals(4, said.split("שלום", -1).length - 1, said);
    }

    @Test
    void headingsSayWhatIsInWhat() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf("Offer", "Visit"))) {
            List<String> headings = new ArrayList<>();
            headings(document.getDocumentCatalog().getStructureTreeRoot(), headings);
            assertEquals(List.of("H1 Путь (1)", "H2 Offer", "H3 Offer 1", "H2 Visit", "H3 Visit 1"), headings);
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("ru", document.getDocumentCatalog().getLanguage());
        }
    }

    private static void headings(PDStructureNode node, List<String> into) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().matches("H\\d")) {
                    into.add(element.getStructureType() + ' ' + element.getTitle());
                }
                headings(element, into);
            }
        }
    }

    @Test
    void stagesAreBookmarksAndSoArePages() throws IOException {
        assertEquals(List.of("Offer", "Visit"), bookmarks(pdf("Offer", "Visit")));
        assertEquals(List.of("Путь (1)", "  Offer", "Путь (1)", "  Offer"), bookmarks(pdf(journey("Offer"), 2)));
    }

    private static List<String> bookmarks(byte[] pdf) throws IOException {
        List<String> titles = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                item.children().forEach(child -> titles.add("  " + child.getTitle()));
            }
        }
        return titles;
    }

    @Test
    void itSaysWhoseItIsAndWhatItIsAbout() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf("Offer"))) {
            assertEquals("Путь (1)", document.getDocumentInformation().getTitle());
            assertEquals("Анна & Co", document.getDocumentInformation().getAuthor());
            assertEquals("<Bank>", document.getDocumentInformation().getSubject());
            assertEquals(TIME.toInstant(), document.getDocumentInformation().getCreationDate().toInstant());
        }
    }

    @Test
    void fontsAreEmbeddedAndHaveTheirNames() throws IOException {
        assertTrue(Pdfs.fonts(pdf("Offer", "Звонок")).stream().allMatch(name -> name.matches("[\\w-]{4,}")));
    }

    @Test
    void equalContentGivesEqualBytes() throws IOException {
        assertArrayEquals(pdf("Offer", "漢字"), pdf("Offer", "漢字"));
    }

    @Test
    void anEmptyLineIsNoReasonToFail() throws IOException {
        Journey journey = journey("Offer");
        journey.getStages().getFirst().getTouchpoints().getFirst().setThought("one\n\nthree");
        journey.setScenario("\n\nlast");
        assertTrue(Pdfs.text(pdf(journey, 1)).contains("three"));
    }
}
