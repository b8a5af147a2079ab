package org.waymark.core.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Metric;
import org.waymark.model.cjm.MetricEffect;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
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
            for (Stage stage : journey.getStages()) {
                check(found, stage, Map.of(), ids);
                for (Touchpoint touchpoint : stage.getTouchpoints()) {
                    check(found, touchpoint, row(stage, Map.of()), ids);
                    checkMicro(found, touchpoint, row(touchpoint, row(stage, Map.of())), ids);
                }
            }
        }
        return List.copyOf(found);
    }

    private static void checkMicro(List<MetricConflict> found, Touchpoint touchpoint,
            Map<BusinessFunction, Ownership> inherited, Function<EObject, String> ids) {
        for (Touchpoint micro : touchpoint.getMicroInteractions()) {
            check(found, micro, inherited, ids);
            checkMicro(found, micro, row(micro, inherited), ids);
        }
    }

    /** Returns the effective ownerships of a step: its own, and inherited ones of functions it does not list. */
    private static Map<BusinessFunction, Ownership> row(Step step, Map<BusinessFunction, Ownership> inherited) {
        Map<BusinessFunction, Ownership> row = new LinkedHashMap<>(inherited);
        for (Ownership ownership : step.getOwnerships()) {
            if (ownership.getFunction() != null) {
                row.put(ownership.getFunction(), ownership);
            }
        }
        return row;
    }

    private static void check(List<MetricConflict> found, Step step, Map<BusinessFunction, Ownership> inherited,
            Function<EObject, String> ids) {
        for (Ownership ownership : step.getOwnerships()) {
            if (ownership.getMetricEffect() == MetricEffect.WORKS_AGAINST) {
                String metrics = String.join(", ", ownership.getMetrics().stream().map(MetricConflict::name).toList());
                found.add(new MetricConflict(Kind.WORKS_AGAINST, ids.apply(step), text(step.getName()),
                        ids.apply(ownership), name(ownership.getFunction()), metrics, Optional.empty(),
                        Optional.empty()));
            }
        }
        Collection<Ownership> row = row(step, inherited).values();
        boolean ownAccountable = row.stream().anyMatch(it -> it.eContainer() == step && isAccountable(it));
        for (Ownership accountable : row) {
            if (isAccountable(accountable) && (!ownAccountable || accountable.eContainer() == step)) {
                for (Ownership judged : row) {
                    if (judged.eContainer() == step || accountable.eContainer() == step) {
                        opposing(found, step, judged, accountable, ids);
                    }
                }
            }
        }
    }

    private static void opposing(List<MetricConflict> found, Step step, Ownership judged, Ownership accountable,
            Function<EObject, String> ids) {
        for (Metric metric : judged.getMetrics()) {
            for (Metric other : accountable.getMetrics()) {
                // if both metrics belong to the accountable function, this is one conflict, not one in each direction
                boolean seen = judged == accountable
                        && judged.getMetrics().indexOf(metric) > judged.getMetrics().indexOf(other);
                if (!seen && metric != other
                        && (metric.getOpposes().contains(other) || other.getOpposes().contains(metric))) {
                    found.add(new MetricConflict(Kind.OPPOSING_METRICS, ids.apply(step), text(step.getName()),
                            ids.apply(judged), name(judged.getFunction()), name(metric),
                            Optional.of(name(accountable.getFunction())), Optional.of(name(other))));
                }
            }
        }
    }

    private static boolean isAccountable(Ownership ownership) {
        return ownership.getRoles().contains(Role.ACCOUNTABLE);
    }

    private static String name(Metric metric) {
        return text(metric.getName());
    }

    private static String name(BusinessFunction function) {
        return function == null ? "" : text(function.getName());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
