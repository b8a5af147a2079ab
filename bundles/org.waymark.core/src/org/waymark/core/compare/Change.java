package org.waymark.core.compare;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One thing that differs between two versions. Values are the texts the files have; words for users make
 * {@link ChangeTexts}.
 */
public sealed interface Change {

    /** What changed, as it is in the newer version, or in the older one if it was removed. */
    ElementRef element();

    /**
     * Where an element is.
     *
     * @param owner its owner
     * @param feature the list of the owner it is in
     * @param index its position in the list, from 0
     */
    record Place(ElementRef owner, EReference feature, int index) {
    }

    /**
     * One of many values.
     *
     * @param text the value, or the identity of the element referred to
     * @param target the element referred to; empty for plain values
     */
    record Member(String text, Optional<ElementRef> target) {
    }

    /**
     * A new element with everything in it.
     *
     * @param content the values the element itself came with, as changes from nothing
     * @param descendants how many of the elements in it are new too
     */
    record Added(ElementRef element, Place place, List<Change> content, int descendants) implements Change {
    }

    /**
     * An element that is gone with everything in it.
     *
     * @param content the values the element itself had, as changes to nothing
     * @param descendants how many of the elements in it are gone too; others have moved
     */
    record Removed(ElementRef element, Place place, List<Change> content, int descendants) implements Change {
    }

    /** An element with another owner, or in another list of its owner. */
    record Moved(ElementRef element, Place from, Place to) implements Change {
    }

    /** An element at another position of the same list; as few elements as possible count as reordered. */
    record Reordered(ElementRef element, Place from, Place to) implements Change {
    }

    /** Another value of an attribute; empty is unset or the default. */
    record Changed(ElementRef element, EAttribute feature, Optional<String> from, Optional<String> to)
            implements
                Change {
    }

    /** A reference that points to another element; empty is none. */
    record Retargeted(ElementRef element, EReference feature, Optional<ElementRef> from, Optional<ElementRef> to)
            implements
                Change {
    }

    /** Other members of an attribute or a reference with many values, or the same in another order. */
    record SetChanged(ElementRef element, EStructuralFeature feature, List<Member> added, List<Member> removed,
            List<Member> reordered) implements Change {
    }

    /** A journey in another file, relative to the portfolio; empty is the portfolio's own file. */
    record FileChanged(ElementRef element, Optional<String> from, Optional<String> to) implements Change {
    }
}
