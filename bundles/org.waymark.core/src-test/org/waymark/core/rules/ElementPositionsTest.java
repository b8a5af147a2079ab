package org.waymark.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Portfolio;

class ElementPositionsTest {

    private static final int MANY = 200;

    private final List<EObject> elements = new ArrayList<>();

    private ElementPositions positions() {
        Portfolio portfolio = CjmFactory.eINSTANCE.createPortfolio();
        for (int i = 0; i < MANY; i++) {
            portfolio.getJourneys().add(CjmFactory.eINSTANCE.createJourney());
            portfolio.getPersonas().add(CjmFactory.eINSTANCE.createPersona());
            portfolio.getFunctions().add(CjmFactory.eINSTANCE.createBusinessFunction());
        }
        ElementIndex index = new ElementIndex(portfolio, 0);
        elements.addAll(index.elements());
        return new ElementPositions(index);
    }

    @Test
    void eachElementHasItsIndexInAnyOrder() {
        ElementPositions positions = positions();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            order.add(i);
        }
        for (int round = 0; round < 3; round++) {
            for (int i : order) {
                assertEquals(i, positions.of(elements.get(i)));
            }
            Collections.reverse(order);
        }
        // enough of them that looking for each is given up
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(order, new Random(seed));
            for (int i : order) {
                assertEquals(i, positions.of(elements.get(i)));
                assertEquals(i, positions.of(elements.get(i)));
            }
        }
    }

    @Test
    void anElementThatIsNotInTheListHasNone() {
        ElementPositions positions = positions();
        for (int i = 0; i < MANY; i++) {
            assertEquals(ElementPositions.NONE, positions.of(CjmFactory.eINSTANCE.createTouchpoint()));
            assertEquals(ElementPositions.NONE, positions.of(CjmFactory.eINSTANCE.createJourney()));
        }
        assertEquals(0, positions.of(elements.getFirst()));
    }
}
