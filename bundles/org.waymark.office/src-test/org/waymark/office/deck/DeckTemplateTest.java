package org.waymark.office.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.persist.PortfolioDocument;

/** Decks in the look of a client. */
class DeckTemplateTest {

    private static final Rectangle2D TEXTS = new Rectangle2D.Double(60, 130, 600, 330);

    @TempDir
    private Path folder;

    /** Makes a template of 4:3 with its own layouts, two slides and a chart. */
    private byte[] template() throws Exception {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(720, 540));
            show.getSlideMasters().getFirst().getTheme().setName("Harbour");
            show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_AND_CONTENT).getPlaceholder(1)
                    .setAnchor(TEXTS);
            for (int i = 0; i < 2; i++) {
                XSLFSlide slide = show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE));
                slide.createTextBox().setText("What the client wrote once");
                XSLFChart chart = show.createChart();
                XDDFChartData data = chart.createData(ChartTypes.LINE, chart.createCategoryAxis(AxisPosition.BOTTOM),
                        chart.createValueAxis(AxisPosition.LEFT));
                data.addSeries(XDDFDataSourcesFactory.fromArray(new String[]{"a", "b"}, "Sheet1!$A$2:$A$3", 0),
                        XDDFDataSourcesFactory.fromArray(new Double[]{1.0, 2.0}, "Sheet1!$B$2:$B$3", 1));
                chart.plot(data);
                slide.addChart(chart, new Rectangle2D.Double(0, 0, 2_000_000, 2_000_000));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] asTemplate(byte[] deck) throws Exception {
        try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(deck))) {
            opc.replaceContentType(XSLFRelation.MAIN.getContentType(),
                    XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            opc.save(out);
            opc.revert();
            return out.toByteArray();
        }
    }

    private static byte[] deck(Path template) throws Exception {
        PortfolioDocument bank = Decks.sample("contact-centre.cjm");
        return Decks.write(bank, bank.portfolio().getJourneys().getFirst(),
                ExportSettings.STANDARD.with(DeckExporter.TEMPLATE, template));
    }

    @Test
    void theClientsMasterAndLayoutsStay() throws Exception {
        Path template = Files.write(folder.resolve("client.pptx"), template());
        try (XMLSlideShow show = Decks.read(deck(template)); XMLSlideShow own = Decks.read(template())) {
            assertEquals(layouts(own), layouts(show));
            assertEquals("Harbour", show.getSlideMasters().getFirst().getTheme().getName());
            assertEquals(own.getPageSize(), show.getPageSize());
            assertEquals(SlideLayout.TITLE, show.getSlides().getFirst().getSlideLayout().getType());
            assertTrue(show.getSlides().stream().skip(1)
                    .allMatch(it -> it.getSlideLayout().getType() == SlideLayout.TITLE_ONLY));
            assertTrue(show.getSlides().stream().flatMap(it -> it.getShapes().stream())
                    .noneMatch(it -> it instanceof org.apache.poi.xslf.usermodel.XSLFTextShape text
                            && text.getText().contains("What the client wrote once")));
            assertEquals(List.of(), DeckBoxes.problems(show));
        }
    }

    private static List<String> layouts(XMLSlideShow show) {
        return Arrays.stream(show.getSlideMasters().getFirst().getSlideLayouts()).map(XSLFSlideLayout::getName)
                .sorted().toList();
    }

    @Test
    void titlesStandInItsPlaceholdersAndContentWhereItsTextsAre() throws Exception {
        Path template = Files.write(folder.resolve("client.pptx"), template());
        try (XMLSlideShow show = Decks.read(deck(template))) {
            XSLFSlide slide = show.getSlides().get(5);
            assertTrue(Arrays.stream(slide.getPlaceholders())
                    .anyMatch(it -> it.getTextType() == Placeholder.TITLE && it.getText().startsWith("Hears of")));
            Rectangle2D table = slide.getShapes().stream()
                    .filter(org.apache.poi.xslf.usermodel.XSLFTable.class::isInstance).findFirst().orElseThrow()
                    .getAnchor();
            assertEquals(TEXTS.getX(), table.getX(), 1);
            assertEquals(TEXTS.getWidth(), table.getWidth(), 1);
            assertTrue(table.getMaxY() <= TEXTS.getMaxY() + 1);
        }
    }

    @Test
    @Tag("long")
    void aTemplateFileBecomesAPresentationWithoutItsChartsAndWorkbooks() throws Exception {
        Path template = Files.write(folder.resolve("client.potx"), asTemplate(template()));
        byte[] deck = deck(template);
        try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(deck))) {
            List<String> parts = new ArrayList<>();
            for (PackagePart part : opc.getParts()) {
                String name = part.getPartName().getName();
                if (name.contains("/charts/chart") || name.contains("/embeddings/")) {
                    parts.add(name);
                }
                if (name.equals("/ppt/presentation.xml")) {
                    assertEquals(XSLFRelation.MAIN.getContentType(), part.getContentType());
                }
            }
            assertEquals(2, parts.size(), "one chart and its workbook: " + parts);
        }
    }

    @Test
    void whatIsNoPresentationIsRefusedWithAReason() throws Exception {
        Path foreign = Files.writeString(folder.resolve("client.pptx"), "Dear all");
        Path missing = folder.resolve("nowhere.pptx");
        Path damaged = Files.write(folder.resolve("damaged.pptx"), Arrays.copyOf(template(), 4000));
        Path workbook = Files.write(folder.resolve("book.pptx"), org.waymark.office.Books.empty());
        for (Path file : List.of(foreign, missing, damaged, workbook)) {
            String message = assertThrows(JourneyException.class, () -> deck(file)).getMessage();
            assertTrue(message.startsWith(file.toString()) && message.contains(file == missing
                    ? "does not exist"
                    : "save it again as .pptx"), message);
        }
    }
}
