package org.waymark.core.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.domain.Keys;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Property;
import org.waymark.model.cjm.Suppression;
import org.waymark.model.cjm.Transition;

/** Checks what distinguishes elements for readers and merges: names, codes and the keys of keyed children. */
final class KeyRules {

    private KeyRules() {
    }

    static void duplicateKeys(RuleContext context, Sink sink) {
        for (EObject owner : context.elements()) {
            for (EReference containment : owner.eClass().getEAllContainments()) {
                EClass kind = containment.getEReferenceType();
                List<EStructuralFeature> key = Keys.of(kind);
                if (!key.isEmpty() && owner.eGet(containment) instanceof List<?> children && children.size() > 1) {
                    unique(sink, key, children);
                }
            }
        }
    }

    private static void unique(Sink sink, List<EStructuralFeature> key, List<?> children) {
        Set<List<Object>> seen = new HashSet<>();
        for (Object child : children) {
            EObject element = (EObject) child;
            List<Object> value = new ArrayList<>();
            key.forEach(feature -> value.add(element.eGet(feature)));
            // an unset key is no duplicate; a missing required reference has a rule of its own
            if (value.stream().anyMatch(Objects::nonNull) && !seen.add(value)) {
                sink.add(element, key.getFirst(), "repeated", element.eClass(), key, element);
            }
        }
    }

    static void names(RuleContext context, Sink sink) {
        for (EObject element : context.elements()) {
            switch (element) {
                // an emotion may be a score alone, and a transition is identified by its ends
                case Emotion emotion -> {
                }
                case Transition transition -> {
                }
                case NamedElement named when isBlank(named.getName()) -> sink.add(named,
                        CjmPackage.Literals.NAMED_ELEMENT__NAME, "empty", named.eClass());
                case Property property when isBlank(property.getKey()) -> sink.add(property,
                        CjmPackage.Literals.PROPERTY__KEY, "empty", property.eClass());
                case Suppression suppression when isBlank(suppression.getRule()) -> sink.add(suppression,
                        CjmPackage.Literals.SUPPRESSION__RULE, "empty", suppression.eClass());
                default -> {
                }
            }
        }
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
