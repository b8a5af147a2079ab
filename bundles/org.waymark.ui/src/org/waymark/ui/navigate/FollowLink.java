package org.waymark.ui.navigate;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Touchpoint;

/** Where the link of an element leads: from a touchpoint to the journey that tells it in detail. */
public final class FollowLink {

    private FollowLink() {
    }

    /** The detailed journey of the touchpoint that the element is or lies in. */
    public static Optional<Journey> of(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Touchpoint touchpoint && touchpoint.getDetailedBy() != null) {
                return Optional.of(touchpoint.getDetailedBy());
            }
        }
        return Optional.empty();
    }
}
