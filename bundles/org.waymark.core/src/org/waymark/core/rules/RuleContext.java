package org.waymark.core.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.text.ElementPath;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Element;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Suppression;

/** The document as rules see it. The model is traversed once and must not change while the context is in use. */
public final class RuleContext {

    private final PortfolioDocument document;
    private final ElementPositions positions;
    private final Map<EObject, Set<String>> suppressed = new IdentityHashMap<>();
    /** Path of each element that was asked for, by its position. */
    private final ElementPath[] paths;
    private final Map<Class<?>, List<?>> kinds = new HashMap<>();
    private final List<EObject> elements = new ArrayList<>();
    /** Number of each element among its siblings, by its position; a map would be as large as the model. */
    private int[] siblings = new int[64];
    /** Class of each element, by its position; a look at every element for every rule would be most of the time. */
    private short[] classes = new short[64];

    RuleContext(PortfolioDocument document) {
        this.document = document;
        add(document.portfolio(), 1);
        positions = new ElementPositions(elements);
        paths = new ElementPath[elements.size()];
    }

    private void add(EObject element, int sibling) {
        if (elements.size() == siblings.length) {
            siblings = Arrays.copyOf(siblings, 2 * siblings.length);
            classes = Arrays.copyOf(classes, siblings.length);
        }
        siblings[elements.size()] = sibling;
        classes[elements.size()] = (short) element.eClass().getClassifierID();
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
        // most rules ask for one of a few kinds
        @SuppressWarnings("unchecked")
        List<T> all = (List<T>) kinds.computeIfAbsent(kind, key -> {
            List<EObject> found = new ArrayList<>();
            boolean[] wanted = wanted(key);
            for (int i = 0; i < classes.length && i < elements.size(); i++) {
                if (wanted[classes[i]]) {
                    found.add(elements.get(i));
                }
            }
            return Collections.unmodifiableList(found);
        });
        return all;
    }

    /** Returns for each class of the metamodel whether its elements are of a kind. */
    private static boolean[] wanted(Class<?> kind) {
        List<EClassifier> all = CjmPackage.eINSTANCE.getEClassifiers();
        boolean[] wanted = new boolean[all.size()];
        for (EClassifier each : all) {
            wanted[each.getClassifierID()] = each instanceof EClass && kind.isAssignableFrom(each.getInstanceClass());
        }
        return wanted;
    }

    /** Returns the index of an element in document order. */
    int position(EObject element) {
        int position = positions.of(element);
        return position == ElementPositions.NONE ? Integer.MAX_VALUE : position;
    }

    /** Returns the path of an element, the same object at every call: a large portfolio has many findings of few elements. */
    ElementPath path(EObject element) {
        int position = positions.of(element);
        if (position == ElementPositions.NONE) {
            return newPath(element);
        }
        if (paths[position] == null) {
            paths[position] = newPath(element);
        }
        return paths[position];
    }

    private ElementPath newPath(EObject element) {
        EObject owner = element.eContainer();
        return owner == null || owner instanceof Portfolio
                ? ElementPath.of(element, this::sibling)
                : path(owner).to(element, this::sibling);
    }

    private int sibling(EObject element) {
        int position = positions.of(element);
        return position == ElementPositions.NONE ? 1 : siblings[position];
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
