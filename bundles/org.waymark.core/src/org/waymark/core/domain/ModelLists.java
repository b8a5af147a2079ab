package org.waymark.core.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.util.InternalEList;

/** Adds many values to lists of the model. */
public final class ModelLists {

    private ModelLists() {
    }

    /**
     * Adds the values that a list does not contain yet, in their order. EMF looks through the whole list for each value
     * that is added to a list of references, which takes hours for a hostile file; here each value is looked at once.
     *
     * @param list a list of a model element
     */
    public static <T> void addAll(List<T> list, Collection<? extends T> values) {
        Set<T> known = new HashSet<>(list);
        InternalEList<T> quick = (InternalEList<T>) list;
        for (T value : values) {
            if (known.add(value)) {
                quick.addUnique(value);
            }
        }
    }
}
