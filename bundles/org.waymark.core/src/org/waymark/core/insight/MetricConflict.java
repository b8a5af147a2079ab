package org.waymark.core.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.EffectiveOwnership.Held;
import org.waymark.core.domain.ModelLists;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Metric;
import org.waymark.model.cjm.MetricEffect;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * A function is measured by a metric that works against the promise, or against a metric of the accountable function in
 * the same row.
 *
 * @param kind kind of conflict
 * @param stepId element id of the stage or touchpoint
 * @param ownershipId id of the ownership with the conflicting metric
 * @param function function of that ownership, empty if the reference has no target
 * @param metric the conflicting metric; empty if the ownership states the effect but names no metric
 * @param accountable the accountable function, for {@code OPPOSING_METRICS}
 * @param opposed the metric of the accountable function, for {@code OPPOSING_METRICS}
 */
public record MetricConflict(Kind kind, String stepId, String step, String ownershipId, String function, String metric,
        Optional<String> accountable, Optional<String> opposed) {

    /** The kind of conflict. */
    public enum Kind {
        /** The ownership itself states it. */
        WORKS_AGAINST,
        /** One metric opposes the other; the model may state it in either direction. */
        OPPOSING_METRICS
    }

    /**
     * Returns all conflicts of the journeys in the order of their steps, including micro-interactions. A conflict
     * inherited from a stage is reported at the stage only. A touchpoint has only conflicts that involve an ownership
     * of its own.
     */
    public static List<MetricConflict> of(List<Journey> journeys, Function<EObject, String> ids) {
        List<MetricConflict> found = new ArrayList<>();
        for (Journey journey : journeys) {
            for (Stage stage : ModelLists.<Stage>at(journey, CjmPackage.JOURNEY__STAGES)) {
                EffectiveOwnership holds = EffectiveOwnership.of(stage);
                check(found, stage, holds, ids);
                ModelLists.<Touchpoint>at(stage, CjmPackage.STAGE__TOUCHPOINTS)
                        .forEach(touchpoint -> checkTouchpoint(found, touchpoint, holds, ids));
            }
        }
        return List.copyOf(found);
    }

    private static void checkTouchpoint(List<MetricConflict> found, Touchpoint touchpoint, EffectiveOwnership around,
            Function<EObject, String> ids) {
        EffectiveOwnership holds = around.inside(touchpoint);
        check(found, touchpoint, holds, ids);
        ModelLists.<Touchpoint>at(touchpoint, CjmPackage.TOUCHPOINT__MICRO_INTERACTIONS)
                .forEach(micro -> checkTouchpoint(found, micro, holds, ids));
    }

    private static void check(List<MetricConflict> found, Step step, EffectiveOwnership holds,
            Function<EObject, String> ids) {
        for (Ownership ownership : ModelLists.<Ownership>at(step, CjmPackage.STEP__OWNERSHIPS)) {
            if (ownership.getMetricEffect() == MetricEffect.WORKS_AGAINST) {
                String metrics = String.join(", ", metrics(ownership).stream().map(Labels::of).toList());
                found.add(new MetricConflict(Kind.WORKS_AGAINST, ids.apply(step), Labels.name(step),
                        ids.apply(ownership), Labels.of(ownership.getFunction()), metrics, Optional.empty(),
                        Optional.empty()));
            }
        }
        opposing(found, step, holds, ids);
    }

    /** Adds the pairs of metrics that pull apart. Only ownerships with two such metrics are looked at in pairs. */
    private static void opposing(List<MetricConflict> found, Step step, EffectiveOwnership holds,
            Function<EObject, String> ids) {
        Map<Metric, Set<Metric>> opposed = opposed(holds);
        if (opposed.isEmpty()) {
            return;
        }
        Map<Metric, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < holds.all().size(); i++) {
            for (Metric metric : metrics(holds.all().get(i))) {
                places.computeIfAbsent(metric, m -> new ArrayList<>()).add(i);
            }
        }
        for (Held accountable : holds.accountable()) {
            Set<Integer> rivals = new TreeSet<>();
            metrics(accountable).forEach(metric -> opposed.getOrDefault(metric, Set.of())
                    .forEach(other -> rivals.addAll(places.getOrDefault(other, List.of()))));
            for (int rival : rivals) {
                Held judged = holds.all().get(rival);
                if (!judged.inherited() || !accountable.inherited()) {
                    judged.stated().forEach(one -> accountable.stated()
                            .forEach(other -> opposing(found, step, one, other, opposed, ids)));
                }
            }
        }
    }

    private static List<Metric> metrics(Ownership ownership) {
        return ModelLists.at(ownership, CjmPackage.OWNERSHIP__METRICS);
    }

    private static Set<Metric> metrics(Held held) {
        return held.stated().stream().flatMap(one -> metrics(one).stream()).collect(Collectors.toSet());
    }

    /** Returns for the metrics here those that pull against them; the model may state it in either direction. */
    private static Map<Metric, Set<Metric>> opposed(EffectiveOwnership holds) {
        Map<Metric, Set<Metric>> opposed = new HashMap<>();
        Set<Metric> seen = new HashSet<>();
        for (Held held : holds.all()) {
            for (Ownership ownership : held.stated()) {
                for (Metric metric : metrics(ownership)) {
                    if (seen.add(metric)) {
                        ModelLists.<Metric>at(metric, CjmPackage.METRIC__OPPOSES).stream()
                                .filter(other -> other != metric).forEach(other -> {
                                    opposed.computeIfAbsent(metric, m -> new HashSet<>()).add(other);
                                    opposed.computeIfAbsent(other, m -> new HashSet<>()).add(metric);
                                });
                    }
                }
            }
        }
        return opposed;
    }

    private static void opposing(List<MetricConflict> found, Step step, Ownership judged, Ownership accountable,
            Map<Metric, Set<Metric>> opposed, Function<EObject, String> ids) {
        for (Metric metric : metrics(judged)) {
            Set<Metric> against = opposed.getOrDefault(metric, Set.of());
            for (Metric other : against.isEmpty() ? List.<Metric>of() : metrics(accountable)) {
                // if both metrics belong to the accountable function, this is one conflict, not one in each direction
                if (against.contains(other) && !(judged == accountable
                        && metrics(judged).indexOf(metric) > metrics(judged).indexOf(other))) {
                    found.add(new MetricConflict(Kind.OPPOSING_METRICS, ids.apply(step), Labels.name(step),
                            ids.apply(judged), Labels.of(judged.getFunction()), Labels.of(metric),
                            Optional.of(Labels.of(accountable.getFunction())), Optional.of(Labels.of(other))));
                }
            }
        }
    }
}
