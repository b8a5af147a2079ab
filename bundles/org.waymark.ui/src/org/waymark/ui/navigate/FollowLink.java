package org.waymark.ui.navigate;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Touchpoint;

/** Finds the journey that details a touchpoint. */
public final class FollowLink {

    private FollowLink() {
    }

    /** Returns the detailing journey of the touchpoint that is, or contains, the element. */
    public static Optional<Journey> of(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Touchpoint touchpoint && touchpoint.getDetailedBy() != null) {
                return Optional.of(touchpoint.getDetailedBy());
            }
        }
        return Optional.empty();
    }
}
