package org.waymark.core.layout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Lens;
import org.waymark.model.cjm.View;

class MapPagesTest {

    /** Distance by which shapes may leave their part, and an arc its sheet. */
    private static final double REACH = 26;

    /** Compares with a file next to the test; {@code -Dgolden.write=FOLDER} writes it anew. */
    private static void golden(String name, String actual) throws IOException {
        String folder = System.getProperty("golden.write");
        if (folder != null) {
            Files.writeString(Path.of(folder, name), actual);
        }
        try (InputStream in = MapPagesTest.class.getResourceAsStream(name)) {
            assertEquals(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8), actual);
        }
    }

    @Test
    void theRichestSampleIsDividedAsItWas() throws Exception {
        StringBuilder out = new StringBuilder();
        for (PlacedPage page : Sheets
                .pages(Sheets.request("contact-centre", Sheets.settings(PaperSize.A3, true, Split.STAGES)))) {
            out.append(Sheets.dump(page));
        }
        golden("contact-centre-a3.txt", out.toString());
    }

    @ParameterizedTest
    @CsvSource({"contact-centre,A4,true", "contact-centre,A3,false", "cosmetics-till-ru,A4,true",
            "retail-loan-ru,A4,false",
            "airline-gate,LETTER,true", "airline-gate,A2,true", "telecom/telecom-cross-sell,TABLOID,false"})
    void everyCellIsOnOneSheetWithItsHeadersAndCanBeRead(String sample, PaperSize paper, boolean landscape)
            throws Exception {
        PageRequest request = Sheets.request(sample, Sheets.settings(paper, landscape, Split.STAGES));
        List<PlacedPage> pages = Sheets.pages(request);
        PlacedPage whole = MapPages.map(request).page();
        Set<String> filled = filled(whole);
        Set<String> wanted = cells(whole);
        List<String> found = new ArrayList<>();
        for (PlacedPage page : pages) {
            assertTrue(Sheets.smallest(page) > 5.95, page.title() + " " + Sheets.smallest(page));
            Set<String> here = cells(page);
            assertFalse(here.isEmpty(), page.title());
            here.removeIf(cell -> cell.endsWith(" " + PartKey.TOUCHPOINTS));
            found.addAll(here);
            Box room = request.format().content().inset(-REACH);
            page.parts().stream().filter(part -> part.role() != PartRole.PAGE_FRAME).forEach(
                    part -> assertTrue(room.contains(part.bounds()), page.title() + ": " + part.key() + part.bounds()));
        }
        assertEquals(new HashSet<>(found).size(), found.size(), "a cell is on two sheets");
        wanted.removeIf(cell -> cell.endsWith(" " + PartKey.TOUCHPOINTS) || !filled.contains(cell));
        wanted.removeAll(found);
        assertEquals(Set.of(), wanted);
        List<String> numbers = pages.stream().map(page -> page.parts().getLast().name()).toList();
        for (int i = 0; i < numbers.size(); i++) {
            assertTrue(numbers.get(i).endsWith((i + 1) + " / " + pages.size()), numbers.get(i));
        }
    }

    /** Returns the cells that show something; a lane that is empty beside others is left out of a sheet. */
    private static Set<String> filled(PlacedPage page) {
        return page.parts().stream().filter(part -> part.role().selectable() && part.role() != PartRole.CELL)
                .map(part -> part.key().ownerId() + " " + part.key().lane()).collect(Collectors.toSet());
    }

    private static Set<String> cells(PlacedPage page) {
        List<String> lanes = Sheets.parts(page, PartRole.LANE_HEADER).map(part -> part.key().lane()).toList();
        return Sheets.parts(page, PartRole.TOUCHPOINT).flatMap(
                touchpoint -> lanes.stream().map(lane -> touchpoint.key().elementId() + " " + lane))
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void aSizeNobodyCanReadIsRefusedWithWhatWorks() throws Exception {
        PageRequest small = Sheets.request("contact-centre", Sheets.settings(PaperSize.A4, true, Split.NONE));
        String said = assertThrows(JourneyException.class, () -> Sheets.pages(small)).getMessage();
        assertTrue(said.startsWith("On A4 the smallest text would be "), said);
        int sheets = Integer.parseInt(said.replaceFirst("(?s).*--split stages, sheets: (\\d+).*", "$1"));
        assertEquals(sheets, Sheets
                .pages(Sheets.request("contact-centre", Sheets.settings(PaperSize.A4, true, Split.STAGES))).size());
        PageRequest gate = Sheets.request("airline-gate", Sheets.settings(PaperSize.A4, false, Split.NONE));
        String way = assertThrows(JourneyException.class, () -> Sheets.pages(gate)).getMessage();
        PaperSize paper = PageOptions.PAGE.parse(way.replaceFirst("(?s).*?--page (\\w+).*", "$1")).orElseThrow();
        assertEquals(1, Sheets.pages(Sheets.request("airline-gate",
                Sheets.settings(paper, way.contains("--landscape"), Split.NONE))).size());
        PageRequest large = Sheets.request("contact-centre",
                Sheets.settings(PaperSize.A4, false, Split.STAGES).with(PageOptions.MIN_TEXT, 20));
        assertTrue(assertThrows(JourneyException.class, () -> Sheets.pages(large)).getMessage()
                .startsWith("Divided by stages and lanes, not every lane fits on A4 with text of 20 pt"));
    }

    @Test
    void tilesCoverTheMapAndRepeatTheNames() throws Exception {
        PageRequest request = Sheets.request("airline-gate", Sheets.settings(PaperSize.A4, true, Split.TILES));
        List<PlacedPage> pages = Sheets.pages(request);
        assertTrue(pages.size() > 3, pages.size() + " sheets");
        Set<String> seen = pages.stream().flatMap(page -> Sheets.parts(page, PartRole.TOUCHPOINT))
                .map(part -> part.key().elementId()).collect(Collectors.toSet());
        assertEquals(Sheets.parts(MapPages.map(request).page(), PartRole.TOUCHPOINT).map(part -> part.key().elementId())
                .collect(Collectors.toSet()), seen);
        PlacedPage last = pages.getLast();
        List<String> frame = Sheets.parts(last, PartRole.PAGE_FRAME).map(part -> part.key().detail()).toList();
        assertTrue(frame.containsAll(List.of("mask", "marks", "header", "footer")), frame::toString);
        assertTrue(frame.stream().anyMatch(detail -> detail.startsWith("lane ")), frame::toString);
        assertTrue(frame.stream().anyMatch(detail -> detail.startsWith("stage ")), frame::toString);
        assertTrue(pages.stream().mapToDouble(Sheets::smallest).min().orElseThrow() > 5.95);
        PageRequest endless = Sheets.request("airline-gate", Sheets.settings(PaperSize.FIT, true, Split.TILES));
        assertThrows(JourneyException.class, () -> Sheets.pages(endless));
    }

    @Test
    void withoutPaperEachStageIsAPageOfItsOwnSize() throws Exception {
        PageRequest request = Sheets.request("airline-gate", Sheets.settings(PaperSize.FIT, false, Split.STAGES));
        List<PlacedPage> pages = Sheets.pages(request);
        assertEquals(request.journey().getStages().stream().map(stage -> stage.getName()).toList(),
                pages.stream().map(PlacedPage::title).toList());
        assertTrue(pages.stream().noneMatch(page -> Sheets.parts(page, PartRole.PAGE_FRAME).findAny().isPresent()));
    }

    @Test
    void aViewWithAFocusFoldsWhatItDoesNotLookFor() throws Exception {
        PortfolioDocument document = Sheets.sample("contact-centre");
        Journey journey = document.portfolio().getJourneys().getFirst();
        View view = CjmFactory.eINSTANCE.createView();
        view.setLens(Lens.FUNCTION);
        view.setLensTarget(
                document.portfolio().getFunctions().stream().filter(f -> "FIN".equals(f.getCode())).findFirst()
                        .orElseThrow());
        ExportSettings paper = Sheets.settings(PaperSize.A3, true, Split.STAGES);
        List<PlacedPage> pages = Sheets.pages(Sheets.request(document, journey, Optional.of(view), paper));
        assertTrue(pages.stream().flatMap(page -> Sheets.parts(page, PartRole.TOUCHPOINT))
                .allMatch(part -> part.opacity() == 1), "what does not match is dimmed and not folded");
        long focused = touchpoints(pages);
        assertTrue(
                focused > 0 && focused < journey.getStages().stream().mapToInt(s -> s.getTouchpoints().size()).sum());
        List<PlacedPage> screen = Sheets.pages(Sheets.request(document, journey, Optional.of(view),
                ExportSettings.STANDARD));
        assertTrue(touchpoints(screen) > focused, "without paper everything stays, as on the screen");
    }

    private static long touchpoints(List<PlacedPage> pages) {
        return pages.stream().flatMap(page -> Sheets.parts(page, PartRole.TOUCHPOINT)).map(PlacedPart::key).distinct()
                .count();
    }

    @Test
    void aJourneyWithoutStagesIsOneSheet() throws Exception {
        PortfolioDocument document = Sheets.sample("airline-gate");
        Journey empty = CjmFactory.eINSTANCE.createJourney();
        empty.setName("Nothing yet");
        document.portfolio().getJourneys().add(empty);
        for (Split split : Split.values()) {
            assertEquals(1, Sheets.pages(Sheets.request(document, empty, Optional.empty(),
                    Sheets.settings(PaperSize.A4, false, split))).size(), split.name());
        }
    }
}
