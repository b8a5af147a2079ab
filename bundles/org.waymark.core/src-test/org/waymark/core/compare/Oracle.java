package org.waymark.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.ConflictKind;
import org.waymark.model.cjm.MergeConflict;

/**
 * An independent specification of the merge: checks the result element by element and feature by feature against plain
 * maps of the versions.
 */
final class Oracle {

    private record Item(EClass type, String owner, String list, Map<EStructuralFeature, Object> values) {
    }

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Item> base;
    private final Map<String, Item> ours;
    private final Map<String, Item> theirs;
    private final Map<String, Item> result;
    private final List<MergeConflict> conflicts;

    Oracle(Trio trio, PortfolioDocument merged) {
        nameTwins(trio);
        base = items(trio.base());
        ours = items(trio.ours());
        theirs = items(trio.theirs());
        result = items(merged);
        conflicts = Trio.conflicts(merged);
    }

    void check() {
        Set<String> all = new LinkedHashSet<>(base.keySet());
        all.addAll(ours.keySet());
        all.addAll(theirs.keySet());
        for (String id : all) {
            checkPresence(id);
            if (result.containsKey(id)) {
                checkPlace(id);
                checkValues(id);
            }
        }
        for (String id : result.keySet()) {
            assertTrue(all.contains(id) || result.get(id).type.getName().equals("MergeConflict"), "invented: " + id);
        }
        conflicts.forEach(this::checkHonest);
    }

    private void checkPresence(String id) {
        boolean before = base.containsKey(id);
        boolean mine = ours.containsKey(id);
        boolean other = theirs.containsKey(id);
        boolean now = result.containsKey(id);
        if (mine && other || !before) {
            assertTrue(now, "lost: " + id);
        } else if (mine || other) {
            Map<String, Item> side = mine ? ours : theirs;
            if (!side.get(id).equals(base.get(id))) {
                assertTrue(now, "edited by one, deleted by the other, and gone: " + id);
                assertTrue(reportedWithOwners(id, ConflictKind.DELETED_AND_CHANGED), "silently kept: " + id);
            } else if (now) {
                assertTrue(
                        conflicts.stream().anyMatch(conflict -> conflict.getKind() == ConflictKind.DELETED_AND_CHANGED
                                || conflict.getKind() == ConflictKind.DANGLING_REFERENCE),
                        "deletion not done: " + id);
            }
        } else if (now) {
            assertTrue(has(ConflictKind.MOVED_TWICE), "deleted by both and still there: " + id);
        }
    }

    private void checkPlace(String id) {
        String before = place(base, id);
        String mine = place(ours, id);
        String other = place(theirs, id);
        String now = place(result, id);
        if (mine == null || other == null) {
            String only = mine == null ? other : mine;
            assertTrue(only == null || only.equals(now) || reported(id, "", ConflictKind.MOVED_TWICE), "moved: " + id);
        } else if (mine.equals(other)) {
            assertTrue(mine.equals(now) || reported(id, "", ConflictKind.MOVED_TWICE), "moved by both: " + id);
        } else if (mine.equals(before) || other.equals(before)) {
            assertTrue(now.equals(mine.equals(before) ? other : mine) || reported(id, "", ConflictKind.MOVED_TWICE),
                    "move lost: " + id);
        } else {
            assertTrue(reported(id, "", ConflictKind.MOVED_TWICE), "moved twice, not reported: " + id);
        }
    }

    private void checkValues(String id) {
        for (EStructuralFeature feature : Shape.of(result.get(id).type).slots()) {
            Object now = value(result, id, feature);
            if (!ours.containsKey(id) || !theirs.containsKey(id)) {
                Map<String, Item> side = ours.containsKey(id) ? ours : theirs.containsKey(id) ? theirs : base;
                assertEquals(value(side, id, feature), now, id + " " + feature.getName());
            } else if (feature.isMany()) {
                checkMany(id, feature, (List<?>) now);
            } else {
                checkOne(id, feature, now);
            }
        }
    }

    private void checkOne(String id, EStructuralFeature feature, Object now) {
        Object before = value(base, id, feature);
        Object mine = value(ours, id, feature);
        Object other = value(theirs, id, feature);
        String what = id + " " + feature.getName();
        if (Objects.equals(mine, other) || Objects.equals(other, before)) {
            assertEquals(mine, now, what);
        } else if (Objects.equals(mine, before)) {
            assertEquals(other, now, what);
        } else {
            assertTrue(reported(id, feature.getName(), ConflictKind.BOTH_CHANGED), "overlap not reported: " + what);
        }
    }

    private void checkMany(String id, EStructuralFeature feature, List<?> now) {
        List<?> before = (List<?>) value(base, id, feature);
        List<?> mine = (List<?>) value(ours, id, feature);
        List<?> other = (List<?>) value(theirs, id, feature);
        Set<Object> wanted = new HashSet<>(mine);
        wanted.addAll(other);
        wanted.removeIf(value -> before.contains(value) && !(mine.contains(value) && other.contains(value)));
        assertEquals(wanted, new HashSet<>(now), id + " " + feature.getName());
        if (before.equals(other)) {
            assertEquals(mine, now, id + " " + feature.getName());
        } else if (before.equals(mine)) {
            assertEquals(other, now, id + " " + feature.getName());
        }
    }

    /** Checks that a conflict about a value names a value that both sides changed, with their new values. */
    private void checkHonest(MergeConflict conflict) {
        if (conflict.getKind() == ConflictKind.BOTH_CHANGED) {
            String id = names.getOrDefault(conflict.getElementId(), conflict.getElementId());
            EStructuralFeature feature = result.get(id).type.getEStructuralFeature(conflict.getFeature());
            Object before = value(base, id, feature);
            Object mine = value(ours, id, feature);
            Object other = value(theirs, id, feature);
            assertTrue(!Objects.equals(mine, other) && !Objects.equals(mine, before) && !Objects.equals(other, before),
                    "no conflict: " + id + " " + conflict.getFeature());
            if (!feature.isMany()) {
                assertEquals(text(feature, mine), OpenConflicts.text(conflict.getOurs()));
                assertEquals(text(feature, other), OpenConflicts.text(conflict.getTheirs()));
            }
        }
    }

    private static String text(EStructuralFeature feature, Object value) {
        return value == null ? "" : feature instanceof EReference ? (String) value : Slots.text(feature, value);
    }

    private boolean has(ConflictKind kind) {
        return conflicts.stream().anyMatch(conflict -> conflict.getKind() == kind);
    }

    private boolean reported(String id, String feature, ConflictKind kind) {
        return conflicts.stream().anyMatch(conflict -> conflict.getKind() == kind
                && names.getOrDefault(conflict.getElementId(), conflict.getElementId()).equals(id)
                && OpenConflicts.text(conflict.getFeature()).equals(feature));
    }

    private boolean reportedWithOwners(String id, ConflictKind kind) {
        for (String owner = id; owner != null; owner = result.get(owner).owner) {
            if (reported(owner, "", kind)) {
                return true;
            }
        }
        return false;
    }

    private static String place(Map<String, Item> side, String id) {
        Item item = side.get(id);
        return item == null ? null : item.owner + ' ' + item.list;
    }

    private static Object value(Map<String, Item> side, String id, EStructuralFeature feature) {
        Item item = side.get(id);
        return item != null ? item.values.get(feature) : feature.isMany() ? List.of() : feature.getDefaultValue();
    }

    private Map<String, Item> items(PortfolioDocument document) {
        Map<String, Item> items = new LinkedHashMap<>();
        for (EObject element : RandomEdits.all(document.portfolio())) {
            Map<EStructuralFeature, Object> values = new HashMap<>();
            for (EStructuralFeature feature : Shape.of(element.eClass()).slots()) {
                values.put(feature, plain(element.eGet(feature)));
            }
            boolean root = element.eContainer() == null;
            items.put(name(element), new Item(element.eClass(), root ? null : name(element.eContainer()),
                    root ? null : element.eContainmentFeature().getName(), values));
        }
        return items;
    }

    private Object plain(Object value) {
        if (value instanceof List<?> values) {
            List<Object> plain = new ArrayList<>();
            values.forEach(each -> plain.add(plain(each)));
            return plain;
        }
        return value instanceof EObject target ? name(target) : value;
    }

    private String name(EObject element) {
        String id = Ids.idOf(element);
        return names.getOrDefault(id, id);
    }

    /**
     * Maps keyed children with different ids on both sides, or a new id on one side, to one name. An element that only
     * got the key on a side is another one.
     */
    private void nameTwins(Trio trio) {
        List<PortfolioDocument> sides = List.of(trio.base(), trio.ours(), trio.theirs());
        Map<String, Set<Integer>> in = new HashMap<>();
        for (int i = 0; i < sides.size(); i++) {
            int side = i;
            RandomEdits.all(sides.get(i).portfolio())
                    .forEach(element -> in.computeIfAbsent(Ids.idOf(element), id -> new HashSet<>()).add(side));
        }
        Map<List<Object>, String> keyed = new HashMap<>();
        Map<String, List<Object>> first = new HashMap<>();
        for (PortfolioDocument side : sides) {
            for (EObject element : RandomEdits.all(side.portfolio())) {
                String name = name(element);
                List<Object> key = key(element);
                if (side == trio.base()) {
                    first.put(name, key);
                }
                if (in.get(name).size() < sides.size() && key.equals(first.getOrDefault(name, key))) {
                    String twin = keyed.putIfAbsent(key, name);
                    if (twin != null && !twin.equals(name) && Collections.disjoint(in.get(name), in.get(twin))) {
                        names.put(name, twin);
                        in.get(twin).addAll(in.get(name));
                    }
                }
            }
        }
    }

    private List<Object> key(EObject element) {
        List<Object> key = new ArrayList<>();
        List<EStructuralFeature> features = Shape.of(element.eClass()).key();
        boolean empty = true;
        for (EStructuralFeature feature : features) {
            empty &= element.eGet(feature) == null;
            key.add(plain(element.eGet(feature)));
        }
        if (empty) {
            return List.of(Ids.idOf(element));
        }
        key.add(element.eContainmentFeature());
        key.add(name(element.eContainer()));
        return key;
    }
}
