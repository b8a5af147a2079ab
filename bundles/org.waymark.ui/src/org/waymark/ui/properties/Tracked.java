package org.waymark.ui.properties;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.Ids;
import org.waymark.ui.session.PortfolioSession;

/** The shown elements with their identities, by which they are found again after a reload. */
record Tracked(Subject subject, List<String> ids) {

    static Tracked of(PortfolioSession session, List<EObject> elements) {
        List<EObject> own = elements.stream().filter(session::contains).toList();
        return new Tracked(new Subject(session, own), own.stream().map(Ids::idOf).toList());
    }

    /** Returns the same, or the objects that replaced the elements; empty if all of them were deleted. */
    Optional<Tracked> renewed() {
        if (subject.present()) {
            return Optional.of(this);
        }
        List<EObject> found = ids.stream().map(subject.session()::find).flatMap(Optional::stream).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(of(subject.session(), found));
    }
}
