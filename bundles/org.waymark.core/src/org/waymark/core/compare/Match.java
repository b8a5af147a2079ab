package org.waymark.core.compare;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** One element in the versions that are compared: where it is in each of them, if it is there. */
final class Match {

    private final EObject[] at;
    private final Match[] owner;
    private final EReference[] feature;
    private final String[] id;
    private boolean alive;
    private Match mergedOwner;
    private EReference mergedFeature;

    Match(int versions) {
        at = new EObject[versions];
        owner = new Match[versions];
        feature = new EReference[versions];
        id = new String[versions];
    }

    void put(int version, EObject element, String elementId, Match elementOwner, EReference containment) {
        at[version] = element;
        id[version] = elementId;
        owner[version] = elementOwner;
        feature[version] = containment;
    }

    void reown(int version, Match newOwner) {
        owner[version] = newOwner;
    }

    boolean in(int version) {
        return at[version] != null;
    }

    /** The element in a version; only if it is in that version. */
    EObject at(int version) {
        return at[version];
    }

    /** The identity in a version; only if it is in that version. */
    String id(int version) {
        return id[version];
    }

    /** The owner in a version, null for the root. */
    Match owner(int version) {
        return owner[version];
    }

    EReference feature(int version) {
        return feature[version];
    }

    boolean samePlace(int one, int two) {
        return owner[one] == owner[two] && feature[one] == feature[two];
    }

    /** The element in the first version that has it. */
    EObject any() {
        for (EObject element : at) {
            if (element != null) {
                return element;
            }
        }
        throw new IllegalStateException("an element in no version");
    }

    EClass eClass() {
        return any().eClass();
    }

    /** The smallest identity it has in any version: the same whatever the order of the versions. */
    String smallestId() {
        String smallest = null;
        for (String candidate : id) {
            if (candidate != null && (smallest == null || candidate.compareTo(smallest) < 0)) {
                smallest = candidate;
            }
        }
        return smallest;
    }

    boolean disjoint(Match other) {
        for (int i = 0; i < at.length; i++) {
            if (at[i] != null && other.at[i] != null) {
                return false;
            }
        }
        return true;
    }

    boolean inAny() {
        for (EObject element : at) {
            if (element != null) {
                return true;
            }
        }
        return false;
    }

    boolean inAll() {
        for (EObject element : at) {
            if (element == null) {
                return false;
            }
        }
        return true;
    }

    /** Whether the merge result has it. */
    boolean alive() {
        return alive;
    }

    void live() {
        alive = true;
    }

    /** Where the merge result has it. */
    void place(Match newOwner, EReference newFeature) {
        mergedOwner = newOwner;
        mergedFeature = newFeature;
    }

    void placeAsIn(int version) {
        place(owner[version], feature[version]);
    }

    Match mergedOwner() {
        return mergedOwner;
    }

    EReference mergedFeature() {
        return mergedFeature;
    }

    boolean placedAsIn(int version) {
        return mergedOwner == owner[version] && mergedFeature == feature[version];
    }

    /** The identity in the merge result: a changed one if one side changed it, the smaller if both did. */
    String mergedId() {
        if (id.length < 3 || at[Sides.OURS] == null || at[Sides.THEIRS] == null) {
            return at[id.length - 1] != null ? id[id.length - 1] : id[1] != null ? id[1] : id[0];
        }
        String ours = id[Sides.OURS];
        String theirs = id[Sides.THEIRS];
        if (ours.equals(theirs) || theirs.equals(id[Sides.BASE])) {
            return ours;
        }
        return ours.equals(id[Sides.BASE]) || theirs.compareTo(ours) < 0 ? theirs : ours;
    }
}
