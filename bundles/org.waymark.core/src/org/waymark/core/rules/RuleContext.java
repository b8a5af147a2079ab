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
import org.waymark.core.persist.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.model.cjm.Portfolio;

/** What rules see of a document. The model is walked once; the model must not change meanwhile. */
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

    /** The portfolio and everything in it, in the order of the document. */
    public List<EObject> elements() {
        return elements;
    }

    /** All elements of a kind, in the order of the document. */
    public <T> List<T> all(Class<T> kind) {
        return elements.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The place of an element in the order of the document. */
    int position(EObject element) {
        return positions.getOrDefault(element, Integer.MAX_VALUE);
    }

    /** The journeys whose practice still matters: all but the archived ones. */
    public List<Journey> activeJourneys() {
        return portfolio().getJourneys().stream()
                .filter(j -> !j.eIsProxy() && j.getStatus() != JourneyStatus.ARCHIVED).toList();
    }

    /** The ownership matrix of a journey with a row for every stage and touchpoint. */
    public OwnershipMatrix matrix(Journey journey) {
        return OwnershipMatrix.of(portfolio(), List.of(journey), MatrixOptions.PLAIN, Ids::idOf);
    }

    /** The journey an element belongs to, itself if it is one. */
    public static Optional<Journey> journeyOf(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Journey journey) {
                return Optional.of(journey);
            }
        }
        return Optional.empty();
    }
}
