package org.waymark.core.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.waymark.core.domain.IdSpace;
import org.waymark.model.cjm.CjmPackage;

/**
 * Elements that all versions have in the same place with the same content, as {@link SameParts} finds them, so that
 * nothing in them has to be compared. What is in them is matched only when something else refers to it.
 */
final class Unchanged {

    /** The knowledge of nothing: everything is compared. */
    static final Unchanged NONE = new Unchanged(Set.of(), List.of());

    /** Finds the element with an id in one version; null if it has none. */
    @FunctionalInterface
    interface Finder {
        EObject find(String id);
    }

    private final Set<String> ids;
    private final List<Finder> versions;

    /**
     * @param ids identities of the topmost elements that are the same
     * @param versions finds an element of each version by its id; in a merge always that of ours, because the others are
     *     not read
     */
    Unchanged(Set<String> ids, List<Finder> versions) {
        this.ids = Set.copyOf(ids);
        this.versions = List.copyOf(versions);
    }

    /** Returns the parts that are the same in the files of two versions, if both are as they were read. */
    static Unchanged between(Version older, Version newer) {
        Set<String> ids = new HashSet<>();
        newer.texts().forEach((file, text) -> Optional.ofNullable(older.texts().get(file))
                .flatMap(old -> SameParts.of(text, List.of(old))).ifPresent(same -> ids.addAll(same.ids())));
        return ids.isEmpty() ? NONE : new Unchanged(ids, List.of(finder(older), finder(newer)));
    }

    private static Finder finder(Version version) {
        IdSpace files = version.root().map(EObject::eResource).map(Resource::getResourceSet)
                .map(IdSpace.class::cast).orElseThrow();
        return id -> files.find(id).orElse(null);
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    /** Returns whether this is the topmost element of a part that is the same in all versions. */
    boolean has(String id) {
        return ids.contains(id);
    }

    /** Returns an element of an unchanged part in a version; null if it has none. */
    EObject at(int version, String id) {
        return versions.get(version).find(id);
    }

    /** Returns whether ours has an element of another version, read without the unchanged parts, inside of such a part. */
    boolean contains(Set<String> others) {
        Set<EObject> roots = Collections.newSetFromMap(new IdentityHashMap<>());
        ids.forEach(id -> roots.add(at(Sides.OURS, id)));
        for (String id : others) {
            EObject above = ids.contains(id) ? null : at(Sides.OURS, id);
            while (above != null && !roots.contains(above)) {
                above = above.eContainer();
            }
            if (above != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether an unchanged element of ours refers to an element that a side deleted, which then has to be kept.
     */
    boolean refersToDeleted(Matching matching) {
        Set<EObject> deleted = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<String> deletedIds = new HashSet<>();
        Set<EClass> classes = new HashSet<>();
        for (Match match : matching.matches()) {
            if (match.in(Sides.BASE) && !(match.in(Sides.OURS) && match.in(Sides.THEIRS))) {
                classes.add(match.eClass());
                for (int side = 0; side < Sides.COUNT; side++) {
                    if (match.in(side)) {
                        deleted.add(match.at(side));
                        deletedIds.add(match.id(side));
                    }
                }
            }
        }
        if (deleted.isEmpty()) {
            return false;
        }
        Map<EClass, List<EReference>> able = able(classes);
        Predicate<EObject> refers = element -> able.get(element.eClass()).stream()
                .flatMap(reference -> Version.targets(element, reference).stream())
                .anyMatch(to -> deleted.contains(to) || to.eIsProxy() && deletedIds.contains(Version.id(to)));
        return ids.stream().map(id -> at(Sides.OURS, id)).anyMatch(root -> any(root, able, refers));
    }

    private static boolean any(EObject element, Map<EClass, List<EReference>> able, Predicate<EObject> wanted) {
        if (element.eIsProxy() || !able.containsKey(element.eClass())) {
            return false;
        }
        if (wanted.test(element)) {
            return true;
        }
        for (EObject child : Version.children(element)) {
            if (any(child, able, wanted)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the classes that can refer to some classes, or can contain such elements, with those references. Few
     * classes can, so that most elements need no look.
     */
    private static Map<EClass, List<EReference>> able(Set<EClass> targets) {
        Map<EClass, List<EReference>> able = new HashMap<>();
        List<EClass> all = CjmPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract()).toList();
        for (EClass type : all) {
            List<EReference> references = able(type, targets);
            if (!references.isEmpty()) {
                able.put(type, references);
            }
        }
        boolean more = true;
        while (more) {
            more = false;
            for (EClass type : all) {
                if (!able.containsKey(type) && Shape.of(type).containments().stream()
                        .anyMatch(list -> able.keySet().stream().anyMatch(list.getEReferenceType()::isSuperTypeOf))) {
                    able.put(type, List.of());
                    more = true;
                }
            }
        }
        return able;
    }

    private static List<EReference> able(EClass type, Set<EClass> targets) {
        List<EReference> able = new ArrayList<>();
        for (EReference reference : Shape.of(type).references()) {
            if (targets.stream().anyMatch(reference.getEReferenceType()::isSuperTypeOf)) {
                able.add(reference);
            }
        }
        return able;
    }
}
