package org.waymark.core.layout.map;

import org.waymark.core.domain.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;

/** The values of a part of the model as a list: equal lists mean that nothing in it has changed. */
final class ModelState {

    /** The stored features of a class; derived ones need not be compared. */
    private final Map<EClass, List<EStructuralFeature>> features = new HashMap<>();

    /** Number of values of the last element, as the next one has about as many. */
    private int usual = 64;

    /** Returns the values of an element and its content, its owner, and the names of the elements it refers to. */
    List<Object> of(EObject element) {
        List<Object> state = new ArrayList<>(usual);
        state.add(element.eContainer());
        add(element, state);
        usual = state.size();
        return state;
    }

    /** Returns the values of the portfolio without the touchpoints of its journeys. */
    List<Object> around(Journey journey) {
        List<Object> state = new ArrayList<>();
        add(EcoreUtil.getRootContainer(journey), state);
        return state;
    }

    private void add(EObject element, List<Object> state) {
        state.add(element);
        if (element.eIsProxy()) {
            return;
        }
        state.add(Ids.idOf(element));
        for (EStructuralFeature feature : features(element.eClass())) {
            boolean contained = feature instanceof EReference reference && reference.isContainment();
            // proxies of contained elements are not resolved, so that a missing file is not searched again after every
            // edit
            Object value = ((InternalEObject) element).eGet(feature, !contained);
            if (!(value instanceof EList<?> list)) {
                if (contained && value != null) {
                    add((EObject) value, state);
                } else {
                    state.add(value);
                }
            } else if (!contained) {
                state.add(list.size());
                state.addAll(list);
            } else if (!list.isEmpty()) {
                state.add(list.size());
                ((InternalEList<?>) list).basicList().forEach(child -> add((EObject) child, state));
            } else {
                state.add(0);
            }
        }
    }

    private List<EStructuralFeature> features(EClass type) {
        return features.computeIfAbsent(type, key -> type.getEAllStructuralFeatures().stream()
                .filter(it -> it != CjmPackage.Literals.STAGE__TOUCHPOINTS && !it.isDerived() && !it.isVolatile()
                        && !(it instanceof EReference reference && reference.isContainer()))
                .toList());
    }
}
