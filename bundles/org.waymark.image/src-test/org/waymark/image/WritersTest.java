package org.waymark.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.waymark.core.layout.Box;
import org.waymark.model.cjm.Portfolio;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.layout.page.PageRequest;
import org.waymark.core.layout.page.PageFormat;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.TextLine;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.xml.sax.InputSource;

class WritersTest {

    private static final String NASTY = "</text><script>alert(\"1\")</script> & 'ё' 漢字";
    private final Java2DMeasurer measurer = new Java2DMeasurer();

    private static Journey journey(String name) {
        CjmFactory make = CjmFactory.eINSTANCE;
        Journey journey = make.createJourney();
        journey.setName(name);
        Stage stage = make.createStage();
        stage.setName(name);
        journey.getStages().add(stage);
        Touchpoint touchpoint = make.createTouchpoint();
        touchpoint.setName(name);
        touchpoint.setAction(name);
        touchpoint.setPicture("pictures/one.png");
        Emotion emotion = make.createEmotion();
        emotion.setScore(BigDecimal.ONE);
        touchpoint.getEmotions().add(emotion);
        stage.getTouchpoints().add(touchpoint);
        return journey;
    }

    private PlacedMap place(Journey journey) {
        return MapLayout.place(journey, ViewSettings.of(journey), Theme.light(), measurer);
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void svgIsWellFormedAndKeepsTextAsText() throws Exception {
        StringBuilder out = new StringBuilder();
        new SvgWriter(out, Optional.empty()).document(place(journey(NASTY)).page());
        Document document = parse(out.toString());
        assertEquals("svg", document.getDocumentElement().getLocalName());
        assertEquals(NASTY, document.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(0, document.getElementsByTagName("script").getLength());
        StringBuilder said = new StringBuilder();
        NodeList texts = document.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            said.append(texts.item(i).getTextContent()).append(' ');
        }
        assertTrue(said.toString().contains("漢字"), said.toString());
    }

    @Test
    void numbersAreThoseOfTheirDecimals() {
        Random random = new Random(7);
        List<Double> values = new ArrayList<>(List.of(0.0, -0.0, 0.004, 0.005, -0.005, 1.005, 2.675, 0.145, 9.995,
                -99.999, 1e7, 1e7 + 0.125, 12345678901234.5, 1e300, Double.MIN_VALUE));
        for (int i = 0; i < 20_000; i++) {
            values.add(i / 1000.0 - 10);
            values.add(random.nextInt(2_000_000_000) / 1000.0);
            values.add(random.nextDouble() * Math.pow(10, random.nextInt(9)) * (random.nextBoolean() ? 1 : -1));
            values.add((double) random.nextFloat() * 1000);
        }
        for (double value : values) {
            BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
            assertEquals(rounded.signum() == 0 ? "0" : rounded.toPlainString(), SvgWriter.number(value));
        }
    }

    @Test
    void svgEmbedsPicturesOfThePortfolioOnly(@TempDir Path folder) throws Exception {
        Path pictures = Files.createDirectories(folder.resolve("inside/pictures"));
        BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, "png", pictures.resolve("one.png").toFile());
        ImageIO.write(image, "png", folder.resolve("secret.png").toFile());
        Journey journey = journey("A");
        assertEquals(1, images(journey, folder.resolve("inside")));
        journey.getStages().getFirst().getTouchpoints().getFirst().setPicture("../secret.png");
        assertEquals(0, images(journey, folder.resolve("inside")));
    }

    private int images(Journey journey, Path folder) throws Exception {
        StringBuilder out = new StringBuilder();
        new SvgWriter(out, Optional.of(folder)).document(place(journey).page());
        NodeList images = parse(out.toString()).getElementsByTagName("image");
        for (int i = 0; i < images.getLength(); i++) {
            String data = ((Element) images.item(i)).getAttributeNS("http://www.w3.org/1999/xlink", "href");
            assertTrue(data.startsWith("data:image/png;base64,"), data);
        }
        return images.getLength();
    }

    @Test
    void pngHasTheSizeOfTheMapAndTheSamePixelsInEveryBand() throws Exception {
        PlacedMap map = place(journey("A"));
        PagePainter painter = new PagePainter(measurer, Optional.empty());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngWriter(painter, 2).write(map.page(), out);
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertEquals((int) Math.ceil(map.bounds().width() * 2), png.getWidth());
        BufferedImage whole = new BufferedImage(png.getWidth(), png.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = whole.createGraphics();
        g.setColor(Color.BLACK);
        g.fillRect(0, 0, whole.getWidth(), whole.getHeight());
        g.scale(2, 2);
        painter.paint(map.page(), g, map.bounds());
        int different = 0;
        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                different += whole.getRGB(x, y) == png.getRGB(x, y) ? 0 : 1;
            }
        }
        assertEquals(0, different);
    }

    @Test
    void htmlCarriesTheMapTwiceAndNoScript() throws IOException {
        StringBuilder out = new StringBuilder();
        new HtmlWriter(out).write(page(journey(NASTY)));
        String html = out.toString();
        assertFalse(html.contains("<script"), html);
        assertTrue(html.contains("<svg") && html.contains("<table"));
        // the action is in its row of the table
        String table = html.substring(html.indexOf("<table"));
        assertTrue(table.contains("Customer actions</th><td>&lt;/text&gt;"), table);
    }

    private WebPage page(Journey journey) {
        Portfolio portfolio = CjmFactory.eINSTANCE.createPortfolio();
        portfolio.getJourneys().add(journey);
        ExportInput input = new ExportInput(PortfolioFiles.create(Path.of("a.cjm"), portfolio), List.of(journey),
                Optional.empty(), Locale.ENGLISH, ExportSettings.STANDARD, ZonedDateTime.parse("2026-01-01T00:00:00Z"));
        return WebPage.of(new PageRequest(input, Theme.light(), PageFormat.of(ExportSettings.STANDARD), measurer));
    }

    @Test
    void paintedTextFillsExactlyTheWidthThatWasMeasured() {
        FontSpec font = FontSpec.bold(20);
        for (String text : new String[]{"HHHH message H", "НННН Звонок Н", "漢字 mixed Н"}) {
            double width = measurer.width(text, font);
            PlacedShape shape = new PlacedShape.Text(new Box(0, 0, width, 30), font, Ink.BLACK,
                    List.of(new TextLine(text, 0, 22, width)), text);
            Journey nothing = CjmFactory.eINSTANCE.createJourney();
            PlacedPart part = new PlacedPart(new PartKey(PartRole.CELL, "a", "", "a", ""), PlacedPart.Region.BODY,
                    nothing, nothing, new Box(20, 0, width, 30), List.of(shape), Optional.empty(), text, "", 1);
            BufferedImage image = new BufferedImage(400, 30, BufferedImage.TYPE_INT_RGB);
            new PagePainter(measurer, Optional.empty()).paint(new PlacedPage("", "en", new Box(0, 0, 400, 30),
                    Ink.WHITE, List.of(part)),
                    image.createGraphics(), new Box(0, 0, 400, 30));
            int first = 400;
            int last = 0;
            for (int x = 0; x < 400; x++) {
                for (int y = 0; y < 30; y++) {
                    if ((image.getRGB(x, y) & 0xFF) < 128) {
                        first = Math.min(first, x);
                        last = Math.max(last, x);
                    }
                }
            }
            assertTrue(first >= 19 && first <= 24, text + " begins at " + first);
            assertTrue(last <= 20 + width && last >= 20 + width - 5, text + " ends at " + last + " of " + width);
        }
    }
}
