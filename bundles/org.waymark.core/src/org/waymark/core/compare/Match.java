package org.waymark.core.compare;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** One element in all compared versions that contain it. */
final class Match {

    // fields instead of arrays, as large portfolios have one object for every element
    private EObject first;
    private EObject second;
    private EObject third;
    private String firstId;
    private String secondId;
    private String thirdId;
    private Match firstOwner;
    private Match secondOwner;
    private Match thirdOwner;
    private EReference firstFeature;
    private EReference secondFeature;
    private EReference thirdFeature;
    private final int number;

    /** @param number how many matches were made before, in the order of the first version that has the element */
    Match(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    void put(int version, EObject element, String elementId, Match elementOwner, EReference containment) {
        switch (version) {
            case 0 -> {
                first = element;
                firstId = elementId;
                firstFeature = containment;
            }
            case 1 -> {
                second = element;
                secondId = elementId;
                secondFeature = containment;
            }
            default -> {
                third = element;
                thirdId = elementId;
                thirdFeature = containment;
            }
        }
        reown(version, elementOwner);
    }

    void reown(int version, Match newOwner) {
        switch (version) {
            case 0 -> firstOwner = newOwner;
            case 1 -> secondOwner = newOwner;
            default -> thirdOwner = newOwner;
        }
    }

    boolean in(int version) {
        return at(version) != null;
    }

    /** Returns the element in a version; null if it is not in it. */
    EObject at(int version) {
        return version == 0 ? first : version == 1 ? second : third;
    }

    /** Returns the identity in a version; null if it is not in it. */
    String id(int version) {
        return version == 0 ? firstId : version == 1 ? secondId : thirdId;
    }

    /** Returns the owner in a version, null for the root. */
    Match owner(int version) {
        return version == 0 ? firstOwner : version == 1 ? secondOwner : thirdOwner;
    }

    EReference feature(int version) {
        return version == 0 ? firstFeature : version == 1 ? secondFeature : thirdFeature;
    }

    ChildList list(int version) {
        return new ChildList(owner(version), feature(version));
    }

    boolean isIn(ChildList list, int version) {
        return owner(version) == list.owner() && feature(version) == list.containment();
    }

    boolean samePlace(int one, int two) {
        return owner(one) == owner(two) && feature(one) == feature(two);
    }

    /** Returns the element in the first version that has it; null before any was set. */
    EObject any() {
        return first != null ? first : second != null ? second : third;
    }

    /** Returns the identity in the first version that has the element. */
    String anyId() {
        return firstId != null ? firstId : secondId != null ? secondId : thirdId;
    }

    EClass eClass() {
        return any().eClass();
    }

    boolean disjoint(Match other) {
        return (first == null || other.first == null) && (second == null || other.second == null)
                && (third == null || other.third == null);
    }

    boolean inAll(int versions) {
        return first != null && second != null && (third != null || versions < Sides.COUNT);
    }

    /** Returns the identity in the merge result: the changed one if one side changed it, the smaller if both did. */
    String mergedId() {
        if (second == null || third == null) {
            return third != null ? thirdId : second != null ? secondId : firstId;
        }
        return Sides.takesTheirs(firstId, secondId, thirdId) ? thirdId : secondId;
    }
}
