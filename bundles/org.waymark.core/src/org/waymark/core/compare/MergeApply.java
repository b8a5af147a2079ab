package org.waymark.core.compare;

import static org.waymark.core.compare.Sides.BASE;
import static org.waymark.core.compare.Sides.OURS;
import static org.waymark.core.compare.Sides.THEIRS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.domain.Ids;

/** Changes ours into the merge result. */
final class MergeApply {

    private final Matching matching;
    private final Survivors survivors;
    private final MergePlan plan;
    private final MergedElements merged;

    private MergeApply(Matching matching, Survivors survivors, MergePlan plan, MergedElements merged) {
        this.matching = matching;
        this.survivors = survivors;
        this.plan = plan;
        this.merged = merged;
    }

    static MergedElements apply(Matching matching, Survivors survivors, TakenJourneys taken, MergePlan plan) {
        MergedElements merged = new MergedElements(added(survivors, taken));
        new MergeApply(matching, survivors, plan, merged).apply();
        if (!taken.sources().isEmpty()) {
            EObject ours = matching.matches().iterator().next().at(OURS);
            new Relinking(matching, taken).relink(ours);
        }
        return merged;
    }

    private static Map<Match, EObject> added(Survivors survivors, TakenJourneys taken) {
        Map<Match, EObject> added = new HashMap<>();
        taken.sources().forEach((match, source) -> added.put(match, TakenJourneys.copy(source)));
        for (Match match : survivors.placed().keySet()) {
            if (!match.in(OURS)) {
                added.computeIfAbsent(match, MergeApply::create);
            }
        }
        return Map.copyOf(added);
    }

    private static EObject create(Match match) {
        EObject element = EcoreUtil.create(match.at(match.in(THEIRS) ? THEIRS : BASE).eClass());
        Ids.assign(element, match.mergedId());
        return element;
    }

    private void apply() {
        Map<ChildList, List<EObject>> lists = new HashMap<>();
        plan.lists().forEach((list, members) -> lists.put(list, members.stream().map(merged::of).toList()));
        // all elements leave their old places first, so that no owner is ever below its child
        lists.forEach((list, target) -> {
            Set<EObject> staying = new HashSet<>(target);
            children(list).removeIf(child -> !staying.contains(child));
        });
        plan.lists().keySet().forEach(list -> ECollections.setEList(children(list), lists.get(list)));
        for (Match match : matching.matches()) {
            if (survivors.has(match) && match.in(OURS) && !match.mergedId().equals(match.id(OURS))) {
                Ids.assign(match.at(OURS), match.mergedId());
            }
        }
        plan.values().forEach(this::set);
    }

    @SuppressWarnings("unchecked")
    private EList<EObject> children(ChildList list) {
        return (EList<EObject>) merged.of(list.owner()).eGet(list.containment());
    }

    private void set(MergePlan.Slot slot, Object value) {
        Match owner = slot.element();
        EObject element = merged.of(owner);
        EStructuralFeature feature = slot.feature();
        if (value instanceof List<?> keys) {
            List<Object> values = new ArrayList<>(keys.size());
            keys.forEach(key -> values.add(feature instanceof EReference reference
                    ? target(owner, reference, key)
                    : key));
            @SuppressWarnings("unchecked")
            EList<Object> list = (EList<Object>) element.eGet(feature);
            ECollections.setEList(list, values);
        } else if (value == null) {
            element.eUnset(feature);
        } else {
            element.eSet(feature, feature instanceof EReference reference ? target(owner, reference, value) : value);
        }
    }

    /**
     * Returns the target of a reference: an element of the result, or a stand-in if the target is not in the result.
     */
    private EObject target(Match owner, EReference reference, Object key) {
        if (key instanceof Match match && survivors.has(match)) {
            return merged.of(match);
        }
        String id = ConflictTexts.id(key);
        return standIns(owner, reference).filter(known -> Version.id(known).equals(id)).findFirst()
                .map(known -> Ids.unresolved(reference, known)).orElseGet(() -> Ids.unresolved(reference, id));
    }

    /** Returns the stand-ins of a reference in all versions; a merged value has no others. */
    private static Stream<EObject> standIns(Match owner, EReference reference) {
        return IntStream.of(OURS, THEIRS, BASE).filter(owner::in).mapToObj(owner::at)
                .filter(element -> !element.eIsProxy())
                .flatMap(element -> Version.targets(element, reference).stream()).filter(EObject::eIsProxy);
    }
}
