package org.waymark.core.layout.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.content.PageSources;
import org.waymark.core.layout.page.Content;
import org.waymark.core.layout.page.PageOptions;
import org.waymark.core.layout.page.PageRequest;
import org.waymark.core.layout.page.PaperSize;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;

/** Pages of all content but the map. */
class ReportPagesTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"MAP", "SUMMARY"})
    void everyTextIsWholeAndOnItsSheetOfEveryPaper(Content content) throws JourneyException {
        for (String sample : List.of("contact-centre.cjm", "retail-loan-ru.cjm")) {
            PortfolioDocument document = Reports.sample(sample);
            Journey journey = document.portfolio().getJourneys().getFirst();
            for (PaperSize paper : PaperSize.values()) {
                for (boolean landscape : new boolean[]{true, false}) {
                    PageRequest request = Reports.request(document, journey,
                            ExportSettings.STANDARD.with(PageOptions.CONTENT, content).with(PageOptions.PAGE, paper)
                                    .with(PageOptions.LANDSCAPE, landscape),
                            sample.contains("-ru") ? RUSSIAN : Locale.ENGLISH);
                    Reports.check(request, PageSources.pages(request));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"MAP", "APPENDIX"})
    void everySheetHasAPartForEachBlockWithWordsForIt(Content content) throws JourneyException {
        PortfolioDocument document = Reports.sample("contact-centre.cjm");
        for (PlacedPage page : Reports.pages(document, document.portfolio().getJourneys().getFirst(), content)) {
            assertFalse(page.title().isBlank());
            Set<Object> keys = new HashSet<>();
            page.parts().forEach(part -> {
                assertTrue(keys.add(part.key()), part.key()::toString);
                assertFalse(part.name().isBlank(), part.key()::toString);
            });
        }
    }

    @Test
    void aComparisonSaysWhatChangesInEachStage() throws JourneyException {
        PortfolioDocument document = Reports.sample("contact-centre.cjm");
        Journey future = document.portfolio().getJourneys().get(1);
        List<PlacedPage> pages = Reports.pages(document, future, Content.COMPARE);
        String first = Reports.texts(pages.getFirst());
        for (String text : List.of("From 32 touchpoints, 23 handovers and 8 broken promises to 14, 8 and 0", "32 → 14",
                "−0.5 → +1.3", "Today", "Future", "Hears of the card", "Knows the rules")) {
            assertTrue(first.lines().anyMatch(text::equals), text + " in\n" + first);
        }
        String rest = Reports.texts(pages.get(1));
        assertTrue(rest.contains("The call, After the call\nThe one call\n12 → 3\n10 → 1\n5 → 0\n−1 → +1.4"), rest);
        assertEquals(first, Reports.texts(Reports.pages(document, document.portfolio().getJourneys().getFirst(),
                Content.COMPARE).getFirst()), "the baseline gives the same pages");
    }

    @Test
    void withoutABaselineThereIsOneMessageWithTheCure() throws JourneyException {
        PortfolioDocument document = Reports.sample("contact-centre.cjm");
        Journey future = document.portfolio().getJourneys().get(1);
        future.setBaseline(null);
        assertEquals("\"Late fee: the agent decides\" has no journey to compare with. Choose its baseline in the"
                + " properties of the future journey.",
                assertThrows(JourneyException.class, () -> Reports.pages(document, future, Content.COMPARE))
                        .getMessage());
    }

    @Test
    void eachPersonaHasAPageWithQuoteAndNeeds() throws JourneyException {
        PortfolioDocument document = Reports.sample("contact-centre.cjm");
        Journey journey = document.portfolio().getJourneys().getFirst();
        List<PlacedPage> pages = Reports.pages(document, journey, Content.PERSONAS);
        assertEquals(List.of("Persona: Anna", "Persona: Viktor"), pages.stream().map(PlacedPage::title).toList());
        Persona anna = journey.getPersonas().getFirst();
        String texts = Reports.texts(pages.getFirst());
        assertTrue(texts.contains('“' + anna.getQuote() + '”'), texts);
        for (List<String> list : List.of(anna.getGoals(), anna.getNeeds(), anna.getFrustrations())) {
            assertFalse(list.isEmpty());
            list.forEach(it -> assertTrue(texts.contains(it), it + " in\n" + texts));
        }
    }

    @Test
    void theBacklogListsEachInitiativeWithWhatItCures() throws JourneyException {
        PortfolioDocument document = Reports.sample("contact-centre.cjm");
        List<PlacedPage> pages = Reports.pages(document, document.portfolio().getJourneys().getFirst(),
                Content.BACKLOG);
        String texts = String.join("\n", pages.stream().map(Reports::texts).toList());
        document.portfolio().getInitiatives()
                .forEach(it -> assertTrue(texts.lines().anyMatch(it.getName()::equals), it.getName()));
        assertTrue(texts.contains("Free is promised without the catch; The due date stands on page seven"), texts);
        int pains = (int) pages.stream().takeWhile(it -> !it.title().startsWith("Pain points")).count();
        for (PlacedPage page : pages.subList(1, pains)) {
            assertTrue(Reports.texts(page).startsWith("Initiative\nStatus\n"), "heads on each page");
        }
        assertTrue(Reports.texts(pages.get(pains)).contains("30 pain points, 2 without a cure"), "then what hurts");
    }

    @Test
    void theMatrixRepeatsItsHeadsAndItsKey() throws JourneyException {
        PortfolioDocument document = Reports.sample("contact-centre.cjm");
        List<PlacedPage> pages = Reports.pages(document, document.portfolio().getJourneys().getFirst(),
                Content.MATRIX);
        assertTrue(pages.size() > 1);
        for (PlacedPage page : pages) {
            String texts = Reports.texts(page);
            assertTrue(texts.contains("Stage, touchpoint\nAccountable\nCS\nCC\nCMP"), texts);
            assertTrue(texts.contains("CC\u00a0Contact Centre"), texts);
        }
        assertTrue(pages.stream().map(Reports::texts).anyMatch(it -> it.contains("nobody")));
    }

    @ParameterizedTest
    @EnumSource(names = {"PERSONAS", "BACKLOG", "MATRIX"})
    void whatIsNotThereIsSaidWithTheCure(Content content) throws JourneyException {
        PortfolioDocument document = Reports.sample("contact-centre.cjm");
        Journey journey = document.portfolio().getJourneys().getFirst();
        journey.getStages().clear();
        journey.getPersonas().clear();
        String message = assertThrows(JourneyException.class, () -> Reports.pages(document, journey, content))
                .getMessage();
        assertTrue(message.contains("\"Late fee by ten euros: today\""), message);
    }

    @Test
    void theInsightPageSaysTheSameOnPaper() throws JourneyException {
        PortfolioDocument document = Reports.sample("contact-centre.cjm");
        List<PlacedPage> pages = Reports.pages(document, document.portfolio().getJourneys().getFirst(),
                Content.INSIGHT);
        String texts = String.join("\n", pages.stream().map(Reports::texts).toList());
        for (String text : List.of("30 / 32", "Customer Experience", "Handovers",
                "Contact Centre, Complaints Desk → nobody",
                "Card applications finished, by which Marketing is measured, works against the promise")) {
            assertTrue(texts.lines().anyMatch(text::equals), text + " in\n" + texts);
        }
    }
}
