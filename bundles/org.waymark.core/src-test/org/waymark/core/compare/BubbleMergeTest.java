package org.waymark.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.Ids;
import org.waymark.core.edit.DocumentDomain;
import org.waymark.core.edit.InitiativeEdits;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.Portfolio;

/** Two people who work on the same backlog. */
class BubbleMergeTest {

    private final Portfolio portfolio = CjmFactory.eINSTANCE.createPortfolio();
    private PortfolioDocument base;

    @BeforeEach
    void backlog() {
        Ids.assign(portfolio, "_p");
        portfolio.setName("Bank");
        for (String name : List.of("a", "b", "c")) {
            Initiative initiative = CjmFactory.eINSTANCE.createInitiative();
            initiative.setName(name);
            initiative.setImpact(3);
            initiative.setEffort(3);
            portfolio.getInitiatives().add(initiative);
            Ids.assign(initiative, "_" + name);
        }
        base = Trio.document(portfolio);
    }

    private static Initiative of(PortfolioDocument document, String name) {
        return document.portfolio().getInitiatives().stream().filter(it -> it.getName().equals(name)).findFirst()
                .orElseThrow();
    }

    private PortfolioDocument rated(String name, int impact, int effort) {
        PortfolioDocument copy = Trio.copy(base);
        new InitiativeEdits(new DocumentDomain(copy)).rate(of(copy, name), impact, effort).execute();
        return copy;
    }

    private PortfolioDocument moved(String name, InitiativeStatus status) {
        PortfolioDocument copy = Trio.copy(base);
        new InitiativeEdits(new DocumentDomain(copy)).move(of(copy, name), status, Optional.empty()).execute();
        return copy;
    }

    private List<String> conflicts(PortfolioDocument ours, PortfolioDocument theirs) {
        return Trio.conflicts(Trio.merge(base, ours, theirs)).stream()
                .map(it -> it.getElementId() + " " + it.getFeature() + " " + it.getOurs() + "/" + it.getTheirs())
                .sorted().toList();
    }

    @Test
    void theSameBubbleMovedTwiceIsAConflictThatNamesIt() {
        assertEquals(List.of("_a effort 1/2", "_a impact 5/4"), conflicts(rated("a", 5, 1), rated("a", 4, 2)));
    }

    @Test
    void differentBubblesAreBothMoved() {
        PortfolioDocument merged = Trio.merge(base, rated("a", 5, 1), rated("b", 4, 2));
        assertEquals(List.of(), Trio.conflicts(merged));
        assertEquals(5, of(merged, "a").getImpact());
        assertEquals(2, of(merged, "b").getEffort());
    }

    @Test
    void theSameCardMovedToTwoColumnsIsAConflict() {
        assertEquals(List.of("_a status done/rejected"),
                conflicts(moved("a", InitiativeStatus.DONE), moved("a", InitiativeStatus.REJECTED)));
        assertEquals(List.of(), conflicts(moved("a", InitiativeStatus.DONE), moved("b", InitiativeStatus.REJECTED)));
    }
}
