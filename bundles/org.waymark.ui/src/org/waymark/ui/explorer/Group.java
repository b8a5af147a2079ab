package org.waymark.ui.explorer;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.waymark.core.domain.Library;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/** A folder of the tree: one of the lists of a portfolio, or the parking lot of a journey. */
public record Group(EObject owner, EReference feature) {

    private static final List<EReference> FEATURES = Stream
            .concat(Stream.of(Literals.PORTFOLIO__JOURNEYS), Library.lists().stream()).toList();

    static List<Group> of(Portfolio portfolio) {
        return FEATURES.stream().map(feature -> new Group(portfolio, feature)).toList();
    }

    /** Returns the parking lot of a journey. */
    static Group notes(Journey journey) {
        return new Group(journey, Literals.JOURNEY__NOTES);
    }

    @SuppressWarnings("unchecked")
    public List<EObject> elements() {
        return (List<EObject>) owner.eGet(feature);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Group group && group.owner == owner && group.feature == feature;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(owner) + feature.getFeatureID();
    }
}
