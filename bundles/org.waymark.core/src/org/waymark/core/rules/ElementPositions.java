package org.waymark.core.rules;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * The index of each element in a list, found by its identity. It is a table of numbers: a map with its boxed numbers
 * would be three times as large, and half a million elements are checked in a small heap.
 */
final class ElementPositions {

    /** Position of an element that is not in the list. */
    static final int NONE = -1;

    private static final int SLOTS_PER_ELEMENT = 2;

    private final List<EObject> elements;
    /** Position of an element plus one; 0 for an empty slot. */
    private final int[] slots;

    ElementPositions(List<EObject> elements) {
        this.elements = elements;
        slots = new int[Integer.highestOneBit(Math.max(1, elements.size())) * 2 * SLOTS_PER_ELEMENT];
        for (int i = 0; i < elements.size(); i++) {
            slots[slot(elements.get(i))] = i + 1;
        }
    }

    int of(EObject element) {
        return slots[slot(element)] - 1;
    }

    /** Returns the slot of an element, or the empty one where it would be. */
    private int slot(EObject element) {
        int at = System.identityHashCode(element) & slots.length - 1;
        while (slots[at] != 0 && elements.get(slots[at] - 1) != element) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }
}
