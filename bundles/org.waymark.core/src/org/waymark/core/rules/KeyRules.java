package org.waymark.core.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.domain.Keys;
import org.waymark.core.domain.ModelLists;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage;

/** Checks what distinguishes elements for readers and merges: names, codes and the keys of keyed children. */
final class KeyRules {

    /** Number of children that are compared one by one. */
    private static final int FEW = 16;

    private KeyRules() {
    }

    /** A feature that contains keyed children, by its number, and their key. */
    private record Keyed(int feature, List<EStructuralFeature> key) {
    }

    static void duplicateKeys(RuleContext context, Sink sink) {
        context.forEach(new ByClass<>(KeyRules::keyed), (owner, features) -> {
            for (Keyed keyed : features) {
                List<EObject> children = ModelLists.at(owner, keyed.feature);
                if (children.size() > FEW) {
                    unique(sink, keyed.key, children);
                } else if (children.size() > 1) {
                    fewUnique(sink, keyed.key, children);
                }
            }
        });
    }

    private static Optional<List<Keyed>> keyed(EClass type) {
        List<Keyed> keyed = new ArrayList<>();
        for (EReference containment : type.getEAllContainments()) {
            List<EStructuralFeature> key = Keys.of(containment.getEReferenceType());
            if (!key.isEmpty() && containment.isMany()) {
                keyed.add(new Keyed(type.getFeatureID(containment), key));
            }
        }
        return Optional.of(keyed).filter(some -> !some.isEmpty());
    }

    /** Does the same as {@link #unique} without a set for each of a hundred thousand short lists. */
    private static void fewUnique(Sink sink, List<EStructuralFeature> key, List<EObject> children) {
        Object[] first = new Object[children.size()];
        for (int i = 0; i < first.length; i++) {
            EObject element = children.get(i);
            first[i] = element.eGet(key.getFirst());
            for (int j = 0; j < i; j++) {
                if (Objects.equals(first[j], first[i]) && isSameKey(key, children.get(j), element)) {
                    sink.add(element, key.getFirst(), "repeated", element.eClass(), key, element);
                    break;
                }
            }
        }
    }

    /** Returns whether two elements have the same key; an unset key is no key. */
    private static boolean isSameKey(List<EStructuralFeature> key, EObject one, EObject other) {
        boolean set = false;
        for (EStructuralFeature feature : key) {
            Object value = one.eGet(feature);
            if (!Objects.equals(value, other.eGet(feature))) {
                return false;
            }
            set |= value != null;
        }
        return set;
    }

    private static void unique(Sink sink, List<EStructuralFeature> key, List<EObject> children) {
        Set<List<Object>> seen = new HashSet<>();
        for (EObject element : children) {
            List<Object> value = new ArrayList<>();
            key.forEach(feature -> value.add(element.eGet(feature)));
            // an unset key is no duplicate; a missing required reference has a rule of its own
            if (value.stream().anyMatch(Objects::nonNull) && !seen.add(value)) {
                sink.add(element, key.getFirst(), "repeated", element.eClass(), key, element);
            }
        }
    }

    static void names(RuleContext context, Sink sink) {
        context.forEach(new ByClass<>(KeyRules::name), (element, name) -> {
            if (isBlank((String) element.eGet(name))) {
                sink.add(element, name, "empty", element.eClass());
            }
        });
    }

    /** Returns what elements of a class are to be named by. */
    private static Optional<EAttribute> name(EClass type) {
        // an emotion may be a score alone, and a transition is identified by its ends
        if (type == CjmPackage.Literals.EMOTION || type == CjmPackage.Literals.TRANSITION) {
            return Optional.empty();
        }
        if (CjmPackage.Literals.NAMED_ELEMENT.isSuperTypeOf(type)) {
            return Optional.of(CjmPackage.Literals.NAMED_ELEMENT__NAME);
        }
        if (type == CjmPackage.Literals.PROPERTY) {
            return Optional.of(CjmPackage.Literals.PROPERTY__KEY);
        }
        return type == CjmPackage.Literals.SUPPRESSION
                ? Optional.of(CjmPackage.Literals.SUPPRESSION__RULE)
                : Optional.empty();
    }

    static void codes(RuleContext context, Sink sink) {
        Map<String, BusinessFunction> seen = new HashMap<>();
        for (BusinessFunction function : context.all(BusinessFunction.class)) {
            if (!isBlank(function.getCode())) {
                BusinessFunction first = seen.putIfAbsent(function.getCode().strip(), function);
                if (first != null) {
                    sink.add(function, CjmPackage.Literals.BUSINESS_FUNCTION__CODE, "taken",
                            function.getCode().strip(), first);
                }
            }
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
