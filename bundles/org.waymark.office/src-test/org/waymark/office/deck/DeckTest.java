package org.waymark.office.deck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.io.OutputStream;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.waymark.core.domain.Profile;
import org.waymark.core.exchange.DeliverableOptions;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.layout.page.Content;
import org.waymark.core.layout.page.PageOptions;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.office.LibreOffice;

/** Decks as a reader opens them. */
@TestInstance(Lifecycle.PER_CLASS)
class DeckTest {

    @TempDir
    private Path folder;
    private byte[] deck;

    @BeforeAll
    void write() throws Exception {
        PortfolioDocument bank = Decks.sample("contact-centre.cjm");
        deck = Decks.write(bank, bank.portfolio().getJourneys().getFirst(), ExportSettings.STANDARD);
    }

    private XMLSlideShow bank() throws Exception {
        return Decks.read(deck);
    }

    private static List<XSLFSlide> titled(XMLSlideShow show, String start) {
        return show.getSlides().stream().filter(it -> title(it).startsWith(start)).toList();
    }

    private static String title(XSLFSlide slide) {
        return Stream.of(slide.getPlaceholders()).filter(it -> it.getTextType() == Placeholder.TITLE
                || it.getTextType() == Placeholder.CENTERED_TITLE).map(it -> it.getText().replace('\u00a0', ' '))
                .findFirst().orElse("");
    }

    private static String text(XSLFSlide slide) {
        StringBuilder text = new StringBuilder();
        for (XSLFShape shape : slide.getShapes()) {
            if (shape instanceof XSLFTextShape it) {
                text.append(it.getText()).append('\n');
            } else if (shape instanceof XSLFTable table) {
                table.getRows().forEach(row -> row.getCells().forEach(it -> text.append(it.getText()).append('\n')));
            }
        }
        return text.toString();
    }

    @Test
    void titlesStateWhatWasFound() throws Exception {
        try (XMLSlideShow show = bank()) {
            assertEquals("""
                    Late fee by ten euros: today
                    8 of 12 promises broken. The worst moment: Late fee message at dawn (−2, humiliated). \
                    The first answer: Answer signed by a person.
                    Anna wants to pay on time without thinking about it
                    Viktor wants to keep his name clean
                    The worst moment: Late fee message at dawn (−2, humiliated)""",
                    String.join("\n", show.getSlides().stream().limit(5).map(DeckTest::title).toList()));
            for (String title : List.of("The fee: feeling falls to −2 at “Late fee message at dawn”",
                    "The 8 worst moments", "30 of 32 touchpoints", "Accountability changes hands 23 times",
                    "6 of 11 initiatives", "11 initiatives are due between", "From 32 touchpoints, 23 handovers",
                    "What we know is from 8 sources", "The whole journey")) {
                assertFalse(titled(show, title).isEmpty(), title);
            }
        }
    }

    @Test
    void aStageIsATableAndNoPicture() throws Exception {
        try (XMLSlideShow show = bank()) {
            List<XSLFSlide> call = titled(show, "The call:");
            List<String> touchpoints = new ArrayList<>();
            for (XSLFSlide slide : call) {
                assertTrue(slide.getShapes().stream().noneMatch(XSLFPictureShape.class::isInstance));
                XSLFTable table = (XSLFTable) slide.getShapes().stream().filter(XSLFTable.class::isInstance)
                        .findFirst().orElseThrow();
                assertTrue(table.getNumberOfColumns() <= 7 && table.getNumberOfRows() <= 8);
                for (int column = 1; column < table.getNumberOfColumns(); column++) {
                    touchpoints.add(table.getCell(0, column).getText().lines().findFirst().orElseThrow());
                }
            }
            assertEquals(List.of("Fights the phone menu", "Waits eleven minutes", "Tells the agent everything",
                    "First approval: team lead", "Second approval: card desk", "Third approval: finance"),
                    touchpoints.stream().distinct().toList());
            assertTrue(text(call.getFirst()).contains("They know my number!"));
            assertEquals(1, show.getSlides().stream().flatMap(it -> it.getShapes().stream())
                    .filter(XSLFPictureShape.class::isInstance).count(), "the map at the end");
        }
    }

    @Test
    void whatHasNoSlideIsSaid() throws Exception {
        PortfolioDocument bank = Decks.sample("contact-centre.cjm");
        Journey journey = bank.portfolio().getJourneys().getFirst();
        for (int i = 0; i < 100; i++) {
            Stage stage = CjmFactory.eINSTANCE.createStage();
            stage.setName("Stage " + i);
            journey.getStages().add(stage);
        }
        List<String> notices = Decks.write(bank, journey, ExportSettings.STANDARD, OutputStream.nullOutputStream())
                .notices();
        assertTrue(notices.getFirst().startsWith("stages without a slide"), notices.toString());
    }

    @Test
    void theJourneyLeadsToItsStages() throws Exception {
        try (XMLSlideShow show = bank()) {
            XSLFSlide journey = show.getSlides().get(4);
            List<String> targets = new ArrayList<>();
            for (XSLFShape shape : journey.getShapes()) {
                if (shape instanceof XSLFAutoShape stage && (stage.getShapeType() == ShapeType.CHEVRON
                        || stage.getShapeType() == ShapeType.HOME_PLATE)) {
                    assertEquals(org.apache.poi.common.usermodel.HyperlinkType.DOCUMENT,
                            stage.getHyperlink().getType());
                    targets.add(stage.getHyperlink().getAddress().replaceAll(".*/", ""));
                }
            }
            assertEquals(7, targets.stream().distinct().count(), targets::toString);
            Set<String> slides = new TreeSet<>();
            show.getSlides().forEach(it -> slides.add(it.getPackagePart().getPartName().getName()
                    .replaceAll(".*/", "")));
            assertTrue(slides.containsAll(targets), targets::toString);
        }
    }

    @Test
    void theCurvesAreAChartWithItsNumbers() throws Exception {
        try (XMLSlideShow show = bank()) {
            assertEquals(1, show.getCharts().size());
            XSLFChart chart = show.getCharts().getFirst();
            assertEquals(32, chart.getWorkbook().getSheetAt(0).getLastRowNum());
            assertEquals("Late fee message at dawn", chart.getWorkbook().getSheetAt(0).getRow(12).getCell(0)
                    .getStringCellValue());
            assertEquals(-2, chart.getWorkbook().getSheetAt(0).getRow(12).getCell(2).getNumericCellValue());
            assertTrue(chart.getCTChart().getPlotArea().getLineChartArray(0).getSerList().stream()
                    .noneMatch(it -> it.isSetSmooth() && it.getSmooth().getVal()), "smoothed lines leave the scale");
        }
    }

    @Test
    void everySlideHasANumberNotesAndWordsForWhatIsDrawn() throws Exception {
        try (XMLSlideShow show = bank()) {
            for (XSLFSlide slide : show.getSlides()) {
                String where = "slide " + slide.getSlideNumber();
                assertTrue(slide.getNotes() != null && slide.getNotes().getTextParagraphs().stream()
                        .flatMap(List::stream).mapToInt(it -> it.getText().length()).sum() > 10, where);
                assertTrue(Stream.of(slide.getPlaceholders())
                        .anyMatch(it -> it.getTextType() == Placeholder.SLIDE_NUMBER), where);
                assertTrue(Stream.of(slide.getPlaceholders()).noneMatch(it -> it.getText().isBlank()
                        && it.getTextType() != Placeholder.FOOTER), where + " has an empty placeholder");
                for (XSLFShape shape : slide.getShapes()) {
                    String words = switch (shape) {
                        case XSLFGraphicFrame frame -> ((CTGraphicalObjectFrame) frame.getXmlObject())
                                .getNvGraphicFramePr().getCNvPr().getDescr();
                        case XSLFPictureShape picture -> ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr()
                                .getDescr();
                        default -> "text";
                    };
                    assertTrue(words != null && !words.isBlank(), where + " " + shape.getShapeName());
                }
            }
            String notes = show.getSlides().get(8).getNotes().getTextParagraphs().toString();
            assertFalse(notes.isEmpty());
        }
    }

    @Test
    void aPartOfTheDeckIsWrittenAlone() throws Exception {
        PortfolioDocument bank = Decks.sample("contact-centre.cjm");
        Journey journey = bank.portfolio().getJourneys().getFirst();
        for (Content content : EnumSet.complementOf(EnumSet.of(Content.PORTFOLIO))) {
            try (XMLSlideShow show = Decks.read(Decks.write(bank, journey,
                    ExportSettings.STANDARD.with(PageOptions.CONTENT, content)))) {
                int count = show.getSlides().size();
                assertTrue(content == Content.MAP ? count > 20 : count >= 1 && count < 6, content + ": " + count);
            }
        }
    }

    @Test
    void equalInputGivesEqualBytes() throws Exception {
        PortfolioDocument bank = Decks.sample("contact-centre.cjm");
        Journey journey = bank.portfolio().getJourneys().getFirst();
        assertArrayEquals(deck, Decks.write(bank, journey, ExportSettings.STANDARD));
    }

    @Test
    void aClientSeesNothingThatIsOnlyAssumed() throws Exception {
        PortfolioDocument bank = Decks.sample("contact-centre.cjm");
        byte[] client = Decks.write(bank, bank.portfolio().getJourneys().getFirst(),
                ExportSettings.STANDARD.with(DeliverableOptions.PROFILE, Profile.CLIENT));
        try (XMLSlideShow show = Decks.read(client)) {
            assertEquals(2, show.getCharts().getFirst().getCTChart().getPlotArea().getLineChartArray(0).getSerList()
                    .size());
            for (XSLFSlide slide : show.getSlides()) {
                for (String mark : List.of("(assumed)", "nobody", "no date", "- - what we assume")) {
                    assertFalse(text(slide).lines().map(String::strip).anyMatch(it -> it.equals(mark)
                            || mark.startsWith("(") && it.endsWith(mark)), title(slide) + ": " + mark);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"airline-gate.cjm", "cosmetics-till-ru.cjm"})
    void noTextLeavesItsBox(String sample) throws Exception {
        staysInItsBox(sample);
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact-centre.cjm", "retail-loan-ru.cjm", "telecom/telecom-cross-sell.cjm"})
    @Tag("long")
    void noTextOfTheOtherSamplesLeavesItsBox(String sample) throws Exception {
        staysInItsBox(sample);
    }

    private static void staysInItsBox(String sample) throws Exception {
        PortfolioDocument document = Decks.sample(sample);
        for (Journey journey : document.portfolio().getJourneys()) {
            try (XMLSlideShow show = Decks.read(Decks.write(document, journey, ExportSettings.STANDARD))) {
                assertEquals(List.of(), DeckBoxes.problems(show), journey.getName());
                assertEquals(List.of(), DeckBoxes.brokenWords(show), journey.getName());
                assertTrue(show.getSlides().size() < 45, journey.getName() + ": " + show.getSlides().size());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = 2)
    void noTextLeavesItsBoxWhateverItIs(long seed) throws Exception {
        shaken(seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 4, 5, 6, 7, 8})
    @Tag("long")
    void noTextLeavesItsBoxWhateverElseItIs(long seed) throws Exception {
        shaken(seed);
    }

    private static void shaken(long seed) throws Exception {
        PortfolioDocument document = Decks.sample(seed % 2 == 0 ? "airline-gate.cjm" : "retail-loan-ru.cjm");
        Decks.shake(document, seed);
        Journey journey = document.portfolio().getJourneys().getFirst();
        try (XMLSlideShow show = Decks.read(Decks.write(document, journey, ExportSettings.STANDARD))) {
            assertEquals(List.of(), DeckBoxes.problems(show));
        }
    }

    @Test
    @Tag("long")
    void libreOfficeOpensAndSavesItWithEverySlide() throws Exception {
        try (XMLSlideShow show = bank()) {
            Path file = folder.resolve("deck.pptx");
            try (var out = Files.newOutputStream(file)) {
                show.write(out);
            }
            Path again = LibreOffice.convert(file, "pptx", folder).resolve("deck.pptx");
            try (XMLSlideShow saved = Decks.read(Files.readAllBytes(again))) {
                assertEquals(show.getSlides().stream().map(DeckTest::title).toList(),
                        saved.getSlides().stream().map(DeckTest::title).toList());
            }
        }
    }

    /** The pictures of the documentation, stored if they are missing or {@code -Dwaymark.pictures=write} asks for it. */
    @Test
    @Tag("long")
    void whatLibreOfficeShowsIsKeptForTheDocumentation() throws Exception {
        Path file = folder.resolve("deck.pptx");
        Files.write(file, deck);
        Path pdf = LibreOffice.convert(file, "pdf", folder).resolve("deck.pdf");
        int page = 0;
        for (String name : List.of("summary", "", "", "journey", "stage")) {
            page++;
            if (!name.isEmpty()) {
                Path drawn = folder.resolve(name);
                LibreOffice.picture(pdf, page + 1, drawn, folder);
                Path kept = Decks.SAMPLES.resolveSibling("docs/images/deck-" + name + ".png");
                assertTrue(Files.size(drawn.resolveSibling(name + ".png")) > 10_000, name);
                if (!Files.exists(kept) || "write".equals(System.getProperty("waymark.pictures"))) {
                    Files.copy(drawn.resolveSibling(name + ".png"), kept, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
