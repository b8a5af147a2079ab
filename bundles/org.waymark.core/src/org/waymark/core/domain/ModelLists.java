package org.waymark.core.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/** Lists of the model where there are many of them or they are long. */
public final class ModelLists {

    private ModelLists() {
    }

    /**
     * Returns the values of a list without making it. An element makes the list that it is asked for and keeps it, even
     * an empty one; a look at every element of a large portfolio would leave a million of them.
     *
     * @param feature number of the feature in the metamodel
     * @param <T> type of the values, as the metamodel states it
     */
    @SuppressWarnings("unchecked")
    public static <T> List<T> at(EObject owner, int feature) {
        InternalEObject element = (InternalEObject) owner;
        return element.eIsSet(feature) ? (List<T>) element.eGet(feature, true, true) : List.of();
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
