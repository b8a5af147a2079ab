package org.waymark.core.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.domain.LaneFacts;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.LaneSetting;
import org.waymark.model.cjm.Lens;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Suppression;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Transition;
import org.waymark.model.cjm.View;

/** Checks for elements that are valid but have no meaning at their place. */
final class KindRules {

    private static final List<EStructuralFeature> OBSERVED_ONLY = List.of(CjmPackage.Literals.TOUCHPOINT__PLANNED,
            CjmPackage.Literals.TOUCHPOINT__COMPLIANCE, CjmPackage.Literals.TOUCHPOINT__TIME,
            CjmPackage.Literals.TOUCHPOINT__COUNT);

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private KindRules() {
    }

    static void observedOnly(RuleContext context, Sink sink) {
        for (Touchpoint touchpoint : context.all(Touchpoint.class)) {
            if (isAnySet(touchpoint) && RuleContext.journeyOf(touchpoint)
                    .filter(journey -> journey.getKind() == JourneyKind.OBSERVED).isEmpty()) {
                List<EStructuralFeature> set = OBSERVED_ONLY.stream().filter(touchpoint::eIsSet).toList();
                sink.add(touchpoint, set.getFirst(), "set", set);
            }
        }
    }

    private static boolean isAnySet(Touchpoint touchpoint) {
        for (EStructuralFeature feature : OBSERVED_ONLY) {
            if (touchpoint.eIsSet(feature)) {
                return true;
            }
        }
        return false;
    }

    static void plannedElsewhere(RuleContext context, Sink sink) {
        for (Touchpoint touchpoint : context.all(Touchpoint.class)) {
            Touchpoint planned = touchpoint.getPlanned();
            if (planned == null) {
                continue;
            }
            Journey baseline = RuleContext.journeyOf(touchpoint).map(Journey::getBaseline).orElse(null);
            if (!planned.eIsProxy() && baseline != null
                    && RuleContext.journeyOf(planned).filter(j -> j == baseline).isEmpty()) {
                sink.add(touchpoint, CjmPackage.Literals.TOUCHPOINT__PLANNED, "elsewhere", planned, baseline);
            }
        }
    }

    static void lenses(RuleContext context, Sink sink) {
        for (View view : context.all(View.class)) {
            boolean fits = switch (view.getLens()) {
                case Lens.FUNCTION -> view.getLensTarget() instanceof BusinessFunction;
                case Lens.PERSONA -> view.getLensTarget() instanceof Persona;
                case Lens.NONE, Lens.EVIDENCE, Lens.PROMISE -> view.getLensTarget() == null;
            };
            if (!fits) {
                sink.add(view, CjmPackage.Literals.VIEW__LENS_TARGET,
                        view.getLensTarget() == null ? "missing" : "wrong",
                        CjmPackage.Literals.LENS.getEEnumLiteral(view.getLens().getLiteral()));
            }
        }
    }

    static void lanes(RuleContext context, Sink sink) {
        for (LaneSetting lane : context.all(LaneSetting.class)) {
            boolean keyed = lane.getKey() != null && !lane.getKey().isBlank();
            if (LaneFacts.of(lane.getKind()).isKeyed() != keyed) {
                sink.add(lane, CjmPackage.Literals.LANE_SETTING__KEY, keyed ? "needless" : "missing");
            }
        }
    }

    static void suppressions(RuleContext context, Sink sink) {
        for (Suppression suppression : context.all(Suppression.class)) {
            String id = suppression.getRule();
            if (id != null && !id.isBlank()) {
                Rules.byId(id).ifPresentOrElse(rule -> {
                    if (!rule.suppressible()) {
                        sink.add(suppression, CjmPackage.Literals.SUPPRESSION__RULE, "never", id);
                    }
                }, () -> sink.add(suppression, CjmPackage.Literals.SUPPRESSION__RULE, "unknown", id));
            }
        }
    }

    static void shares(RuleContext context, Sink sink) {
        Map<Touchpoint, BigDecimal> sums = new HashMap<>();
        for (Transition transition : context.all(Transition.class)) {
            if (transition.getSource() != null && transition.getShare() != null) {
                sums.merge(transition.getSource(), transition.getShare(), BigDecimal::add);
            }
        }
        for (Touchpoint touchpoint : sums.isEmpty() ? List.<Touchpoint>of() : context.all(Touchpoint.class)) {
            BigDecimal sum = sums.getOrDefault(touchpoint, BigDecimal.ZERO);
            if (sum.compareTo(ALL) > 0) {
                sink.add(touchpoint, "sum", sum.toPlainString());
            }
        }
    }
}
