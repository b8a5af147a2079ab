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
    private final MergePlan plan;
    private final Elsewhere elsewhere;
    private final Map<Match, EObject> created = new HashMap<>();

    MergeApply(Matching matching, MergePlan plan, Elsewhere elsewhere) {
        this.matching = matching;
        this.plan = plan;
        this.elsewhere = elsewhere;
    }

    void run() {
        elsewhere.taken().forEach((match, source) -> created.put(match, Elsewhere.copy(source)));
        for (Match match : matching.matches()) {
            if (match.alive() && !match.in(OURS) && !created.containsKey(match)) {
                create(match);
            }
        }
        Map<MergePlan.Slot, List<EObject>> lists = new HashMap<>();
        plan.lists().forEach((slot, members) -> lists.put(slot, members.stream().map(this::result).toList()));
        // all elements leave their old places first, so that no owner is ever below its child
        lists.forEach((slot, target) -> {
            Set<EObject> staying = new HashSet<>(target);
            list(slot).removeIf(child -> !staying.contains(child));
        });
        plan.lists().keySet().forEach(slot -> ECollections.setEList(list(slot), lists.get(slot)));
        for (Match match : matching.matches()) {
            if (match.alive() && match.in(OURS) && !match.mergedId().equals(match.id(OURS))) {
                Ids.assign(match.at(OURS), match.mergedId());
            }
        }
        plan.values().forEach(this::set);
        if (!elsewhere.taken().isEmpty()) {
            elsewhere.relink(ours());
        }
    }

    private EObject ours() {
        return matching.matches().iterator().next().at(OURS);
    }

    /** Returns the element in the result. */
    EObject result(Match match) {
        EObject element = created.get(match);
        return element != null ? element : match.at(OURS);
    }

    private void create(Match match) {
        EObject element = EcoreUtil.create(match.at(match.in(THEIRS) ? THEIRS : BASE).eClass());
        Ids.assign(element, match.mergedId());
        created.put(match, element);
    }

    @SuppressWarnings("unchecked")
    private EList<EObject> list(MergePlan.Slot slot) {
        return (EList<EObject>) result(slot.element()).eGet(slot.feature());
    }

    private void set(MergePlan.Slot slot, Object value) {
        EObject element = result(slot.element());
        EStructuralFeature feature = slot.feature();
        if (value instanceof List<?> keys) {
            List<Object> values = new ArrayList<>(keys.size());
            keys.forEach(key -> values.add(feature instanceof EReference reference
                    ? target(reference, key)
                    : key));
            @SuppressWarnings("unchecked")
            EList<Object> list = (EList<Object>) element.eGet(feature);
            ECollections.setEList(list, values);
        } else if (value == null) {
            element.eUnset(feature);
        } else {
            element.eSet(feature, feature instanceof EReference reference ? target(reference, value) : value);
        }
    }

    /**
     * Returns the target of a reference: an element of the result, or a stand-in if the target is not in the result.
     */
    private EObject target(EReference reference, Object key) {
        if (key instanceof Match match && match.alive()) {
            return result(match);
        }
        String id = ConflictTexts.id(key);
        return matching.proxy(id).map(known -> Ids.unresolved(reference, known))
                .orElseGet(() -> Ids.unresolved(reference, id));
    }
}
