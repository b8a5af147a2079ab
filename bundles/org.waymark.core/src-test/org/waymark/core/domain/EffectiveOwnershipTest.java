package org.waymark.core.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.EffectiveOwnership.Held;
import org.waymark.core.ownership.OwnershipTable;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Step;

/** Inheritance and counting of accountable roles, on tables that can be checked by eye. */
class EffectiveOwnershipTest {

    private static final String CALL = """
                     | CS   | CC   | FIN | IT | CX
            = Call   | A2   | R4   | C1  | S  | none
            - Dials  |      | R/A5 | none| C  |
            * Menu   | I    |      |     |    |
            * Agent  |      |      |     |    | A
            - Waits  |      |      |     |    |
            * Music  |      |      |     |    |
            = Writes |      |      |     |    |
            """;

    private final OwnershipTable table = OwnershipTable.of(CALL);

    @Test
    void aTouchpointInheritsWhatItDoesNotListItself() {
        assertEquals("CC R/A5, FIN none, IT C0, (CS A2) => CC", show("Dials"));
        assertEquals("(CS A2), (CC R4), (FIN C1), (IT S0) => CS", show("Waits"));
    }

    @Test
    void aStageInheritsNothing() {
        assertEquals("CS A2, CC R4, FIN C1, IT S0, CX none => CS", show("Call"));
        assertEquals(" => ", show("Writes"));
    }

    @Test
    void explicitlyNoneKeepsAnOwnershipAwayAndIsNotInherited() {
        assertTrue(of("Dials").find(table.get("FIN")).orElseThrow().isExplicitlyNone());
        assertTrue(of("Agent").find(table.get("FIN")).isEmpty());
        assertTrue(of("Waits").find(table.get("CX")).isEmpty());
    }

    @Test
    void anAccountableThatDoesNotCountIsNotPassedOn() {
        assertEquals("CS I0, (CC R/A5), (IT C0) => CC", show("Menu"));
        assertEquals("CX A0, (CC R/A5), (IT C0), (CS 2) => CX", show("Agent"));
        assertEquals("(CS A2), (CC R4), (FIN C1), (IT S0) => CS", show("Music"));
    }

    @Test
    void aRoleThatCountsIsFoundByFunction() {
        assertEquals(List.of("CC"), names(of("Dials").with(Role.ACCOUNTABLE)));
        assertEquals(List.of("CC"), names(of("Dials").with(Role.RESPONSIBLE)));
        assertEquals(List.of("IT"), names(of("Waits").with(Role.SUPPORT)));
    }

    @Test
    void twoOwnershipsOfOneFunctionAddUp() {
        Ownership second = add("Dials", table.get("CC"), Role.SUPPORT);
        second.setInfluence(9);
        Held held = of("Dials").find(table.get("CC")).orElseThrow();
        assertEquals("[responsible, accountable, support] 5 2",
                held.roles() + " " + held.influence() + " " + held.stated().size());
    }

    @Test
    void aReferenceThatLeadsNowhereMakesNobodyAccountable() {
        BusinessFunction lost = CjmFactory.eINSTANCE.createBusinessFunction();
        ((InternalEObject) lost).eSetProxyURI(URI.createURI("gone#_gone"));
        add("Waits", lost, Role.ACCOUNTABLE);
        add("Waits", null, Role.ACCOUNTABLE);
        EffectiveOwnership waits = of("Waits");
        assertEquals(List.of("CS"), names(waits.accountable()));
        assertEquals(5, waits.all().size());
        assertFalse(waits.all().getFirst().inherited());
    }

    @Test
    void whatAStepWouldInheritIsKnownUnderItsOwn() {
        assertEquals(4, EffectiveOwnership.inherited(table.get("Dials"), table.get("CC")).orElseThrow().influence());
        assertTrue(EffectiveOwnership.inherited(table.get("Dials"), table.get("CX")).isEmpty());
        assertTrue(EffectiveOwnership.inherited(table.get("Call"), table.get("CC")).isEmpty());
    }

    @Test
    void aJourneyIsBegunWithItsFirstOwnership() {
        Journey journey = table.portfolio.getJourneys().getFirst();
        assertTrue(EffectiveOwnership.isBegun(journey));
        journey.getStages().forEach(stage -> {
            stage.getOwnerships().clear();
            stage.getTouchpoints().forEach(touchpoint -> touchpoint.getOwnerships().clear());
        });
        add("Waits", null, Role.ACCOUNTABLE);
        assertFalse(EffectiveOwnership.isBegun(journey), "without a function it says nothing");
    }

    private EffectiveOwnership of(String step) {
        return EffectiveOwnership.of(table.<Step>get(step));
    }

    private Ownership add(String step, BusinessFunction function, Role role) {
        Ownership ownership = CjmFactory.eINSTANCE.createOwnership();
        ownership.setFunction(function);
        ownership.getRoles().add(role);
        table.<Step>get(step).getOwnerships().add(ownership);
        return ownership;
    }

    private String show(String step) {
        EffectiveOwnership holds = of(step);
        return holds.all().stream().map(EffectiveOwnershipTest::show).collect(Collectors.joining(", ")) + " => "
                + String.join("+", names(holds.accountable()));
    }

    private static String show(Held held) {
        String roles = held.roles().stream().map(role -> "RACIS".substring(role.getValue(), role.getValue() + 1))
                .collect(Collectors.joining("/"));
        String text = held.function().getName() + " " + (held.isExplicitlyNone() ? "none" : roles + held.influence());
        return held.inherited() ? "(" + text + ")" : text;
    }

    private static List<String> names(List<Held> held) {
        return held.stream().map(it -> it.function().getName()).toList();
    }
}
