package org.waymark.core.layout.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Profile;
import org.waymark.core.exchange.DeliverableOptions;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.content.PageSources;
import org.waymark.core.layout.page.Content;
import org.waymark.core.layout.page.PageOptions;
import org.waymark.core.layout.page.PageRequest;
import org.waymark.core.layout.page.PaperSize;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;

/** Summary of a journey on one sheet. */
class SummaryPagesTest {

    private static final ExportSettings SUMMARY = ExportSettings.STANDARD.with(PageOptions.CONTENT, Content.SUMMARY);
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @ParameterizedTest
    @EnumSource
    void isOneSheetOfEveryPaperAndEveryTextIsWhole(PaperSize paper) throws JourneyException {
        for (String sample : List.of("contact-centre.cjm", "retail-loan-ru.cjm")) {
            PortfolioDocument document = Reports.sample(sample);
            for (Journey journey : document.portfolio().getJourneys()) {
                for (boolean landscape : new boolean[]{true, false}) {
                    PageRequest request = Reports.request(document, journey, SUMMARY.with(PageOptions.PAGE, paper)
                            .with(PageOptions.LANDSCAPE, landscape), landscape ? RUSSIAN : Locale.ENGLISH);
                    List<PlacedPage> pages = PageSources.pages(request);
                    assertEquals(1, pages.size());
                    Reports.check(request, pages);
                }
            }
        }
    }

    @Test
    void saysWhatHurtsWhatIsProposedAndWhatIsToBeDecided() throws JourneyException {
        PortfolioDocument document = Reports.sample("contact-centre.cjm");
        Journey journey = document.portfolio().getJourneys().getFirst();
        journey.setDecision("Let the agent decide.");
        String texts = Reports.texts(Reports.pages(document, journey, Content.SUMMARY).getFirst());
        for (String text : List.of("8 / 12", "Hears of the card", "A", "Late fee message at dawn",
                "“A fine of 29 for ten euros. Before coffee.”", "9 % of fined customers leave within a year",
                "Do now", "Agent cancels up to 100 a year", "30 Jun 2026", "Let the agent decide.")) {
            assertTrue(texts.lines().anyMatch(text::equals), text + " in\n" + texts);
        }
    }

    @Test
    void aClientReadsNoWarnings() throws JourneyException {
        PortfolioDocument document = Reports.sample("contact-centre.cjm");
        Journey journey = document.portfolio().getJourneys().getFirst();
        journey.setDecision(null);
        PageRequest request = Reports.request(document, journey,
                SUMMARY.with(DeliverableOptions.PROFILE, Profile.CLIENT), Locale.ENGLISH);
        String texts = Reports.texts(PageSources.pages(request).getFirst());
        assertFalse(texts.contains("nobody"), texts);
        assertFalse(texts.contains("Decision asked"), texts);
    }

    @Test
    void anEmptyJourneyHasASheetToo() throws JourneyException {
        PortfolioDocument document = Reports.sample("contact-centre.cjm");
        Journey journey = document.portfolio().getJourneys().getFirst();
        journey.getStages().clear();
        List<PlacedPage> pages = Reports.pages(document, journey, Content.SUMMARY);
        assertTrue(Reports.texts(pages.getFirst()).contains("No initiative addresses this journey yet."));
    }

    @Test
    void stagesThatAreTooManyForTheirNamesHaveNumbers() throws JourneyException {
        PortfolioDocument document = Reports.sample("contact-centre.cjm");
        Journey journey = document.portfolio().getJourneys().getFirst();
        for (int i = 0; i < 40; i++) {
            Stage stage = CjmFactory.eINSTANCE.createStage();
            stage.setName("Unexpectedly long stage " + i);
            stage.getTouchpoints().add(CjmFactory.eINSTANCE.createTouchpoint());
            journey.getStages().add(stage);
        }
        PageRequest request = Reports.request(document, journey, SUMMARY, Locale.ENGLISH);
        List<PlacedPage> pages = PageSources.pages(request);
        Reports.check(request, pages);
        String texts = Reports.texts(pages.getFirst());
        assertTrue(texts.contains("\n46\n47\n"), texts);
        assertTrue(texts.contains("1\u00a0Hears of the card · 2\u00a0Signs up"), texts);
    }
}
