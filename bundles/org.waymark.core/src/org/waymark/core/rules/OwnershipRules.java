package org.waymark.core.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.insight.MetricConflict;
import org.waymark.core.ownership.Accountability;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.Metric;
import org.waymark.model.cjm.Measurement;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Step;

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
            if (journey.getStages().isEmpty()) {
                continue;
            }
            if (!EffectiveOwnership.isBegun(journey)) {
                // one finding instead of one for every touchpoint, because nobody has started yet
                sink.add(journey, "nowhere");
                continue;
            }
            for (MatrixRow row : context.matrix(journey).rows()) {
                if (row.leaf() && row.accountable() == Accountability.NONE) {
                    element(context, row.id())
                            .ifPresent(e -> sink.add(e, CjmPackage.Literals.STEP__OWNERSHIPS, "none"));
                }
            }
        }
    }

    static void severalAccountables(RuleContext context, Sink sink) {
        for (Journey journey : owned(context)) {
            for (MatrixRow row : context.matrix(journey).rows()) {
                // several accountables of a stage are reported at the stage only, not at each touchpoint that inherits
                // them
                boolean own = row.kind() == MatrixRow.Kind.STAGE
                        || row.cells().stream().anyMatch(cell -> cell.own().contains(Role.ACCOUNTABLE));
                if (own && row.accountable() == Accountability.SEVERAL) {
                    List<String> names = row.accountables().stream().map(FunctionColumn::label).toList();
                    element(context, row.id()).ifPresent(
                            e -> sink.add(e, CjmPackage.Literals.STEP__OWNERSHIPS, "several", names.size(), names));
                }
            }
        }
    }

    static void noAuthority(RuleContext context, Sink sink) {
        for (Journey journey : owned(context)) {
            journey.eAllContents().forEachRemaining(e -> {
                if (e instanceof Ownership ownership && ownership.getRoles().contains(Role.ACCOUNTABLE)
                        && isBlank(ownership.getAuthority())) {
                    sink.add(ownership, CjmPackage.Literals.OWNERSHIP__AUTHORITY, "unstated", ownership);
                }
            });
        }
    }

    static void metricUnexplained(RuleContext context, Sink sink) {
        List<Ownership> ownerships = context.all(Ownership.class);
        List<Measurement> measurements = context.all(Measurement.class).stream()
                .filter(m -> m.eContainer() instanceof Step).toList();
        for (Metric metric : context.all(Metric.class)) {
            Optional<Step> judged = ownerships.stream().filter(o -> o.getMetrics().contains(metric))
                    .map(o -> (Step) o.eContainer()).findFirst();
            Optional<Step> measured = measurements.stream().filter(m -> m.getMetric() == metric)
                    .map(m -> (Step) m.eContainer()).findFirst();
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

    private static Optional<EObject> element(RuleContext context, String id) {
        return context.document().find(id);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
