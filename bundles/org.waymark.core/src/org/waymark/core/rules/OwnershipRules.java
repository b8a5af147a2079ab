package org.waymark.core.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.Ids;
import org.waymark.core.domain.ModelLists;
import org.waymark.core.insight.MetricConflict;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.Metric;
import org.waymark.model.cjm.Measurement;
import org.waymark.model.cjm.MetricEffect;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/** Checks responsibility, measurement and authority: rakes 1, 4 and 5, and metrics that work against the promise. */
final class OwnershipRules {

    private OwnershipRules() {
    }

    /**
     * Returns the journeys that define ownership. Observed journeys come from event logs; their ownership is defined in
     * the planned journey.
     */
    private static List<Journey> owned(RuleContext context) {
        return context.activeJourneys().stream().filter(j -> j.getKind() != JourneyKind.OBSERVED).toList();
    }

    static void noAccountable(RuleContext context, Sink sink) {
        for (Journey journey : owned(context)) {
            if (RuleContext.stages(journey).isEmpty()) {
                continue;
            }
            if (!EffectiveOwnership.isBegun(journey)) {
                // one finding instead of one for every touchpoint, because nobody has started yet
                sink.add(journey, "nowhere");
                continue;
            }
            for (Stage stage : RuleContext.stages(journey)) {
                List<Touchpoint> touchpoints = RuleContext.touchpoints(stage);
                for (Step step : touchpoints.isEmpty() ? List.of(stage) : touchpoints) {
                    // what a step inherits is only looked at if it names nobody itself
                    if (!namesAccountable(step) && EffectiveOwnership.of(step).accountable().isEmpty()) {
                        sink.add(step, CjmPackage.Literals.STEP__OWNERSHIPS, "none");
                    }
                }
            }
        }
    }

    /** Returns whether {@link #accountable} finds any, without a list of them for each step. */
    private static boolean namesAccountable(Step step) {
        for (Ownership ownership : ModelLists.<Ownership>at(step, CjmPackage.STEP__OWNERSHIPS)) {
            BusinessFunction function = ownership.getFunction();
            if (function != null && !function.eIsProxy() && isAccountable(ownership)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the accountable functions that a step names itself, each once, without dangling references. */
    private static List<BusinessFunction> accountable(Step step) {
        List<BusinessFunction> found = new ArrayList<>(2);
        for (Ownership ownership : ModelLists.<Ownership>at(step, CjmPackage.STEP__OWNERSHIPS)) {
            BusinessFunction function = ownership.getFunction();
            if (function != null && !function.eIsProxy() && isAccountable(ownership) && !found.contains(function)) {
                found.add(function);
            }
        }
        return found;
    }

    private static boolean isAccountable(Ownership ownership) {
        return ModelLists.<Role>at(ownership, CjmPackage.OWNERSHIP__ROLES).contains(Role.ACCOUNTABLE);
    }

    static void severalAccountables(RuleContext context, Sink sink) {
        for (Journey journey : owned(context)) {
            for (Stage stage : RuleContext.stages(journey)) {
                several(stage, context, sink);
                for (Touchpoint touchpoint : RuleContext.touchpoints(stage)) {
                    several(touchpoint, context, sink);
                }
            }
        }
    }

    private static void several(Step step, RuleContext context, Sink sink) {
        // several accountables of a stage are reported at the stage only, not at each touchpoint that inherits them; so
        // what a step inherits need not be known
        List<BusinessFunction> accountable = accountable(step);
        if (accountable.size() > 1) {
            accountable.sort(Comparator.comparingInt(context::position));
            List<String> names = new ArrayList<>(accountable.size());
            accountable.forEach(function -> names.add(Labels.of(function)));
            sink.add(step, CjmPackage.Literals.STEP__OWNERSHIPS, "several", names.size(), names);
        }
    }

    static void noAuthority(RuleContext context, Sink sink) {
        Set<Journey> owned = Set.copyOf(owned(context));
        for (Ownership ownership : context.all(Ownership.class)) {
            if (isAccountable(ownership) && isBlank(ownership.getAuthority())
                    && RuleContext.journeyOf(ownership).filter(owned::contains).isPresent()) {
                sink.add(ownership, CjmPackage.Literals.OWNERSHIP__AUTHORITY, "unstated", ownership);
            }
        }
    }

    static void metricUnexplained(RuleContext context, Sink sink) {
        Map<Metric, Step> judging = new HashMap<>();
        for (Ownership ownership : context.all(Ownership.class)) {
            for (Metric metric : ModelLists.<Metric>at(ownership, CjmPackage.OWNERSHIP__METRICS)) {
                judging.putIfAbsent(metric, (Step) ownership.eContainer());
            }
        }
        Map<Metric, Step> measuring = new HashMap<>();
        context.all(Measurement.class).stream().filter(m -> m.getMetric() != null).forEach(m -> {
            if (m.eContainer() instanceof Step step) {
                measuring.putIfAbsent(m.getMetric(), step);
            }
        });
        for (Metric metric : context.all(Metric.class)) {
            Optional<Step> judged = Optional.ofNullable(judging.get(metric));
            Optional<Step> measured = Optional.ofNullable(measuring.get(metric));
            if (isBlank(metric.getExplanation())) {
                judged.or(() -> measured).ifPresent(
                        step -> sink.add(metric, CjmPackage.Literals.METRIC__EXPLANATION, "unexplained", step));
            }
            if (judged.isEmpty()) {
                measured.ifPresent(step -> sink.add(metric, "unowned", step));
            }
        }
    }

    static void metricSelfMeasured(RuleContext context, Sink sink) {
        for (Metric metric : context.all(Metric.class)) {
            if (metric.getAccountable() != null && metric.getAccountable() == metric.getMeasuredBy()) {
                sink.add(metric, CjmPackage.Literals.METRIC__MEASURED_BY, "same", metric.getAccountable());
            }
        }
    }

    static void metricConflicts(RuleContext context, Sink sink) {
        if (!mayConflict(context)) {
            return;
        }
        List<MetricConflict> conflicts = MetricConflict.of(context.activeJourneys(), Ids::idOf);
        Set<String> opposing = conflicts.stream().filter(c -> c.kind() == MetricConflict.Kind.OPPOSING_METRICS)
                .map(MetricConflict::ownershipId).collect(Collectors.toSet());
        for (MetricConflict conflict : conflicts) {
            element(context, conflict.ownershipId()).ifPresent(e -> {
                switch (conflict.kind()) {
                    case WORKS_AGAINST -> {
                        // a finding about opposing metrics includes this one
                        if (!opposing.contains(conflict.ownershipId())) {
                            sink.add(e, CjmPackage.Literals.OWNERSHIP__METRIC_EFFECT,
                                    conflict.metric().isEmpty() ? "against" : "metricAgainst", conflict.function(),
                                    conflict.metric());
                        }
                    }
                    case OPPOSING_METRICS -> sink.add(e, CjmPackage.Literals.OWNERSHIP__METRICS, "opposing",
                            conflict.function(), conflict.metric(), conflict.accountable().orElse(""),
                            conflict.opposed().orElse(""));
                }
            });
        }
    }

    /** Returns whether anything in the portfolio states a conflict; most portfolios state none. */
    private static boolean mayConflict(RuleContext context) {
        for (Metric metric : context.all(Metric.class)) {
            if (metric.eIsSet(CjmPackage.Literals.METRIC__OPPOSES)) {
                return true;
            }
        }
        for (Ownership ownership : context.all(Ownership.class)) {
            if (ownership.getMetricEffect() == MetricEffect.WORKS_AGAINST) {
                return true;
            }
        }
        return false;
    }

    private static Optional<EObject> element(RuleContext context, String id) {
        return context.document().find(id);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
