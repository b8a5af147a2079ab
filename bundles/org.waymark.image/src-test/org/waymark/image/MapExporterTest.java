package org.waymark.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.exchange.DrawingExporter;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportOption;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.page.PageOptions;
import org.waymark.core.layout.Theme;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.LaneSetting;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.View;

class MapExporterTest {

    @TempDir
    Path folder;

    @Test
    void whatIsPreparedIsNoneOfTheResult() throws Exception {
        Java2DMeasurer before = new Java2DMeasurer();
        double width = before.width("Waymark, AVA", FontSpec.bold(13));
        Thread aside = Thread.ofPlatform().start(Java2DMeasurer::prepare);
        assertEquals(width, new Java2DMeasurer().width("Waymark, AVA", FontSpec.bold(13)));
        aside.join();
        assertEquals(width, new Java2DMeasurer().width("Waymark, AVA", FontSpec.bold(13)));
    }

    private ExportInput input(Optional<View> view) {
        return input(view, ExportSettings.STANDARD);
    }

    private ExportInput input(ExportSettings settings) {
        return input(Optional.empty(), settings);
    }

    private ExportInput input(Optional<View> view, ExportSettings settings) {
        CjmFactory make = CjmFactory.eINSTANCE;
        Portfolio portfolio = make.createPortfolio();
        Journey journey = make.createJourney();
        journey.setName("Loan");
        portfolio.getJourneys().add(journey);
        Stage stage = make.createStage();
        stage.setName("Offer");
        journey.getStages().add(stage);
        Touchpoint touchpoint = make.createTouchpoint();
        touchpoint.setName("Message");
        touchpoint.setAction("Reads it");
        touchpoint.setThought("For me?");
        touchpoint.setPicture("pictures/missing.png");
        stage.getTouchpoints().add(touchpoint);
        PortfolioDocument document = PortfolioFiles.create(folder.resolve("a.cjm"), portfolio);
        return new ExportInput(document, List.of(journey), view, Locale.ENGLISH, settings,
                ZonedDateTime.parse("2026-01-01T00:00:00Z"));
    }

    private static Exporter exporter(String id) {
        return ImageFormats.exporters().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "pdf", "html"})
    void equalInputGivesEqualBytesAndTheMissingPictureIsSaid(String id) throws Exception {
        ExportInput input = input(Optional.empty());
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ExchangeSummary summary = exporter(id).write(input, first);
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        exporter(id).write(input, second);
        assertTrue(first.size() > 0);
        assertArrayEquals(first.toByteArray(), second.toByteArray());
        assertEquals(List.of("Picture not found: pictures/missing.png"),
                summary.notices());
        assertTrue(summary.done().startsWith("1 stages, 1 touchpoints"), summary.done());
    }

    @Test
    void aViewDecidesWhatIsDrawn() throws Exception {
        View view = CjmFactory.eINSTANCE.createView();
        LaneSetting lane = CjmFactory.eINSTANCE.createLaneSetting();
        lane.setKind(LaneKind.THOUGHTS);
        view.getLanes().add(lane);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter("svg").write(input(Optional.of(view)), out);
        String svg = out.toString(StandardCharsets.UTF_8);
        assertTrue(svg.contains("For me?"));
        assertFalse(svg.contains("Reads it"));
    }

    @Test
    void coloursAreChosen() throws Exception {
        ExportSettings dark = ExportSettings.STANDARD.with(PageOptions.COLOURS, PageOptions.Colours.DARK);
        String canvas = hex(Theme.dark().palette().canvas());
        assertFalse(svg(ExportSettings.STANDARD).contains(canvas));
        assertTrue(svg(dark).contains(canvas));
        assertNotEquals(svg(dark), svg(dark.with(PageOptions.SAFE_COLOURS, true)));
    }

    private String svg(ExportSettings settings) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter("svg").write(input(settings), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String hex(Ink ink) {
        return String.format("#%06x", ink.argb() & 0xFFFFFF);
    }

    @Test
    void charactersNoFontHasAreCountedAndNamedOnce() throws Exception {
        ExportInput input = input(ExportSettings.STANDARD);
        input.journeys().getFirst().setName("Loan \uDBFF\uDFFC\uDBFF\uDFFB and \uDBFF\uDFFC");
        for (String id : List.of("png", "pdf")) {
            List<String> said = exporter(id).write(input, new ByteArrayOutputStream()).notices().stream()
                    .filter(notice -> notice.startsWith("No font here has")).toList();
            assertEquals(1, said.size(), id);
            assertTrue(said.getFirst().startsWith("No font here has 2 of the characters (\uDBFF\uDFFC\uDBFF\uDFFB)"),
                    said::toString);
        }
        assertTrue(exporter("svg").write(input, new ByteArrayOutputStream()).notices().stream()
                .noneMatch(notice -> notice.startsWith("No font")), "readers of SVG have fonts of their own");
    }

    @Test
    void theResolutionOfAPictureIsChosen() throws Exception {
        ExportInput large = input(ExportSettings.STANDARD.with(MapExporter.SCALE, 3));
        PlacedPage page = ((DrawingExporter) exporter("png")).pages(large).getFirst();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter("png").write(large, out);
        assertEquals((int) Math.ceil(page.bounds().width() * 3),
                ImageIO.read(new ByteArrayInputStream(out.toByteArray())).getWidth());
    }

    @Test
    void everyFormatIsDescribedInBothLanguages() {
        for (Exporter exporter : ImageFormats.exporters()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"))) {
                assertFalse(exporter.title(locale).isBlank());
                assertFalse(exporter.help(locale).isBlank());
                for (ExportOption<?> option : exporter.options()) {
                    assertFalse(option.title(locale).isBlank());
                    assertFalse(option.help(locale).isBlank());
                }
            }
        }
        assertEquals(List.of("svg", "png", "pdf", "html", "interactive"),
                ImageFormats.exporters().stream().map(Exporter::id).toList());
    }
}
