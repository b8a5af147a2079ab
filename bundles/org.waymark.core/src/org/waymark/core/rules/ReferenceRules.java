package org.waymark.core.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.waymark.core.persist.DanglingReference;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.MergeConflict;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Transition;

/** Checks for references that are missing, have no target or a forbidden target. */
final class ReferenceRules {

    private ReferenceRules() {
    }

    static void mergeConflicts(RuleContext context, Sink sink) {
        for (MergeConflict conflict : context.all(MergeConflict.class)) {
            String kind = conflict.getKind().getLiteral();
            sink.add(conflict, "unresolved", CjmPackage.Literals.CONFLICT_KIND.getEEnumLiteral(kind),
                    Lines.orEmpty(conflict.getElementId()), Lines.orEmpty(conflict.getFeature()));
        }
    }

    static void dangling(RuleContext context, Sink sink) {
        for (DanglingReference dangling : context.dangling()) {
            boolean file = dangling.feature() == CjmPackage.Literals.PORTFOLIO__JOURNEYS;
            sink.add(dangling.owner(), dangling.feature(), file ? "file" : "target", dangling.feature(),
                    dangling.text());
        }
    }

    static void required(RuleContext context, Sink sink) {
        Set<List<Object>> dangling = context.dangling().stream().map(d -> List.<Object>of(d.owner(), d.feature()))
                .collect(Collectors.toSet());
        context.forEach(new ByClass<>(ReferenceRules::required), (element, references) -> {
            for (EReference reference : references) {
                if (!element.eIsSet(reference) && !dangling.contains(List.<Object>of(element, reference))) {
                    sink.add(element, reference, "unset", element.eClass(), reference);
                }
            }
        });
    }

    private static Optional<List<EReference>> required(EClass type) {
        List<EReference> required = type.getEAllReferences().stream().filter(EReference::isRequired).toList();
        return Optional.of(required).filter(some -> !some.isEmpty());
    }

    static void foreign(RuleContext context, Sink sink) {
        for (Transition transition : context.all(Transition.class)) {
            inSameJourney(sink, transition, CjmPackage.Literals.TRANSITION__SOURCE, transition.getSource());
            inSameJourney(sink, transition, CjmPackage.Literals.TRANSITION__TARGET, transition.getTarget());
        }
        for (Note note : context.all(Note.class)) {
            inSameJourney(sink, note, CjmPackage.Literals.NOTE__ABOUT, note.getAbout());
        }
    }

    private static void inSameJourney(Sink sink, EObject element, EReference reference, EObject target) {
        if (target != null && !target.eIsProxy()
                && !RuleContext.journeyOf(target).equals(RuleContext.journeyOf(element))) {
            sink.add(element, reference, "elsewhere", reference, target);
        }
    }

    static void cycles(RuleContext context, Sink sink) {
        List<Journey> journeys = context.all(Journey.class);
        Cycles<Journey> baselines = new Cycles<>(journeys, ReferenceRules::baseline);
        for (Journey journey : journeys) {
            if (journey.getBaseline() != null && baselines.onOne(journey, journey.getBaseline())) {
                sink.add(journey, CjmPackage.Literals.JOURNEY__BASELINE, "baseline");
            }
        }
        Map<Journey, List<Journey>> details = new HashMap<>();
        for (Touchpoint touchpoint : context.all(Touchpoint.class)) {
            if (touchpoint.getDetailedBy() != null) {
                RuleContext.journeyOf(touchpoint).ifPresent(own -> details.computeIfAbsent(own, o -> new ArrayList<>())
                        .add(touchpoint.getDetailedBy()));
            }
        }
        Cycles<Journey> levels = new Cycles<>(journeys, journey -> details.getOrDefault(journey, List.of()));
        for (Touchpoint touchpoint : context.all(Touchpoint.class)) {
            Journey detail = touchpoint.getDetailedBy();
            if (detail != null
                    && RuleContext.journeyOf(touchpoint).filter(own -> levels.onOne(own, detail)).isPresent()) {
                sink.add(touchpoint, CjmPackage.Literals.TOUCHPOINT__DETAILED_BY, "detail", detail);
            }
        }
    }

    private static List<Journey> baseline(Journey journey) {
        return journey.getBaseline() == null ? List.of() : List.of(journey.getBaseline());
    }
}
