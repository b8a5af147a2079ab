package org.waymark.core.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Evidence;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Transition;

/** Checks values against the facets of their data types in the metamodel: ranges and patterns. */
final class ValueRules {

    private static final String FACETS = "http:///org/eclipse/emf/ecore/util/ExtendedMetaData";

    private ValueRules() {
    }

    private record Facets(Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<Pattern> pattern) {

        static Facets of(EDataType type) {
            return new Facets(facet(type, "minInclusive").map(BigDecimal::new),
                    facet(type, "maxInclusive").map(BigDecimal::new), facet(type, "pattern").map(Pattern::compile));
        }

        private static Optional<String> facet(EDataType type, String name) {
            return Optional.ofNullable(EcoreUtil.getAnnotation(type, FACETS, name));
        }

        boolean admits(BigDecimal value) {
            return min.filter(m -> value.compareTo(m) < 0).isEmpty()
                    && max.filter(m -> value.compareTo(m) > 0).isEmpty();
        }

        boolean admits(String value) {
            return pattern.filter(p -> !p.matcher(value).matches()).isEmpty();
        }
    }

    static void ranges(RuleContext context, Sink sink) {
        forEachValue(context, (element, attribute, facets, value) -> {
            if (value instanceof Number number && !facets.admits(new BigDecimal(number.toString()))) {
                sink.add(element, attribute, "outside", attribute, plain(number), facets.min().orElseThrow(),
                        facets.max().orElseThrow());
            }
        });
        for (EObject element : context.elements()) {
            switch (element) {
                case Evidence evidence -> notNegative(sink, element, CjmPackage.Literals.EVIDENCE__SAMPLE_SIZE,
                        evidence.getSampleSize());
                case Transition transition -> notNegative(sink, element, CjmPackage.Literals.TRANSITION__CUSTOMERS,
                        transition.getCustomers());
                case Touchpoint touchpoint -> {
                    notNegative(sink, element, CjmPackage.Literals.TOUCHPOINT__COUNT, touchpoint.getCount());
                    Duration duration = touchpoint.getDuration();
                    if (duration != null && duration.isNegative()) {
                        sink.add(element, CjmPackage.Literals.TOUCHPOINT__DURATION, "negative",
                                CjmPackage.Literals.TOUCHPOINT__DURATION, duration.toString());
                    }
                }
                default -> {
                }
            }
        }
    }

    private static void notNegative(Sink sink, EObject element, EAttribute attribute, Number value) {
        if (value != null && value.longValue() < 0) {
            sink.add(element, attribute, "negative", attribute, value);
        }
    }

    static void patterns(RuleContext context, Sink sink) {
        forEachValue(context, (element, attribute, facets, value) -> {
            if (attribute.getEAttributeType() != CjmPackage.Literals.RELATIVE_PATH && value instanceof String text
                    && !facets.admits(text)) {
                sink.add(element, attribute, "malformed", attribute, text);
            }
        });
    }

    private static Object plain(Number number) {
        return number instanceof BigDecimal decimal ? decimal.toPlainString() : number;
    }

    @FunctionalInterface
    private interface Visitor {

        void visit(EObject element, EAttribute attribute, Facets facets, Object value);
    }

    /** Visits every set value whose data type has facets. */
    private static void forEachValue(RuleContext context, Visitor visitor) {
        Map<EClass, Map<EAttribute, Facets>> faceted = new HashMap<>();
        for (EObject element : context.elements()) {
            faceted.computeIfAbsent(element.eClass(), ValueRules::faceted).forEach((attribute, facets) -> {
                if (element.eIsSet(attribute)) {
                    Object value = element.eGet(attribute);
                    for (Object one : value instanceof List<?> several ? several : List.of(value)) {
                        visitor.visit(element, attribute, facets, one);
                    }
                }
            });
        }
    }

    private static Map<EAttribute, Facets> faceted(EClass kind) {
        Map<EAttribute, Facets> found = new HashMap<>();
        for (EAttribute attribute : kind.getEAllAttributes()) {
            if (EcoreUtil.getAnnotation(attribute.getEAttributeType(), FACETS, "name") != null) {
                found.put(attribute, Facets.of(attribute.getEAttributeType()));
            }
        }
        return found;
    }
}
