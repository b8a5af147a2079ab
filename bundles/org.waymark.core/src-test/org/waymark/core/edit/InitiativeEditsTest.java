package org.waymark.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.waymark.core.edit.QuickFix.MakeInitiative;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Frequency;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.PromiseKept;

/** The edits of the backlog, and the one way to answer something by an initiative. */
class InitiativeEditsTest {

    private final EditFixture f = new EditFixture();
    private final InitiativeEdits edits = new InitiativeEdits(f.domain);

    private Initiative created(String name, InitiativeStatus status) {
        f.check(edits.create(f.portfolio, name, status));
        return f.portfolio.getInitiatives().getLast();
    }

    private List<String> names() {
        return f.portfolio.getInitiatives().stream().map(Initiative::getName).toList();
    }

    @Test
    void anInitiativeIsTyped() {
        Initiative made = created(" Call back in an hour ", InitiativeStatus.PLANNED);
        assertEquals("Call back in an hour", made.getName());
        assertEquals(InitiativeStatus.PLANNED, made.getStatus());
    }

    @Test
    void aBubbleIsMovedInOneStep() {
        Initiative made = created("A", InitiativeStatus.IDEA);
        f.check(edits.rate(made, 4, 2));
        assertEquals(4, made.getImpact());
        assertEquals(2, made.getEffort());
        assertFalse(edits.rate(made, 4, 2).canExecute(), "a drop at the same place leaves no undo step");
    }

    @Test
    void aPainPointIsRatedInOneStep() {
        PainPoint pain = CjmFactory.eINSTANCE.createPainPoint();
        f.a1.getPainPoints().add(pain);
        f.check(edits.rate(pain, 5, Frequency.OFTEN));
        assertEquals(5, pain.getSeverity());
        assertEquals(Frequency.OFTEN, pain.getFrequency());
    }

    @Test
    void aCardIsMovedBetweenColumnsAndWithin() {
        Initiative a = created("A", InitiativeStatus.IDEA);
        Initiative b = created("B", InitiativeStatus.IDEA);
        created("C", InitiativeStatus.PLANNED);
        Initiative d = created("D", InitiativeStatus.IDEA);
        f.check(edits.move(d, InitiativeStatus.IDEA, Optional.of(a)));
        assertEquals(List.of("D", "A", "B", "C"), names());
        f.check(edits.move(d, InitiativeStatus.IDEA, Optional.empty()));
        assertEquals(List.of("A", "B", "D", "C"), names());
        f.check(edits.move(b, InitiativeStatus.PLANNED, Optional.empty()));
        assertEquals(List.of("A", "D", "C", "B"), names());
        assertEquals(InitiativeStatus.PLANNED, b.getStatus());
        f.check(edits.move(a, InitiativeStatus.DONE, Optional.empty()));
        assertEquals(List.of("A", "D", "C", "B"), names(), "into an empty column without a change of order");
        assertFalse(edits.move(b, InitiativeStatus.PLANNED, Optional.empty()).canExecute());
        assertFalse(edits.move(b, InitiativeStatus.PLANNED, Optional.of(b)).canExecute());
    }

    private Initiative answered(EObject element, String why) {
        FixEdits fixes = new FixEdits(f.domain);
        QuickFix fix = QuickFixes.line(element, List.of(), why).stream().filter(MakeInitiative.class::isInstance)
                .findFirst().orElseThrow();
        f.check(fixes.command(fix));
        return f.portfolio.getInitiatives().getLast();
    }

    @Test
    void aBrokenPromiseIsAnsweredByItsAccountable() {
        f.a1.setPromise("An answer within a minute");
        f.a1.setPromiseKept(PromiseKept.BROKEN);
        Initiative made = answered(f.a1, "Half of them wait.");
        assertEquals("Keep the promise \"An answer within a minute\"", made.getName());
        assertEquals("Half of them wait.", made.getDescription());
        assertEquals(f.service, made.getAccountable());
        assertEquals(List.of(made), f.a1.getInitiatives());
    }

    @Test
    void aGapIsAnsweredByTheOwnerOfTheJourney() {
        BusinessFunction sales = CjmFactory.eINSTANCE.createBusinessFunction();
        sales.setName("Sales");
        f.portfolio.getFunctions().add(sales);
        f.journey.setOwner(sales);
        Initiative made = answered(f.b, "");
        assertEquals("Improve \"B\"", made.getName());
        assertNull(made.getDescription());
        assertEquals(sales, made.getAccountable());
        assertEquals(List.of(made), f.b1.getInitiatives(), "a stage is improved at its touchpoints");
    }

    @Test
    void whatStandsInACellIsAnsweredAtItsTouchpoint() {
        assertEquals(List.of(answered(f.calm, "")), f.a1.getInitiatives());
        assertEquals(f.service, answered(f.service, "Load 40").getAccountable(), "a function answers for itself");
        assertEquals(List.of(answered(f.owned, "")), f.a2.getInitiatives());
    }

    @Test
    void anInitiativeIsNotAnsweredByAnother() {
        Initiative made = created("A", InitiativeStatus.IDEA);
        assertTrue(QuickFixes.line(made, List.of(), "").stream().noneMatch(MakeInitiative.class::isInstance));
    }
}
