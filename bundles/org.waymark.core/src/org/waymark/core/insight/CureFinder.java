package org.waymark.core.insight;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.Feelings;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.PromiseKept;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/** Finds what each initiative cures, in one pass over the journeys. */
final class CureFinder {

    private final Map<Initiative, List<Cure>> cures = new HashMap<>();
    private final Map<Initiative, Set<Step>> steps = new LinkedHashMap<>();
    private final Function<EObject, String> ids;

    private CureFinder(Function<EObject, String> ids) {
        this.ids = ids;
    }

    static CureFinder of(List<Journey> journeys, Function<EObject, String> ids) {
        CureFinder finder = new CureFinder(ids);
        for (Journey journey : journeys) {
            for (Stage stage : journey.getStages()) {
                finder.pains(stage, journey);
                finder.touchpoints(stage.getTouchpoints(), journey);
            }
        }
        return finder;
    }

    List<Cure> of(Initiative initiative) {
        return List.copyOf(cures.getOrDefault(initiative, List.of()));
    }

    /** Returns the mean of what is felt today at the steps of an initiative. */
    Optional<BigDecimal> felt(Initiative initiative) {
        List<BigDecimal> felt = steps.getOrDefault(initiative, Set.of()).stream().flatMap(step -> felt(step).stream())
                .toList();
        return felt.isEmpty()
                ? Optional.empty()
                : Optional.of(felt.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(felt.size()), MathContext.DECIMAL64));
    }

    private static Optional<BigDecimal> felt(Step step) {
        return Feelings.ofEverybody(Viewpoint.OBSERVED).mean(step)
                .or(() -> Feelings.ofEverybody(Viewpoint.HYPOTHESIS).mean(step));
    }

    private void touchpoints(List<Touchpoint> touchpoints, Journey journey) {
        for (Touchpoint touchpoint : touchpoints) {
            pains(touchpoint, journey);
            touchpoint.getInitiatives().forEach(it -> add(it, Cure.Kind.TOUCHPOINT, touchpoint,
                    Labels.name(touchpoint), touchpoint, journey, touchpoint.getImportance()));
            if (touchpoint.getPromiseKept() == PromiseKept.BROKEN) {
                promise(touchpoint, journey);
            }
            touchpoints(touchpoint.getMicroInteractions(), journey);
        }
    }

    private void pains(Step step, Journey journey) {
        for (PainPoint pain : step.getPainPoints()) {
            pain.getInitiatives().forEach(it -> add(it, Cure.Kind.PAIN_POINT, pain, Labels.name(pain), step, journey,
                    pain.getSeverity()));
        }
    }

    private void promise(Touchpoint touchpoint, Journey journey) {
        Set<Initiative> here = new LinkedHashSet<>(touchpoint.getInitiatives());
        touchpoint.getPainPoints().forEach(pain -> here.addAll(pain.getInitiatives()));
        String promise = Lines.orEmpty(touchpoint.getPromise());
        here.forEach(it -> add(it, Cure.Kind.PROMISE, touchpoint,
                promise.isBlank() ? Labels.name(touchpoint) : promise, touchpoint, journey,
                touchpoint.getImportance()));
    }

    private void add(Initiative initiative, Cure.Kind kind, EObject element, String name, Step step, Journey journey,
            int weight) {
        cures.computeIfAbsent(initiative, it -> new ArrayList<>()).add(new Cure(kind, ids.apply(element), name,
                ids.apply(step), Labels.name(step), ids.apply(journey), Labels.name(journey), weight));
        // what is planned is felt by nobody today
        if (journey.getKind() != JourneyKind.FUTURE) {
            steps.computeIfAbsent(initiative, it -> new LinkedHashSet<>()).add(step);
        }
    }
}
