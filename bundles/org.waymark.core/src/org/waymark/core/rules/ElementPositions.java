package org.waymark.core.rules;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.waymark.model.cjm.CjmPackage;

/**
 * The position of each element in an index, found by its identity. Rules ask for elements of a class nearly in the order of
 * the index, so the next one of the class is looked at first. Only when that was in vain too often, a table is made: with
 * half a million elements it takes longer to make than all other searches, and a map with its boxed numbers would be
 * three times as large. Not for several threads.
 */
final class ElementPositions {

    /** Position of an element that is not in the list. */
    static final int NONE = -1;

    private static final int SLOTS_PER_ELEMENT = 2;
    /** Elements that are looked at, for each in the list, before there is a table. */
    private static final long LOOKS_PER_ELEMENT = 64;

    private final ElementIndex index;
    private final List<EObject> elements;
    /** For each class, where the last element was found among its positions. */
    private final int[] last;
    private long looks;
    /** Position of an element plus one, 0 for an empty slot; no slots as long as there is no table. */
    private int[] slots = {};

    ElementPositions(ElementIndex index) {
        this.index = index;
        elements = index.elements();
        looks = LOOKS_PER_ELEMENT * elements.size();
        last = new int[CjmPackage.eINSTANCE.getEClassifiers().size()];
    }

    int of(EObject element) {
        if (slots.length == 0) {
            int type = element.eClass().getClassifierID();
            int[] all = index.places(type);
            int from = last[type];
            for (int i = 0; i < all.length && looks > 0; i++, looks--) {
                int at = from + i < all.length ? from + i : from + i - all.length;
                if (elements.get(all[at]) == element) {
                    last[type] = at;
                    return all[at];
                }
            }
            if (looks > 0) {
                return NONE;
            }
            makeTable();
        }
        return slots[slot(element)] - 1;
    }

    private void makeTable() {
        slots = new int[Integer.highestOneBit(Math.max(1, elements.size())) * 2 * SLOTS_PER_ELEMENT];
        for (int i = 0; i < elements.size(); i++) {
            slots[slot(elements.get(i))] = i + 1;
        }
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
