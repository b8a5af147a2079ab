package org.waymark.core.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.ModelLists;
import org.waymark.core.persist.DanglingReference;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.text.ElementPath;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Element;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Suppression;
import org.waymark.model.cjm.Touchpoint;

/** The document as rules see it. The model is traversed once and must not change while the context is in use. */
public final class RuleContext {

    private final PortfolioDocument document;
    private final ElementIndex index;
    private final List<DanglingReference> dangling;
    private final ElementPositions positions;
    private final Map<EObject, Set<String>> suppressed = new IdentityHashMap<>();
    private final Map<Class<?>, List<?>> kinds = new HashMap<>();
    private final boolean suppresses;

    RuleContext(PortfolioDocument document) {
        this(document, new ElementIndex(document.portfolio(), document.size()), document.dangling());
    }

    private RuleContext(PortfolioDocument document, ElementIndex index, List<DanglingReference> dangling) {
        this.document = document;
        this.index = index;
        this.dangling = dangling;
        positions = new ElementPositions(index);
        suppresses = !all(Suppression.class).isEmpty();
    }

    /**
     * Returns whether two threads may read the model at a time, each with a context of its own. What is missing EMF would
     * look for at each reading, and so change the model.
     */
    boolean mayBeShared() {
        return dangling.isEmpty();
    }

    /** Returns another context of the same model, for another thread. */
    RuleContext twin() {
        return new RuleContext(document, index, dangling);
    }

    public PortfolioDocument document() {
        return document;
    }

    public Portfolio portfolio() {
        return document.portfolio();
    }

    /** Returns the portfolio and all its content in document order. */
    public List<EObject> elements() {
        return index.elements();
    }

    /** Returns all elements of a kind in document order. */
    public <T> List<T> all(Class<T> kind) {
        // most rules ask for one of a few kinds
        @SuppressWarnings("unchecked")
        List<T> all = (List<T>) kinds.computeIfAbsent(kind, index::all);
        return all;
    }

    /** Visits the elements of those classes for which there is something to do, each class in document order. */
    <T> void forEach(ByClass<T> work, BiConsumer<EObject, T> visitor) {
        List<EObject> elements = index.elements();
        for (int type = 0; type < work.classes(); type++) {
            Optional<T> found = work.of(type);
            if (found.isPresent()) {
                for (int position : index.places(type)) {
                    visitor.accept(elements.get(position), found.get());
                }
            }
        }
    }

    /** Returns the dangling references of the document. */
    List<DanglingReference> dangling() {
        return dangling;
    }

    /** Returns the index of an element in document order; a large number for one that is not in the document. */
    int position(EObject element) {
        int position = positions.of(element);
        return position == ElementPositions.NONE ? Integer.MAX_VALUE : position;
    }

    /** Returns the path of an element, the same object at every call. */
    ElementPath path(EObject element, int position) {
        return position == Integer.MAX_VALUE ? ElementPath.of(element, this::sibling) : index.path(position);
    }

    private int sibling(EObject element) {
        int position = positions.of(element);
        return position == ElementPositions.NONE ? 1 : index.sibling(position);
    }

    /** Returns whether the element or one of its owners suppresses a rule. */
    boolean isSuppressed(String rule, EObject element) {
        if (!suppresses) {
            return false;
        }
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Element owner && owner.eIsSet(CjmPackage.Literals.ELEMENT__SUPPRESSIONS)
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
        return ModelLists.<Journey>at(portfolio(), CjmPackage.PORTFOLIO__JOURNEYS).stream()
                .filter(j -> !j.eIsProxy() && j.getStatus() != JourneyStatus.ARCHIVED).toList();
    }

    // lists of the model without making them: a rule must not change an element, even by an empty list
    static List<Stage> stages(Journey journey) {
        return ModelLists.at(journey, CjmPackage.JOURNEY__STAGES);
    }

    static List<Touchpoint> touchpoints(Stage stage) {
        return ModelLists.at(stage, CjmPackage.STAGE__TOUCHPOINTS);
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
