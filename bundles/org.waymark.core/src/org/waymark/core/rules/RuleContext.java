package org.waymark.core.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.model.cjm.Portfolio;

/** The document as rules see it. The model is traversed once and must not change while the context is in use. */
public final class RuleContext {

    private final PortfolioDocument document;
    private final Map<EObject, Integer> positions = new IdentityHashMap<>();
    private final List<EObject> elements = new ArrayList<>();

    RuleContext(PortfolioDocument document) {
        this.document = document;
        add(document.portfolio());
        for (Iterator<EObject> all = document.portfolio().eAllContents(); all.hasNext();) {
            add(all.next());
        }
    }

    private void add(EObject element) {
        positions.put(element, elements.size());
        elements.add(element);
    }

    public PortfolioDocument document() {
        return document;
    }

    public Portfolio portfolio() {
        return document.portfolio();
    }

    /** Returns the portfolio and all its content in document order. */
    public List<EObject> elements() {
        return elements;
    }

    /** Returns all elements of a kind in document order. */
    public <T> List<T> all(Class<T> kind) {
        return elements.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Returns the index of an element in document order. */
    int position(EObject element) {
        return positions.getOrDefault(element, Integer.MAX_VALUE);
    }

    /** Returns the journeys whose practice is checked: all except archived ones. */
    public List<Journey> activeJourneys() {
        return portfolio().getJourneys().stream()
                .filter(j -> !j.eIsProxy() && j.getStatus() != JourneyStatus.ARCHIVED).toList();
    }

    /** Returns the ownership matrix of a journey, with a row for every stage and touchpoint. */
    public OwnershipMatrix matrix(Journey journey) {
        return OwnershipMatrix.of(portfolio(), List.of(journey), MatrixOptions.PLAIN, Ids::idOf);
    }

    /** Returns the journey that contains an element; the element itself if it is one. */
    public static Optional<Journey> journeyOf(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Journey journey) {
                return Optional.of(journey);
            }
        }
        return Optional.empty();
    }
}
