package org.waymark.core.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;

/** Numbers that give personas their colours. */
class PersonaOrderTest {

    private final Portfolio portfolio = CjmFactory.eINSTANCE.createPortfolio();
    private final Persona anna = CjmFactory.eINSTANCE.createPersona();
    private final Persona viktor = CjmFactory.eINSTANCE.createPersona();

    @Test
    void aPersonaHasOneNumberInEveryJourney() {
        portfolio.getPersonas().add(anna);
        portfolio.getPersonas().add(viktor);
        Journey both = journey(anna, viktor);
        Journey one = journey(viktor);
        assertEquals(1, PersonaOrder.of(viktor, both));
        assertEquals(1, PersonaOrder.of(viktor, one));
        assertEquals(1, PersonaOrder.of(viktor));
    }

    @Test
    void outsideALibraryThePlaceInTheJourneyCounts() {
        Journey both = journey(anna, viktor);
        assertEquals(1, PersonaOrder.of(viktor, both));
        assertEquals(0, PersonaOrder.of(viktor, journey(anna)));
        assertEquals(0, PersonaOrder.of(viktor));
    }

    private Journey journey(Persona... personas) {
        Journey journey = CjmFactory.eINSTANCE.createJourney();
        portfolio.getJourneys().add(journey);
        for (Persona persona : personas) {
            journey.getPersonas().add(persona);
        }
        return journey;
    }
}
