package org.waymark.core.layout.map;

import org.waymark.core.domain.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.impl.BasicEObjectImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;

/**
 * The values of a part of the model as a list: equal lists mean that nothing in it has changed. Values that are compared
 * with those of the last placement are not collected for it, which would take up megabytes at each edit of a large map.
 */
final class ModelState {

    /** Stands for all values that were never set, so that no element makes an empty list for this. */
    private static final Object UNSET = new Object();

    /**
     * A stored feature with its number in the class.
     *
     * @param asked whether its value is looked at only if it is set: a list that nobody set need not be made
     */
    private record Stored(int number, boolean contained, boolean asked) {
    }

    /** Takes the values of an element one after the other, as long as it answers true. */
    @FunctionalInterface
    private interface Taker {
        boolean take(Object value);
    }

    /** Compares values with those of a list. */
    private static final class Comparison implements Taker {

        private final List<Object> known;
        private int next;

        Comparison(List<Object> known) {
            this.known = known;
        }

        @Override
        public boolean take(Object value) {
            return next < known.size() && Objects.equals(known.get(next++), value);
        }
    }

    /** The stored features of a class; derived ones need not be compared. */
    private final Map<EClass, Stored[]> features = new HashMap<>();

    /** Number of values of the last element, as the next one has about as many. */
    private int usual = 64;

    /** Returns the values of an element and its content, its owner, and the names of the elements it refers to. */
    List<Object> of(EObject element) {
        List<Object> state = new ArrayList<>(usual);
        each(element, state::add);
        usual = state.size();
        return state;
    }

    /** Returns whether {@link #of} would give an equal list. */
    boolean is(EObject element, List<Object> state) {
        Comparison comparison = new Comparison(state);
        return each(element, comparison) && comparison.next == state.size();
    }

    private boolean each(EObject element, Taker taker) {
        return taker.take(element.eContainer()) && add(element, element.eResource(), taker);
    }

    /** Returns the values of the portfolio without the touchpoints of its journeys. */
    List<Object> around(Journey journey) {
        List<Object> state = new ArrayList<>();
        EObject root = EcoreUtil.getRootContainer(journey);
        add(root, root.eResource(), state::add);
        return state;
    }

    /** @param around resource of the owner, which is that of an element without one of its own */
    private boolean add(EObject element, Resource around, Taker taker) {
        if (!taker.take(element)) {
            return false;
        }
        // asked as an object of its class: Java searches for a method of an interface among all those of the object
        BasicEObjectImpl stored = (BasicEObjectImpl) element;
        if (stored.eIsProxy()) {
            return true;
        }
        Resource resource = stored.eDirectResource() == null ? around : stored.eDirectResource();
        if (!taker.take(Ids.idIn(resource, element))) {
            return false;
        }
        for (Stored feature : features(stored.eClass())) {
            boolean same = feature.asked && !stored.eIsSet(feature.number)
                    ? taker.take(UNSET)
                    : add(stored, feature, resource, taker);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private boolean add(BasicEObjectImpl element, Stored feature, Resource around, Taker taker) {
        // proxies of contained elements are not resolved, so that a missing file is not searched again after every edit
        Object value = element.eGet(feature.number, !feature.contained, true);
        if (!(value instanceof EList<?> list)) {
            return feature.contained && value != null ? add((EObject) value, around, taker) : taker.take(value);
        }
        List<?> values = feature.contained ? ((InternalEList<?>) list).basicList() : list;
        if (!taker.take(values.size())) {
            return false;
        }
        for (int i = 0; i < values.size(); i++) {
            if (!(feature.contained ? add((EObject) values.get(i), around, taker) : taker.take(values.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private Stored[] features(EClass type) {
        return features.computeIfAbsent(type, key -> type.getEAllStructuralFeatures().stream()
                .filter(it -> it != CjmPackage.Literals.STAGE__TOUCHPOINTS && !it.isDerived() && !it.isVolatile()
                        && !(it instanceof EReference reference && reference.isContainer()))
                .map(it -> new Stored(type.getFeatureID(it), it instanceof EReference reference
                        && reference.isContainment(), it.isMany() || it.isUnsettable()))
                .toArray(Stored[]::new));
    }
}
