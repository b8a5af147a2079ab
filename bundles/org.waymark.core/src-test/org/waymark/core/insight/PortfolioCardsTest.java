package org.waymark.core.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.insight.CardChoice.Grouping;
import org.waymark.core.insight.CardChoice.Order;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.model.cjm.Portfolio;

/** Journeys side by side: what is said about each, and how they are filtered, grouped and ordered. */
class PortfolioCardsTest {

    private Portfolio portfolio;
    private List<Journey> journeys;

    @BeforeEach
    void load() throws JourneyException {
        portfolio = PortfolioFiles.load(Path.of("../../samples/contact-centre.cjm")).portfolio();
        journeys = portfolio.getJourneys();
        journeys.get(0).setName("Today");
        journeys.get(1).setName("Future");
    }

    private PortfolioCards cards() {
        return PortfolioCards.of(portfolio, journeys, Ids::idOf);
    }

    private String shown(CardChoice choice, Map<String, Instant> changed) {
        return choice.groups(cards(), id -> Optional.ofNullable(changed.get(id))).stream()
                .map(group -> group.literal().map(Object::toString).orElse(group.name()) + ": "
                        + group.members().stream().map(it -> ">".repeat(it.depth()) + it.card().name())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    private String shown(CardChoice choice) {
        return shown(choice, Map.of());
    }

    @Test
    void aCardSaysWhatIsCountedElsewhere() {
        JourneyCard card = cards().cards().getFirst();
        assertEquals(JourneyFigures.of(portfolio, journeys.getFirst(), Ids::idOf), card.figures());
        assertEquals(8, card.figures().broken());
        assertEquals(1, card.gaps());
        assertEquals(JourneyStatus.APPROVED, card.status());
        assertEquals("Customer Experience", card.owner());
        assertEquals(List.of("Anna", "Viktor"),
                card.personas().stream().map(JourneyCard.Named::name).toList());
        assertEquals(card.said().points().size(), card.assumed().points().size());
        assertEquals("Today", cards().worst().orElseThrow().name());
    }

    @Test
    void journeysAreFilteredByEverythingATileSays() {
        CardChoice all = CardChoice.ALL;
        assertEquals(": Today, Future", shown(all));
        assertEquals(": Future", shown(all.withStatus(Optional.of(JourneyStatus.IN_REVIEW))));
        assertEquals(": Future", shown(all.withKind(Optional.of(JourneyKind.FUTURE))));
        assertEquals("", shown(all.withOwner(Optional.of(""))));
        String viktor = cards().personas().get(1).id();
        journeys.get(1).getPersonas().remove(1);
        assertEquals(": Today", shown(all.withPersona(Optional.of(viktor))));
        assertEquals(": Today", shown(all.withLetters(" DAY vikt ")));
        assertEquals(": Today, Future", shown(all.withLetters("experience")));
        assertEquals("", shown(all.withLetters("nothing")));
        CardChoice filtered = all.withLetters("x").withKind(Optional.of(JourneyKind.FUTURE)).by(Grouping.OWNER);
        assertTrue(filtered.filters());
        assertEquals(all.by(Grouping.OWNER), filtered.unfiltered());
    }

    @Test
    void groupsStandInTheOrderOfWhatTheyShare() {
        assertEquals("inReview: Future\napproved: Today", shown(CardChoice.ALL.by(Grouping.STATUS)));
        assertEquals("current: Today\nfuture: Future", shown(CardChoice.ALL.by(Grouping.KIND)));
        journeys.get(1).setOwner(null);
        assertEquals("Customer Experience: Today\n: Future", shown(CardChoice.ALL.by(Grouping.OWNER)));
        journeys.get(1).getPersonas().remove(1);
        assertEquals("Anna: Today, Future\nViktor: Today", shown(CardChoice.ALL.by(Grouping.PERSONA)));
        journeys.get(1).getPersonas().clear();
        assertEquals("Anna: Today\nViktor: Today\n: Future", shown(CardChoice.ALL.by(Grouping.PERSONA)));
    }

    @Test
    void aJourneyStandsBelowTheOneItDetails() {
        assertEquals(": Today, Future", shown(CardChoice.ALL.by(Grouping.DETAILS)));
        journeys.get(1).getStages().getFirst().getTouchpoints().getFirst().setDetailedBy(journeys.get(0));
        assertEquals("Future: Future, >Today", shown(CardChoice.ALL.by(Grouping.DETAILS)));
        // a parent that is filtered out does not take its details along
        assertEquals(": Today", shown(CardChoice.ALL.by(Grouping.DETAILS).withLetters("today")));
        journeys.get(0).getStages().getFirst().getTouchpoints().getFirst().setDetailedBy(journeys.get(1));
        assertEquals("Today: Today, >Future", shown(CardChoice.ALL.by(Grouping.DETAILS)), "a circle");
    }

    @Test
    void theWorstOrTheNewestIsFirst() {
        assertEquals(": Today, Future", shown(CardChoice.ALL.in(Order.WORST)));
        portfolio.getJourneys().move(0, 1);
        assertEquals(": Today, Future", shown(CardChoice.ALL.in(Order.WORST)));
        String today = Ids.idOf(journeys.get(1));
        assertEquals(": Today, Future", shown(CardChoice.ALL.in(Order.CHANGED), Map.of(today, Instant.EPOCH)));
    }
}
