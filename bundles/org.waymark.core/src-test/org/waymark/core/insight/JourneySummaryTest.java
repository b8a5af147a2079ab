package org.waymark.core.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/** Summary of a journey as data and in words. */
class JourneySummaryTest {

    private static final SummaryTexts ENGLISH = SummaryTexts.in(Locale.ENGLISH);
    private static final SummaryTexts RUSSIAN = SummaryTexts.in(Locale.forLanguageTag("ru"));

    private JourneySummary today;
    private JourneySummary future;

    @BeforeEach
    void load() throws JourneyException {
        Portfolio bank = PortfolioFiles.load(Path.of("../../samples/contact-centre.cjm")).portfolio();
        today = JourneySummary.of(bank, bank.getJourneys().get(0), Ids::idOf);
        future = JourneySummary.of(bank, bank.getJourneys().get(1), Ids::idOf);
    }

    @Test
    void theHeadlineComesFromTheData() {
        assertEquals("8 of 12 promises broken. The worst moment: Late fee message at dawn (−2, humiliated)."
                + " The first answer: Answer signed by a person.", plain(String.join(" ", ENGLISH.headline(today))));
        assertEquals("Нарушено обещаний: 8 из 12. Хуже всего — Late fee message at dawn (−2, humiliated)."
                + " Первый шаг: Answer signed by a person.", plain(String.join(" ", RUSSIAN.headline(today))));
    }

    @Test
    void fiveNumbersEachWithWhatItIsComparedWith() {
        assertEquals("""
                −0.5 what customers said, −2 to +2 (we assume +0.6) BAD
                8 / 12 promises broken (future 0) BAD
                23 handovers of accountability (future 8) NEUTRAL
                19,800 Fee calls, target 6,000 calls a month BAD
                30 / 32 touchpoints with exactly one accountable function NEUTRAL""", numbers(today, ENGLISH));
        assertEquals("8 promises broken (today 8)", "8 " + plain(ENGLISH.label(future.numbers().get(1), future)));
    }

    @Test
    void theWorstMomentsHaveTheirWordsAndTheirCost() {
        assertEquals("""
                Late fee message at dawn | −2, humiliated | Anna | A fine of 29 for ten euros. Before coffee. | \
                9 % of fined customers leave within a year""", today.worst().stream().limit(1)
                .map(it -> String.join(" | ", it.step(), plain(ENGLISH.feeling(it)), it.person(), it.quote(),
                        it.cost()))
                .collect(Collectors.joining("\n")));
        assertEquals(JourneySummary.WORST, today.worst().size());
    }

    @Test
    void curvesPromisesAndStagesAreOfTheSameSteps() {
        int steps = today.curves().getFirst().points().size();
        assertEquals(32, steps);
        assertEquals(steps, today.promises().size());
        assertEquals(steps, today.stages().stream().mapToInt(JourneySummary.StageSpan::steps).sum());
        assertEquals(List.of(0, 1), today.people().stream().map(JourneySummary.Person::number).toList());
        assertEquals(4, today.curves().size());
    }

    @Test
    void bothSidesOfABaselineKnowEachOther() {
        assertEquals(Optional.of(future.figures()), today.other());
        assertEquals(Optional.of(today.figures()), future.other());
        assertEquals("From 32 touchpoints, 23 handovers and 8 broken promises to 14, 8 and 0",
                ENGLISH.change(today.figures(), future.figures()));
    }

    @Test
    void initiativesAreNumberedAndHaveTheirOwner() {
        assertEquals("1 Answer signed by a person CMP", today.initiatives().stream().limit(1)
                .map(it -> it.number() + " " + it.item().name() + " " + it.accountable().orElseThrow().code())
                .collect(Collectors.joining()));
    }

    @Test
    void anEmptyJourneyHasASummaryToo() {
        Portfolio portfolio = CjmFactory.eINSTANCE.createPortfolio();
        Journey journey = CjmFactory.eINSTANCE.createJourney();
        portfolio.getJourneys().add(journey);
        JourneySummary summary = JourneySummary.of(portfolio, journey, Ids::idOf);
        assertEquals(List.of("Touchpoints: 0, stages: 0, handovers of accountability: 0."),
                ENGLISH.headline(summary));
        assertEquals(5, summary.numbers().size());
        assertTrue(summary.worst().isEmpty());
    }

    private static String numbers(JourneySummary summary, SummaryTexts texts) {
        return summary.numbers().stream().map(it -> plain(texts.value(it) + ' '
                + texts.label(it, summary)) + ' ' + it.tone()).collect(Collectors.joining("\n"));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
