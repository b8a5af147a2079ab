package org.waymark.core.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.core.find.TextQuery.Scope;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

class TextSearchTest {

    private static final CjmFactory MAKE = CjmFactory.eINSTANCE;

    private final TextSearch search = new TextSearch(Duration.ofSeconds(10));
    private final Portfolio portfolio = MAKE.createPortfolio();
    private final Touchpoint touchpoint = MAKE.createTouchpoint();

    TextSearchTest() {
        portfolio.setName("Банк");
        portfolio.setFormatVersion("1.0");
        Journey journey = MAKE.createJourney();
        journey.setName("Карта в банке");
        portfolio.getJourneys().add(journey);
        Stage stage = MAKE.createStage();
        stage.setName("Банкомат");
        journey.getStages().add(stage);
        touchpoint.setName("ATM");
        touchpoint.setThought("An ATM again.\nATM 1.0 it is.");
        touchpoint.getTags().addAll(List.of("cash", "atm"));
        stage.getTouchpoints().add(touchpoint);
    }

    private List<String> found(TextQuery query) {
        return ((TextSearch.Found) search.find(portfolio, query)).hits().stream()
                .map(h -> h.feature().getName() + ":" + h.start() + ":" + h.found()).toList();
    }

    private static TextQuery query(String text, boolean matchCase, boolean wholeWord, boolean regex) {
        return new TextQuery(text, matchCase, wholeWord, regex, Set.of(Scope.values()));
    }

    @Test
    void namesTextsAndTagsInTheOrderOfThePortfolio() {
        assertEquals(List.of("name:0:ATM", "tags:0:atm", "thought:3:ATM", "thought:14:ATM"),
                found(query("atm", false, false, false)));
        assertEquals(List.of("name:0:ATM", "thought:3:ATM", "thought:14:ATM"), found(query("ATM", true, false,
                false)));
        assertEquals(List.of("tags:0:atm"), found(new TextQuery("ATM", false, false, false, Set.of(Scope.TAGS))));
    }

    @Test
    void caseAndWordsOfAnyAlphabet() {
        assertEquals(3, found(query("банк", false, false, false)).size());
        assertEquals(List.of("name:0:Банк"), found(query("банк", false, true, false)));
        assertEquals(List.of(), found(query("БАНК", true, false, false)));
    }

    @Test
    void plainTextIsNoExpressionAndVersionsAreNoTexts() {
        assertEquals(List.of("thought:18:1.0"), found(query("1.0", false, false, false)));
        assertEquals(List.of(), found(query("", false, false, false)));
    }

    @Test
    void expressionsSeeLinesAndNeverFindNothing() {
        assertEquals(List.of("thought:14:ATM 1.0 it is."), found(query("^ATM \\d.*", true, false, true)));
        assertEquals(List.of(), found(query("z*", false, false, true)));
    }

    @Test
    void anExpressionThatCannotBeReadIsSaid() {
        assertInstanceOf(TextSearch.Unreadable.class, search.find(portfolio, query("(", false, false, true)));
        TextQuery group = query("(A)TM", true, false, true);
        TextHit hit = ((TextSearch.Found) search.find(portfolio, group)).hits().getFirst();
        assertEquals("A-", search.replaced(group, hit, "$1-"));
        assertThrows(IllegalArgumentException.class, () -> search.replaced(group, hit, "$7"));
    }

    @Test
    void anExpressionThatRunsWildIsGivenUp() {
        touchpoint.setAction("a".repeat(60) + "!");
        TextSearch impatient = new TextSearch(Duration.ofMillis(50));
        assertInstanceOf(TextSearch.TooSlow.class,
                impatient.find(portfolio, query("(b?)(?:a|aa)+\\1$", false, false, true)));
        touchpoint.setAction("ab".repeat(200_000));
        assertInstanceOf(TextSearch.TooSlow.class, search.find(portfolio, query("(a|b)*!", false, false, true)));
    }
}
