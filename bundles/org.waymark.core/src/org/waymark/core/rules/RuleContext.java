package org.waymark.core.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.text.ElementPath;
import org.waymark.model.cjm.Element;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Suppression;

/** The document as rules see it. The model is traversed once and must not change while the context is in use. */
public final class RuleContext {

    private final PortfolioDocument document;
    private final Map<EObject, Integer> positions = new IdentityHashMap<>();
    private final Map<EObject, Integer> siblings = new IdentityHashMap<>();
    private final Map<EObject, Set<String>> suppressed = new IdentityHashMap<>();
    private final List<EObject> elements = new ArrayList<>();

    RuleContext(PortfolioDocument document) {
        this.document = document;
        add(document.portfolio(), 1);
    }

    private void add(EObject element, int sibling) {
        positions.put(element, elements.size());
        siblings.put(element, sibling);
        elements.add(element);
        for (EReference containment : element.eClass().getEAllContainments()) {
            if (element.eIsSet(containment) && element.eGet(containment) instanceof List<?> children) {
                int next = 1;
                for (Object child : children) {
                    add((EObject) child, next++);
                }
            }
        }
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

    /** Returns the path of an element. */
    ElementPath path(EObject element) {
        return ElementPath.of(element, at -> siblings.getOrDefault(at, 1));
    }

    /** Returns whether the element or one of its owners suppresses a rule. */
    boolean isSuppressed(String rule, EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Element owner && !owner.getSuppressions().isEmpty()
                    && suppressed.computeIfAbsent(owner, o -> rules(owner.getSuppressions())).contains(rule)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> rules(List<Suppression> suppressions) {
        Set<String> rules = new HashSet<>();
        suppressions.forEach(suppression -> rules.add(suppression.getRule()));
        return rules;
    }

    /** Returns the journeys whose practice is checked: all except archived ones. */
    public List<Journey> activeJourneys() {
        return portfolio().getJourneys().stream()
                .filter(j -> !j.eIsProxy() && j.getStatus() != JourneyStatus.ARCHIVED).toList();
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
