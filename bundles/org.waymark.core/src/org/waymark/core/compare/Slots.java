package org.waymark.core.compare;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The values of attributes and references as the comparison sees them. A reference is the match of its target or, for a
 * target outside the compared files, its id. Many values are a list.
 */
final class Slots {

    private Slots() {
    }

    static Object value(Matching matching, EObject element, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            if (feature.isMany()) {
                List<EObject> targets = Version.targets(element, reference);
                if (targets.isEmpty()) {
                    return List.of();
                }
                List<Object> keys = new ArrayList<>(targets.size());
                for (EObject target : targets) {
                    keys.add(matching.key(target));
                }
                return keys;
            }
            EObject target = (EObject) Version.value(element, feature);
            return target == null ? null : matching.key(target);
        }
        Object value = Version.value(element, feature);
        return !feature.isMany() ? value : value == null ? List.of() : List.copyOf((List<?>) value);
    }

    /** Returns the value in a version, or the default if the element is not in it. */
    static Object value(Matching matching, int side, Match match, EStructuralFeature feature) {
        if (match.in(side) && !match.at(side).eIsProxy()) {
            return value(matching, match.at(side), feature);
        }
        return feature.isMany() ? List.of() : feature.getDefaultValue();
    }

    /** Returns the values of a many-valued feature. */
    @SuppressWarnings("unchecked")
    static List<Object> values(Matching matching, int side, Match match, EStructuralFeature feature) {
        return (List<Object>) value(matching, side, match, feature);
    }

    /** Returns the text of one attribute value, as in files. */
    static String text(EStructuralFeature feature, Object value) {
        return EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
    }

    /** Returns whether a slot has the same value in two versions that both have the element. */
    static boolean same(Matching matching, Match match, int one, int two, EStructuralFeature feature) {
        Object first = Version.value(match.at(one), feature);
        Object second = Version.value(match.at(two), feature);
        if (first == second) {
            return true;
        }
        if (feature instanceof EReference reference) {
            return sameTargets(matching, Version.targets(match.at(one), reference),
                    Version.targets(match.at(two), reference));
        }
        return first != null && first.equals(second);
    }

    private static boolean sameTargets(Matching matching, List<EObject> first, List<EObject> second) {
        if (first.size() != second.size()) {
            return false;
        }
        for (int i = 0; i < first.size(); i++) {
            if (!matching.key(first.get(i)).equals(matching.key(second.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
