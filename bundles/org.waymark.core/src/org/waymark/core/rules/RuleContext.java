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
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
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
    private final ByClass<int[]> contents = new ByClass<>(type -> Optional.of(ByClass.contents(type)));
    /** Position of the owner of each element, by its position. */
    private int[] owners = new int[64];
    /** Number of each element among its siblings, by its position; a map would be as large as the model. */
    private int[] siblings = new int[64];
    /** Class of each element, by its position; a look at every element for every rule would be most of the time. */
    private short[] classes = new short[64];
    private Optional<List<DanglingReference>> dangling = Optional.empty();

    RuleContext(PortfolioDocument document) {
        this.document = document;
        add(document.portfolio(), 0, 1);
        positions = new ElementPositions(elements, classes);
        paths = new ElementPath[elements.size()];
    }

    private void add(EObject element, int owner, int sibling) {
        int position = elements.size();
        if (position == siblings.length) {
            siblings = Arrays.copyOf(siblings, 2 * position);
            owners = Arrays.copyOf(owners, 2 * position);
            classes = Arrays.copyOf(classes, 2 * position);
        }
        siblings[position] = sibling;
        owners[position] = owner;
        classes[position] = (short) element.eClass().getClassifierID();
        elements.add(element);
        for (int feature : contents.of(classes[position]).orElseThrow()) {
            List<EObject> children = ModelLists.at(element, feature);
            for (int i = 0; i < children.size(); i++) {
                add(children.get(i), position, i + 1);
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

    /** Visits in document order the elements of those classes for which there is something to do. */
    <T> void forEach(ByClass<T> work, BiConsumer<EObject, T> visitor) {
        for (int i = 0; i < elements.size(); i++) {
            Optional<T> found = work.of(classes[i]);
            if (found.isPresent()) {
                visitor.accept(elements.get(i), found.get());
            }
        }
    }

    /** Returns the dangling references of the document. */
    List<DanglingReference> dangling() {
        if (dangling.isEmpty()) {
            dangling = Optional.of(document.dangling());
        }
        return dangling.get();
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
        return position == ElementPositions.NONE ? ElementPath.of(element, this::sibling) : path(position);
    }

    private int sibling(EObject element) {
        int position = positions.of(element);
        return position == ElementPositions.NONE ? 1 : siblings[position];
    }

    private ElementPath path(int position) {
        if (paths[position] == null) {
            EObject element = elements.get(position);
            // the portfolio, the first element, is left out of paths
            paths[position] = owners[position] == 0
                    ? ElementPath.of(element, known -> siblings[position])
                    : path(owners[position]).to(element, siblings[position]);
        }
        return paths[position];
    }

    /** Returns whether the element or one of its owners suppresses a rule. */
    boolean isSuppressed(String rule, EObject element) {
        if (all(Suppression.class).isEmpty()) {
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
