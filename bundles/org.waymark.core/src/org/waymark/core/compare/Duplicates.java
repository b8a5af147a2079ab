package org.waymark.core.compare;

import static org.waymark.core.compare.Sides.BASE;
import static org.waymark.core.compare.Sides.OURS;
import static org.waymark.core.compare.Sides.THEIRS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.ConflictKind;

/** Finds elements that are unique on each side but duplicates in the result: keyed children, and functions by code. */
final class Duplicates {

    private final Matching matching;
    private final MergePlan plan;
    private final List<ConflictDraft> drafts = new ArrayList<>();

    private Duplicates(Matching matching, MergePlan plan) {
        this.matching = matching;
        this.plan = plan;
    }

    /** Returns a conflict for each element that has a duplicate. */
    static List<ConflictDraft> find(Matching matching, Survivors survivors, MergePlan plan) {
        Duplicates duplicates = new Duplicates(matching, plan);
        duplicates.find(survivors);
        return List.copyOf(duplicates.drafts);
    }

    private void find(Survivors survivors) {
        Set<ChildList> lists = new LinkedHashSet<>(plan.lists().keySet());
        for (MergePlan.Slot value : plan.values().keySet()) {
            if (Shape.of(value.element().eClass()).key().contains(value.feature())) {
                lists.add(survivors.list(value.element()));
            }
        }
        for (ChildList list : lists) {
            List<EStructuralFeature> key = Shape.of(list.containment().getEReferenceType()).key();
            if (!key.isEmpty()) {
                find(children(list), key, list.owner());
            }
        }
        List<Match> functions = new ArrayList<>();
        for (Match match : matching.matches()) {
            if (survivors.has(match) && match.any() instanceof BusinessFunction) {
                functions.add(match);
            }
        }
        find(functions, List.of(CjmPackage.Literals.BUSINESS_FUNCTION__CODE), null);
    }

    private List<Match> children(ChildList list) {
        List<Match> planned = plan.lists().get(list);
        return planned != null ? planned : matching.children(list.owner().at(OURS), list.containment());
    }

    private void find(List<Match> elements, List<EStructuralFeature> features, Match owner) {
        Map<List<Object>, List<Match>> byKey = new HashMap<>();
        for (Match element : elements) {
            List<Object> key = features.stream().map(feature -> merged(element, feature)).toList();
            byKey.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(element);
        }
        byKey.forEach((key, same) -> {
            boolean empty = key.stream().allMatch(value -> value == null || "".equals(value));
            if (same.size() > 1 && !empty) {
                report(same, features, key, owner);
            }
        });
    }

    private Object merged(Match element, EStructuralFeature feature) {
        MergePlan.Slot slot = new MergePlan.Slot(element, feature);
        return plan.values().containsKey(slot)
                ? plan.values().get(slot)
                : Slots.value(matching, element.in(OURS) ? OURS : element.in(THEIRS) ? THEIRS : BASE, element, feature);
    }

    /** Reports one conflict for every element with a duplicate that no side had beside it. */
    private void report(List<Match> same, List<EStructuralFeature> features, List<Object> key, Match owner) {
        List<Match> sorted = new ArrayList<>(same);
        sorted.sort(Comparator.comparing(Match::mergedId));
        String feature = features.stream().map(EStructuralFeature::getName).collect(Collectors.joining(" "));
        for (int j = 1; j < sorted.size(); j++) {
            Match second = sorted.get(j);
            boolean secondInOurs = had(OURS, second, features, key, owner);
            boolean secondInTheirs = had(THEIRS, second, features, key, owner);
            for (Match first : sorted.subList(0, j)) {
                boolean firstInOurs = had(OURS, first, features, key, owner);
                boolean firstInTheirs = had(THEIRS, first, features, key, owner);
                if (!(firstInOurs && secondInOurs) && !(firstInTheirs && secondInTheirs)) {
                    // neither side had this key: both changed a part of it, and the element shows each part
                    boolean firstIsOurs = firstInOurs || secondInTheirs;
                    boolean firstIsTheirs = firstInTheirs || secondInOurs;
                    drafts.add(new ConflictDraft(ConflictKind.DUPLICATE_KEY, second, feature, "",
                            element(firstIsOurs ? first : second, OURS),
                            element(firstIsTheirs ? first : second, THEIRS)));
                    break;
                }
            }
        }
    }

    private static String element(Match match, int side) {
        return ConflictTexts.element(match, match.in(side) ? side : Sides.other(side));
    }

    private boolean had(int side, Match match, List<EStructuralFeature> features, List<Object> key, Match owner) {
        if (!match.in(side) || owner != null && match.owner(side) != owner) {
            return false;
        }
        EObject element = match.at(side);
        for (int i = 0; i < features.size(); i++) {
            if (!Objects.equals(Slots.value(matching, element, features.get(i)), key.get(i))) {
                return false;
            }
        }
        return true;
    }
}
