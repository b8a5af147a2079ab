package org.waymark.core.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.waymark.model.cjm.CjmPackage;

/**
 * Work for the elements of each class. It is found out once for a class, not for each of a hundred thousand
 * elements.
 *
 * @param <T> what is to be done
 */
final class ByClass<T> {

    private final List<Optional<T>> values;

    /** @param make returns what is to be done with the elements of a class; empty for a class that needs nothing */
    ByClass(Function<EClass, Optional<T>> make) {
        List<EClassifier> all = CjmPackage.eINSTANCE.getEClassifiers();
        values = all.stream()
                .map(each -> each instanceof EClass type && !type.isAbstract() ? make.apply(type) : Optional.<T>empty())
                .toList();
    }

    /** Returns how many classes the metamodel has. */
    int classes() {
        return values.size();
    }

    /** Returns what is to be done with the elements of the class with this number in the metamodel. */
    Optional<T> of(int number) {
        return values.get(number);
    }

    /** Returns the numbers of the features that contain other elements, in the order of the metamodel. */
    static int[] contents(EClass type) {
        return type.getEAllContainments().stream().filter(EReference::isMany).mapToInt(type::getFeatureID).toArray();
    }
}
