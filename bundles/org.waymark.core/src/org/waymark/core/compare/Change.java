package org.waymark.core.compare;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One difference between two versions. Values are texts as in files; {@link ChangeTexts} puts changes into words. */
public sealed interface Change {

    /** Returns the changed element as in the newer version, or as in the older one if it was removed. */
    ElementRef element();

    /**
     * The place of an element.
     *
     * @param owner its owner
     * @param feature the list of the owner that contains it
     * @param index its index in the list, from 0
     */
    record Place(ElementRef owner, EReference feature, int index) {
    }

    /**
     * One value of a many-valued feature.
     *
     * @param text the value, or the identity of the target
     * @param target the target; empty for attribute values
     */
    record Member(String text, Optional<ElementRef> target) {
    }

    /**
     * A new element with its content.
     *
     * @param content values of the element itself, as changes from nothing
     * @param descendants number of elements in it that are new, too
     */
    record Added(ElementRef element, Place place, List<Change> content, int descendants) implements Change {
    }

    /**
     * A removed element with its content.
     *
     * @param content values of the element itself, as changes to nothing
     * @param descendants number of elements in it that were removed, too; others have moved
     */
    record Removed(ElementRef element, Place place, List<Change> content, int descendants) implements Change {
    }

    /** An element with another owner, or in another list of its owner. */
    record Moved(ElementRef element, Place from, Place to) implements Change {
    }

    /** An element at another index of the same list; as few elements as possible count as reordered. */
    record Reordered(ElementRef element, Place from, Place to) implements Change {
    }

    /** A changed attribute; empty means unset or the default. */
    record Changed(ElementRef element, EAttribute feature, Optional<String> from, Optional<String> to)
            implements
                Change {
    }

    /** A reference with another target; empty means none. */
    record Retargeted(ElementRef element, EReference feature, Optional<ElementRef> from, Optional<ElementRef> to)
            implements
                Change {
    }

    /** A many-valued attribute or reference with other members, or with the same ones in another order. */
    record SetChanged(ElementRef element, EStructuralFeature feature, List<Member> added, List<Member> removed,
            List<Member> reordered) implements Change {
    }

    /** A journey in another file, relative to the portfolio; empty means the root file. */
    record FileChanged(ElementRef element, Optional<String> from, Optional<String> to) implements Change {
    }
}
