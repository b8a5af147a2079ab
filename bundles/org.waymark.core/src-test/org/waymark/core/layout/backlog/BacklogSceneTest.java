package org.waymark.core.layout.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.domain.Ids;
import org.waymark.core.insight.BacklogItem;
import org.waymark.core.insight.JourneySummary.Proposal;
import org.waymark.core.insight.PainItem;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.DropField;
import org.waymark.core.ownership.OwnershipTable;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Frequency;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Touchpoint;

/** Places boards and grids of the backlog. */
class BacklogSceneTest {

    private final OwnershipTable table = OwnershipTable.of("""
                     | CC
            = Crisis |
            - Calls  |
            """);
    private final Portfolio portfolio = table.portfolio;

    private Initiative initiative(String name, InitiativeStatus status, int impact, int effort) {
        Initiative initiative = CjmFactory.eINSTANCE.createInitiative();
        initiative.setName(name);
        initiative.setStatus(status);
        initiative.setImpact(impact);
        initiative.setEffort(effort);
        portfolio.getInitiatives().add(initiative);
        Ids.assign(initiative, "_" + name.replace(' ', '_'));
        return initiative;
    }

    private BacklogScene scene(Portfolio of) {
        return new BacklogScene(of, Theme.light(), TextCache.of(new FixedMeasurer()), Locale.ENGLISH,
                LocalDate.of(2026, 6, 1));
    }

    private List<BacklogItem> items() {
        return BacklogItem.board(portfolio, portfolio.getJourneys(), Ids::idOf);
    }

    private PlacedBacklog grid(double width) {
        List<BacklogItem> items = items();
        return scene(portfolio).grid(items.stream()
                .map(it -> new Proposal(items.indexOf(it) + 1, it, Optional.empty())).toList(), width, 600);
    }

    private static List<String> names(PlacedBacklog placed) {
        return placed.items().stream().map(it -> ((Initiative) it.element()).getName()).toList();
    }

    @Test
    void aBoardHasAColumnForEachStatusAndCardsInTheOrderOfThePortfolio() {
        initiative("b", InitiativeStatus.PLANNED, 1, 1);
        initiative("a", InitiativeStatus.IDEA, 0, 0);
        initiative("c", InitiativeStatus.PLANNED, 5, 1);
        PlacedBacklog board = scene(portfolio).board(items(), 900, 600);
        assertEquals(List.of("a", "b", "c"), names(board));
        assertEquals(List.of("Idea: 1", "Planned: 2", "In progress: 0", "Done: 0", "Rejected: 0"),
                board.fields().stream().map(DropField::name).toList());
        PlacedPart b = board.items().get(1);
        assertEquals(2, board.field(b.bounds().centerX(), b.bounds().centerY()).orElseThrow().across());
        assertEquals(b, board.at(b.bounds().centerX(), b.bounds().centerY()).orElseThrow());
        assertEquals(600, board.page().bounds().height(), "as high as the room");
    }

    @Test
    void headsAreWholeOnANarrowBoardAndColumnsFillIt() {
        initiative("b", InitiativeStatus.PLANNED, 1, 1);
        BacklogScene russian = new BacklogScene(portfolio, Theme.light(), TextCache.of(new FixedMeasurer()),
                Locale.of("ru"), LocalDate.of(2026, 6, 1));
        PlacedBacklog board = russian.board(items(), 710, 300);
        List<String> shown = board.page().parts().stream().flatMap(it -> it.shapes().stream())
                .filter(PlacedShape.Text.class::isInstance)
                .flatMap(it -> ((PlacedShape.Text) it).lines().stream()).map(it -> it.text()).toList();
        assertTrue(shown.containsAll(List.of("Идея", "Запланирована", "В работе", "Выполнена", "Отклонена")),
                shown::toString);
        assertEquals(710 - 14, board.fields().getLast().box().right(), 0.01);
    }

    @Test
    void aCardSaysWhoWhenWhatForAndHowItShouldFeel() {
        Initiative late = initiative("Call back", InitiativeStatus.IN_PROGRESS, 4, 2);
        late.setDue(LocalDate.of(2026, 5, 1));
        late.setExpectedScore(BigDecimal.ONE);
        table.<Touchpoint>get("Calls").getInitiatives().add(late);
        assertEquals("Call back, In progress, No owner, 1 May 2026, overdue, Impact 4 · effort 2, 1 touchpoint, "
                + "Feeling then +1", scene(portfolio).board(items(), 900, 600).items().getFirst().name());
    }

    @Test
    void aBubbleLiesInTheFieldOfItsRatings() {
        initiative("now", InitiativeStatus.PLANNED, 5, 1);
        initiative("leave", InitiativeStatus.IDEA, 1, 5);
        initiative("loose", InitiativeStatus.IDEA, 3, 0);
        PlacedBacklog grid = grid(800);
        assertEquals(List.of("1 5", "5 1", "0 0"), grid.items().stream().map(PlacedPart::bounds)
                .map(it -> grid.field(it.x() + 5, it.centerY()).orElseThrow())
                .map(it -> it.across() + " " + it.down()).toList());
        assertEquals(26, grid.fields().size());
        assertEquals("now: impact 5, effort 1, Planned", grid.items().getFirst().name());
    }

    @ParameterizedTest
    @ValueSource(doubles = {300, 700, 1600})
    void manyBubblesLieBesideEachOtherInsideTheirField(double width) {
        for (int i = 0; i < 60; i++) {
            initiative("Initiative " + i, InitiativeStatus.PLANNED, 1 + i % 5, 1 + i / 5 % 2);
        }
        PlacedBacklog grid = grid(width);
        List<Box> boxes = grid.items().stream().map(PlacedPart::bounds).toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertTrue(!boxes.get(i).inset(0.5).intersects(boxes.get(j).inset(0.5)), i + " on " + j);
            }
        }
        Set<Object> keys = grid.items().stream().map(PlacedPart::key).collect(Collectors.toSet());
        assertEquals(60, keys.size());
    }

    @Test
    void painPointsAreOnTheGridAndInTheList() {
        PainPoint open = pain("Ten choices", 4, Frequency.ALWAYS);
        PainPoint cured = pain("Waits", 5, Frequency.UNSPECIFIED);
        cured.getInitiatives().add(initiative("Call back", InitiativeStatus.PLANNED, 1, 1));
        PlacedBacklog placed = scene(portfolio).pains(PainItem.of(portfolio.getJourneys(),
                Ids::idOf), 1000, 600);
        assertEquals(List.of(open, cured, open, cured), placed.items().stream().map(PlacedPart::element).toList());
        assertEquals("Ten choices, Calls, severity 4, Always, no initiative yet", placed.items().getFirst().name());
        Box bubble = placed.items().getFirst().bounds();
        assertEquals("severity 4, Always", placed.field(bubble.x() + 5, bubble.centerY()).orElseThrow().name());
        assertEquals(2, new HashSet<>(placed.items().stream().map(it -> it.key().detail()).toList()).size());
    }

    private PainPoint pain(String name, int severity, Frequency frequency) {
        PainPoint pain = CjmFactory.eINSTANCE.createPainPoint();
        pain.setName(name);
        pain.setSeverity(severity);
        pain.setFrequency(frequency);
        table.<Touchpoint>get("Calls").getPainPoints().add(pain);
        Ids.assign(pain, "_" + name.replace(' ', '_'));
        return pain;
    }

    @Test
    void anEmptyPortfolioHasAnEmptyBoard() {
        Portfolio empty = CjmFactory.eINSTANCE.createPortfolio();
        assertEquals(List.of(), scene(empty).board(List.of(), 800, 500).items());
        assertEquals(List.of(), scene(empty).pains(List.of(), 800, 500).items());
    }
}
