package org.waymark.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.waymark.model.cjm.CjmFactory;

class ElementPositionsTest {

    private static final int MANY = 600;

    private final List<EObject> elements = new ArrayList<>();

    private ElementPositions positions() {
        for (int i = 0; i < MANY; i++) {
            elements.add(i % 3 == 0
                    ? CjmFactory.eINSTANCE.createTouchpoint()
                    : i % 3 == 1 ? CjmFactory.eINSTANCE.createPersona() : CjmFactory.eINSTANCE.createOwnership());
        }
        short[] classes = new short[MANY + 7];
        for (int i = 0; i < MANY; i++) {
            classes[i] = (short) elements.get(i).eClass().getClassifierID();
        }
        return new ElementPositions(elements, classes);
    }

    @Test
    void eachElementHasItsIndexInAnyOrder() {
        ElementPositions positions = positions();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
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
