package org.waymark.core.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
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
            return !(min.isPresent() && value.compareTo(min.get()) < 0)
                    && !(max.isPresent() && value.compareTo(max.get()) > 0);
        }

        boolean admits(String value) {
            return pattern.filter(p -> !p.matcher(value).matches()).isEmpty();
        }

        boolean isRange() {
            return min.isPresent() || max.isPresent();
        }
    }

    /** An attribute with its number in the metamodel, and what its values have to be. */
    private record Faceted(EAttribute attribute, int feature, Facets facets) {

        boolean isPattern() {
            return facets.pattern().isPresent()
                    && attribute.getEAttributeType() != CjmPackage.Literals.RELATIVE_PATH;
        }
    }

    static void ranges(RuleContext context, Sink sink) {
        forEachValue(context, faceted -> faceted.facets.isRange(), (element, attribute, facets, value) -> {
            if (value instanceof Number number && !facets.admits(exact(number))) {
                sink.add(element, attribute, "outside", attribute, plain(number), facets.min().orElseThrow(),
                        facets.max().orElseThrow());
            }
        });
        for (Evidence evidence : context.all(Evidence.class)) {
            notNegative(sink, evidence, CjmPackage.Literals.EVIDENCE__SAMPLE_SIZE, evidence.getSampleSize());
        }
        for (Transition transition : context.all(Transition.class)) {
            notNegative(sink, transition, CjmPackage.Literals.TRANSITION__CUSTOMERS, transition.getCustomers());
        }
        for (Touchpoint touchpoint : context.all(Touchpoint.class)) {
            notNegative(sink, touchpoint, CjmPackage.Literals.TOUCHPOINT__COUNT, touchpoint.getCount());
            Duration duration = touchpoint.getDuration();
            if (duration != null && duration.isNegative()) {
                sink.add(touchpoint, CjmPackage.Literals.TOUCHPOINT__DURATION, "negative",
                        CjmPackage.Literals.TOUCHPOINT__DURATION, duration.toString());
            }
        }
    }

    private static BigDecimal exact(Number number) {
        // no switch over types: Java would build it at each start of a command
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof Integer small ? BigDecimal.valueOf(small) : new BigDecimal(number.toString());
    }

    private static void notNegative(Sink sink, EObject element, EAttribute attribute, Number value) {
        if (value != null && value.longValue() < 0) {
            sink.add(element, attribute, "negative", attribute, value);
        }
    }

    static void patterns(RuleContext context, Sink sink) {
        forEachValue(context, Faceted::isPattern, (element, attribute, facets, value) -> {
            if (value instanceof String text && !facets.admits(text)) {
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

    /** Visits every set value of the attributes that are wanted among those whose data type has facets. */
    private static void forEachValue(RuleContext context, Predicate<Faceted> wanted, Visitor visitor) {
        context.forEach(new ByClass<>(type -> faceted(type, wanted)), (element, all) -> {
            InternalEObject owner = (InternalEObject) element;
            for (Faceted faceted : all) {
                if (owner.eIsSet(faceted.feature)) {
                    Object value = owner.eGet(faceted.feature, true, true);
                    if (value instanceof List<?> several) {
                        several.forEach(one -> visitor.visit(element, faceted.attribute, faceted.facets, one));
                    } else {
                        visitor.visit(element, faceted.attribute, faceted.facets, value);
                    }
                }
            }
        });
    }

    private static Optional<List<Faceted>> faceted(EClass type, Predicate<Faceted> wanted) {
        List<Faceted> found = new ArrayList<>();
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (EcoreUtil.getAnnotation(attribute.getEAttributeType(), FACETS, "name") != null) {
                Faceted faceted = new Faceted(attribute, type.getFeatureID(attribute),
                        Facets.of(attribute.getEAttributeType()));
                if (wanted.test(faceted)) {
                    found.add(faceted);
                }
            }
        }
        return Optional.of(found).filter(some -> !some.isEmpty());
    }
}
