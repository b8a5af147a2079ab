package org.waymark.ui.properties;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.Ids;
import org.waymark.ui.session.PortfolioSession;

/** What is shown with its identities, by which it is found again when the files were read anew. */
record Tracked(Subject subject, List<String> ids) {

    static Tracked of(PortfolioSession session, List<EObject> elements) {
        List<EObject> own = elements.stream().filter(session::contains).toList();
        return new Tracked(new Subject(session, own), own.stream().map(Ids::idOf).toList());
    }

    /** The same, or the objects that took the place of the elements; none if all of them are gone. */
    Optional<Tracked> renewed() {
        if (subject.present()) {
            return Optional.of(this);
        }
        List<EObject> found = ids.stream().map(subject.session()::find).flatMap(Optional::stream).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(of(subject.session(), found));
    }
}
