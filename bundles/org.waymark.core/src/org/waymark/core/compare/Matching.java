package org.waymark.core.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.XMLResource;

/**
 * Finds the elements of several versions that are the same. They have the same id. Keyed children of the same owner
 * with different ids match by key. On request, remaining elements of the same owner match by class and name, as after
 * importing the same source twice.
 */
final class Matching {

    private final List<Version> versions;
    private final Map<String, Match> byId;
    private final List<Match> matches = new ArrayList<>();
    private final Set<String> elsewhere = new HashSet<>();
    private final Map<EObject, Match> byElement;
    private final Set<Match> united = new HashSet<>();
    private final Unchanged unchanged;
    private final Set<Match> whole = new HashSet<>();
    private boolean sameIdOfOtherClass;
    /** Tells that an id is that of the roots and of another element in one version. */
    private boolean rootElsewhere;
    /** Number of the match after the last one, which is the next in most versions. */
    private int next;

    private Matching(List<Version> versions, Unchanged unchanged) {
        this.versions = versions;
        this.unchanged = unchanged;
        List<Integer> sizes = versions.stream().map(version -> unchanged.isEmpty() ? version.size() : 1024).toList();
        byElement = new IdentityHashMap<>(sizes.stream().mapToInt(Integer::intValue).sum());
        byId = HashMap.newHashMap(Collections.max(sizes));
    }

    /** The condition for matching the remaining elements by class and name. */
    enum Structure {
        ALWAYS,
        /** Only if two versions do not even have the identity of the portfolio in common, as after a new import. */
        WITHOUT_COMMON_IDS
    }

    /** @param versions two or three versions; of three the first is the common ancestor */
    static Matching of(List<Version> versions, Structure structure) {
        return of(versions, structure, Unchanged.NONE);
    }

    /** @param unchanged elements whose content is matched only when something refers to it */
    static Matching of(List<Version> versions, Structure structure, Unchanged unchanged) {
        Matching matching = new Matching(List.copyOf(versions), unchanged);
        // a journey that is split off in the base and joined on both sides is compared as if it were new
        versions.subList(versions.size() - 2, versions.size())
                .forEach(version -> version.root().ifPresent(matching::findElsewhere));
        Match root = new Match(0);
        for (int i = 0; i < versions.size(); i++) {
            int side = i;
            versions.get(i).root().ifPresent(element -> matching.addRoot(side, element, root));
        }
        matching.matchByKey();
        if (structure == Structure.ALWAYS || matching.strangers()) {
            matching.matchByStructure();
        }
        matching.matches.removeAll(matching.united);
        return matching;
    }

    /** Returns all elements of all versions, owners before their children in the first version that has them. */
    Collection<Match> matches() {
        return matches;
    }

    /** Returns whether the content of the element is the same in all versions. */
    boolean isUnchanged(Match match) {
        return !unchanged.isEmpty() && whole.contains(match);
    }

    /** Returns whether everything has to be compared, because an id alone does not say which element is meant. */
    boolean needsEverything() {
        return !unchanged.isEmpty() && (sameIdOfOtherClass || !elsewhere.isEmpty());
    }

    /** Returns the element with this id in any version. */
    Optional<Match> find(String id) {
        return Optional.ofNullable(byId(id));
    }

    /** Returns the match of an element in one of the versions, or of the target of a stand-in. */
    Match of(EObject element) {
        Match match = byElement.get(element);
        if (match != null) {
            return match;
        }
        if (element.eIsProxy()) {
            return byId(Version.idOfProxy(element));
        }
        return unchanged.isEmpty() ? null : unchangedMatch(element);
    }

    private Match byId(String id) {
        Match match = byId.get(id);
        if (match != null || unchanged.isEmpty()) {
            return match;
        }
        EObject element = unchanged.at(versions.size() - 1, id);
        return element == null ? null : of(element);
    }

    /** Matches an element inside an unchanged one; null for an element that is in none. */
    private Match unchangedMatch(EObject element) {
        EObject above = element.eContainer();
        Match owner = above == null ? null : of(above);
        if (owner == null || !whole.contains(owner)) {
            return null;
        }
        String id = Version.id(element);
        Match match = new Match(matches.size());
        for (int side = 0; side < versions.size(); side++) {
            EObject same = unchanged.at(side, id);
            match.put(side, same, id, owner, element.eContainmentFeature());
            byElement.put(same, match);
        }
        byId.put(id, match);
        whole.add(match);
        return match;
    }

    /** Returns the key of an element whose id is used for an element of another class in another version. */
    private static String ofClass(String id, EObject element) {
        return id + ' ' + element.eClass().getName();
    }

    /**
     * Returns the value by which a reference is compared: the match of its target, or the id of a target in a file that
     * is not compared.
     */
    Object key(EObject target) {
        Match match = of(target);
        return match != null ? match : Version.id(target);
    }

    /** Returns the children in one list as matches. */
    List<Match> children(EObject owner, EReference containment) {
        List<EObject> children = Version.children(owner, containment);
        if (children.isEmpty()) {
            return List.of();
        }
        List<Match> matched = new ArrayList<>(children.size());
        for (EObject child : children) {
            matched.add(of(child));
        }
        return matched;
    }

    /**
     * Returns whether the content of the element is in another file in some version, so that it is compared as a leaf.
     */
    boolean isElsewhere(Match match) {
        return !elsewhere.isEmpty() && elsewhere.contains(match.anyId());
    }

    private void findElsewhere(EObject root) {
        for (EReference containment : Shape.of(root.eClass()).containments()) {
            if (containment.isResolveProxies()) {
                for (EObject child : Version.children(root, containment)) {
                    if (child.eIsProxy()) {
                        elsewhere.add(Version.idOfProxy(child));
                    }
                }
            }
        }
    }

    private void addRoot(int side, EObject element, Match root) {
        String id = Version.id(element);
        root.put(side, element, id, null, null);
        byElement.put(element, root);
        Match before = byId.put(id, root);
        rootElsewhere |= before != null && before != root;
        if (before == null && matches.isEmpty()) {
            matches.add(root);
        }
        next = 1;
        Optional<XMLResource> file = element.eResource() instanceof XMLResource own
                ? Optional.of(own)
                : Optional.empty();
        addChildren(side, element, root, file);
    }

    private void addChildren(int side, EObject element, Match match, Optional<XMLResource> file) {
        if (element.eIsProxy() || !elsewhere.isEmpty() && elsewhere.contains(match.id(side))) {
            return;
        }
        for (EReference containment : Shape.of(element.eClass()).containments()) {
            List<EObject> children = Version.children(element, containment);
            for (int i = 0; i < children.size(); i++) {
                addChild(side, children.get(i), match, containment, file);
            }
        }
    }

    private void addChild(int side, EObject child, Match owner, EReference containment, Optional<XMLResource> file) {
        Optional<XMLResource> fileOfChild = containment.isResolveProxies() ? Version.file(child, file) : file;
        String id = Version.id(child, fileOfChild);
        Match match = known(id);
        if (match == null) {
            match = new Match(matches.size());
            byId.put(id, match);
            matches.add(match);
        } else if (match.eClass() != child.eClass()) {
            sameIdOfOtherClass = true;
            match = byId.computeIfAbsent(ofClass(id, child), absent -> new Match(matches.size()));
            if (match.any() == null) {
                matches.add(match);
            }
        }
        next = match.number() + 1;
        byElement.put(child, match);
        if (unchanged.has(id)) {
            whole.add(match);
            EObject same = unchanged.at(side, id);
            byElement.put(same, match);
            match.put(side, same, id, owner, containment);
        } else {
            match.put(side, child, id, owner, containment);
            addChildren(side, child, match, fileOfChild);
        }
    }

    /**
     * Returns the match with an id. Versions have most elements in the same order, and a look at the next one in memory
     * is much faster than a search among hundreds of thousands.
     */
    private Match known(String id) {
        if (next < matches.size() && !sameIdOfOtherClass && !rootElsewhere) {
            Match match = matches.get(next);
            if (id.equals(match.anyId())) {
                return match;
            }
        }
        return byId.get(id);
    }

    private boolean strangers() {
        int first = versions.getFirst().root().isPresent() ? 0 : 1;
        for (int side = first + 1; side < versions.size(); side++) {
            if (versions.get(side).root().isPresent() && strangers(first, side)) {
                return true;
            }
        }
        return false;
    }

    private boolean strangers(int one, int two) {
        boolean inOne = false;
        boolean inTwo = false;
        for (Match match : matches) {
            boolean root = match.owner(one) == null && match.owner(two) == null;
            if (match.in(one) && match.in(two) && (!root || match.id(one).equals(match.id(two)))) {
                return false;
            }
            inOne |= match.in(one) && match.owner(one) != null;
            inTwo |= match.in(two) && match.owner(two) != null;
        }
        return inOne && inTwo;
    }

    private record Keyed(ChildList list, List<Object> key) {
    }

    private void matchByKey() {
        Map<Keyed, Match> keyed = new LinkedHashMap<>();
        for (int i = 0; i < versions.size(); i++) {
            int side = i;
            for (Match match : List.copyOf(matches)) {
                if (match.in(side) && !match.inAll(versions.size()) && match.owner(side) != null
                        && !united.contains(match)) {
                    key(side, match).ifPresent(key -> {
                        Keyed place = new Keyed(match.list(side), key);
                        Match same = keyed.putIfAbsent(place, match);
                        if (same != null && same != match && same.disjoint(match) && wasThere(place, same)
                                && wasThere(place, match)) {
                            unite(same, match);
                        }
                    });
                }
            }
        }
    }

    /**
     * Returns whether an element had its key and owner from the start. One that only got them, like a property that
     * one side renamed to the name of a property the other side added, is another element: two with one key are a
     * conflict.
     */
    private boolean wasThere(Keyed place, Match match) {
        return !match.in(Sides.BASE) || match.owner(Sides.BASE) != null
                && place.list().equals(match.list(Sides.BASE))
                && key(Sides.BASE, match).equals(Optional.of(place.key()));
    }

    /** Returns the values of the key features; empty for classes without key and for elements without any key value. */
    Optional<List<Object>> key(int side, Match match) {
        EObject element = match.at(side);
        List<EStructuralFeature> features = Shape.of(element.eClass()).key();
        if (features.isEmpty() || element.eIsProxy()) {
            return Optional.empty();
        }
        List<Object> key = new ArrayList<>(features.size());
        boolean set = false;
        for (EStructuralFeature feature : features) {
            Object value = Version.value(element, feature);
            set |= value != null;
            key.add(value instanceof EObject target ? key(target) : value);
        }
        return set ? Optional.of(key) : Optional.empty();
    }

    /** Unites two matches into the first. */
    void unite(Match first, Match second) {
        for (int side = 0; side < versions.size(); side++) {
            if (second.in(side)) {
                EObject element = second.at(side);
                first.put(side, element, second.id(side), second.owner(side), second.feature(side));
                byId.put(second.id(side), first);
                byElement.put(element, first);
                for (EObject child : element.eIsProxy() ? List.<EObject>of() : Version.children(element)) {
                    Match of = byElement.get(child);
                    if (of != null) {
                        of.reown(side, first);
                    }
                }
            }
        }
        united.add(second);
    }

    private record Look(EReference feature, Object look, int nth) {
    }

    /** Matches top-down, so that children of elements matched here are compared, too. */
    private void matchByStructure() {
        Map<Match, Map<Look, Match>> open = new HashMap<>();
        for (int side = 0; side < versions.size(); side++) {
            Map<Match, Map<Look, Integer>> seen = new HashMap<>();
            for (Match match : List.copyOf(matches)) {
                if (match.in(side) && match.owner(side) != null && !match.inAll(versions.size())
                        && !united.contains(match)) {
                    Match owner = match.owner(side);
                    Object look = Looks.of(this, match.at(side));
                    int nth = seen.computeIfAbsent(owner, absent -> new HashMap<>())
                            .merge(new Look(match.feature(side), look, 0), 1, Integer::sum) - 1;
                    Match same = open.computeIfAbsent(owner, absent -> new HashMap<>())
                            .putIfAbsent(new Look(match.feature(side), look, nth), match);
                    if (same != null && same != match && same.disjoint(match)) {
                        unite(same, match);
                    }
                }
            }
        }
    }
}
