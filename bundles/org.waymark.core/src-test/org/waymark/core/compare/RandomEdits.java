package org.waymark.core.compare;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Portfolio;

/**
 * Random edits over the whole metamodel as users make them: every deletion removes references to the deleted elements,
 * and keyed children stay unique.
 */
public final class RandomEdits {

    private static final List<String> WORDS = List.of("Anna", "call", "ask\nagain", "возврат", "a < b & \"c\"", "",
            "wait",
            "\uD83D\uDE00", "pay", "CC", "BO", "IT");

    private final Random random;
    private final String prefix;
    private int count;

    public RandomEdits(long seed, String prefix) {
        random = new Random(seed);
        this.prefix = prefix;
    }

    public void grow(Portfolio portfolio, int elements) {
        add(portfolio, portfolio, CjmPackage.Literals.PORTFOLIO__FUNCTIONS);
        add(portfolio, portfolio, CjmPackage.Literals.PORTFOLIO__JOURNEYS);
        add(portfolio, portfolio.getJourneys().getFirst(), CjmPackage.Literals.JOURNEY__STAGES);
        for (int i = 0; i < elements; i++) {
            add(portfolio);
            if (random.nextInt(3) == 0) {
                EObject journey = any(portfolio.getJourneys());
                add(portfolio, any(all(journey)), CjmPackage.Literals.STAGE__TOUCHPOINTS);
            }
        }
        for (int i = 0; i < elements * 3; i++) {
            set(portfolio);
        }
    }

    public void edit(Portfolio portfolio, int edits) {
        for (int i = 0; i < edits; i++) {
            switch (random.nextInt(20)) {
                case 0, 1, 2, 3 -> add(portfolio);
                case 4 -> delete(portfolio);
                case 5, 6 -> reorder(portfolio);
                case 7, 8 -> move(portfolio);
                default -> set(portfolio);
            }
        }
    }

    private void add(Portfolio portfolio) {
        EObject owner = pick(portfolio);
        add(portfolio, owner, any(containments(owner)));
    }

    private void add(Portfolio portfolio, EObject owner, EReference list) {
        if (list == null || depth(owner) > 6 || !list.getEContainingClass().isInstance(owner)) {
            return;
        }
        EObject child = EcoreUtil.create(list.getEReferenceType());
        Ids.assign(child, "_" + prefix + count++);
        insert(owner, list, child);
        for (EStructuralFeature feature : Shape.of(child.eClass()).slots()) {
            boolean key = Shape.of(child.eClass()).key().contains(feature);
            if (key || random.nextInt(4) == 0) {
                set(portfolio, child, feature);
            }
        }
        if (twice(portfolio, child)) {
            EcoreUtil.remove(child);
        }
    }

    private void delete(Portfolio portfolio) {
        EObject victim = pick(portfolio);
        if (victim == portfolio) {
            return;
        }
        Set<EObject> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(all(victim));
        for (EObject element : all(portfolio)) {
            for (EReference reference : Shape.of(element.eClass()).references()) {
                if (reference.isMany()) {
                    ((EList<?>) element.eGet(reference)).removeIf(gone::contains);
                } else if (gone.contains(element.eGet(reference))) {
                    element.eUnset(reference);
                }
            }
        }
        EcoreUtil.remove(victim);
    }

    private void reorder(Portfolio portfolio) {
        List<EList<EObject>> lists = new ArrayList<>();
        for (EObject owner : all(portfolio)) {
            containments(owner).stream().map(feature -> list(owner, feature)).filter(list -> list.size() > 1)
                    .forEach(lists::add);
        }
        EList<EObject> children = any(lists);
        if (children != null) {
            children.move(random.nextInt(children.size()), random.nextInt(children.size()));
        }
    }

    private void move(Portfolio portfolio) {
        EObject child = pick(portfolio);
        List<EObject> owners = new ArrayList<>(all(portfolio));
        owners.removeIf(owner -> EcoreUtil.isAncestor(child, owner)
                || containments(owner).stream().noneMatch(list -> list.getEReferenceType().isInstance(child)));
        EObject target = any(owners);
        if (target == null || child == portfolio) {
            return;
        }
        EReference feature = any(containments(target).stream()
                .filter(list -> list.getEReferenceType().isInstance(child)).toList());
        EObject owner = child.eContainer();
        EReference from = child.eContainmentFeature();
        int index = list(owner, from).indexOf(child);
        list(owner, from).remove(child);
        insert(target, feature, child);
        if (twice(portfolio, child)) {
            EcoreUtil.remove(child);
            list(owner, from).add(index, child);
        }
    }

    private void set(Portfolio portfolio) {
        EObject element = pick(portfolio);
        set(portfolio, element, any(Shape.of(element.eClass()).slots()));
    }

    private void set(Portfolio portfolio, EObject element, EStructuralFeature feature) {
        if (feature == CjmPackage.Literals.PORTFOLIO__FORMAT_VERSION) {
            return;
        }
        if (feature.isMany()) {
            change(portfolio, element, feature);
            return;
        }
        Object before = element.eGet(feature);
        if (random.nextInt(6) == 0) {
            element.eUnset(feature);
        } else {
            element.eSet(feature, value(portfolio, element, feature));
        }
        if (twice(portfolio, element)) {
            element.eSet(feature, before);
        }
    }

    @SuppressWarnings("unchecked")
    private void change(Portfolio portfolio, EObject element, EStructuralFeature feature) {
        EList<Object> values = (EList<Object>) element.eGet(feature);
        switch (random.nextInt(4)) {
            case 0 -> {
                if (!values.isEmpty()) {
                    values.remove(random.nextInt(values.size()));
                }
            }
            case 1 -> {
                if (values.size() > 1) {
                    values.move(random.nextInt(values.size()), random.nextInt(values.size()));
                }
            }
            default -> {
                Object value = value(portfolio, element, feature);
                if (value != null && !values.contains(value)) {
                    values.add(random.nextInt(values.size() + 1), value);
                }
            }
        }
    }

    private Object value(Portfolio portfolio, EObject element, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return any(all(portfolio).stream().filter(reference.getEReferenceType()::isInstance)
                    .filter(target -> target != element).toList());
        }
        EAttribute attribute = (EAttribute) feature;
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            return any(literals.getELiterals()).getInstance();
        }
        return switch (attribute.getEAttributeType().getName()) {
            case "Decimal", "Score", "Percent" -> new BigDecimal(random.nextInt(5)).movePointLeft(random.nextInt(2));
            case "Rating" -> random.nextInt(6);
            case "IsoDate" -> LocalDate.of(2026, 1, 1 + random.nextInt(5));
            case "IsoInstant" -> Instant.ofEpochSecond(1_000_000L + random.nextInt(5));
            case "IsoDuration" -> Duration.ofMinutes(random.nextInt(5));
            case "Color" -> "#00000" + random.nextInt(5);
            case "Language" -> random.nextBoolean() ? "en" : "ru";
            case "RelativePath" -> "pictures/" + random.nextInt(5) + ".png";
            case "EBoolean" -> random.nextBoolean();
            case "EIntegerObject" -> random.nextInt(5);
            case "ELongObject" -> (long) random.nextInt(5);
            case "Text" -> any(WORDS);
            default -> throw new IllegalStateException(attribute.getEAttributeType().getName());
        };
    }

    /** Returns whether the element has a duplicate by key, or a function by code. */
    private static boolean twice(Portfolio portfolio, EObject element) {
        List<EStructuralFeature> key = Shape.of(element.eClass()).key();
        if (element instanceof BusinessFunction function && function.getCode() != null) {
            return all(portfolio).stream().filter(e -> e instanceof BusinessFunction other
                    && function.getCode().equals(other.getCode())).count() > 1;
        }
        return !key.isEmpty() && element.eContainer() != null
                && list(element.eContainer(), element.eContainmentFeature()).stream()
                        .filter(other -> key.stream().allMatch(feature -> java.util.Objects.equals(other.eGet(feature),
                                element.eGet(feature))))
                        .count() > 1;
    }

    private void insert(EObject owner, EReference feature, EObject child) {
        EList<EObject> list = list(owner, feature);
        list.add(random.nextInt(list.size() + 1), child);
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject owner, EReference feature) {
        return (EList<EObject>) owner.eGet(feature);
    }

    private static List<EReference> containments(EObject owner) {
        return Shape.of(owner.eClass()).containments().stream()
                .filter(list -> list.getEReferenceType() != CjmPackage.Literals.MERGE_CONFLICT).toList();
    }

    private static int depth(EObject element) {
        int depth = 0;
        for (EObject owner = element.eContainer(); owner != null; owner = owner.eContainer()) {
            depth++;
        }
        return depth;
    }

    static List<EObject> all(EObject root) {
        List<EObject> all = new ArrayList<>();
        all.add(root);
        root.eAllContents().forEachRemaining(all::add);
        return all;
    }

    /** Picks an element; half of the picks are from the few elements that others edit, too. */
    private EObject pick(Portfolio portfolio) {
        List<EObject> all = all(portfolio);
        List<EObject> hot = all.stream().filter(element -> Ids.idOf(element).hashCode() % 7 == 0).toList();
        return any(hot.isEmpty() || random.nextBoolean() ? all : hot);
    }

    private <T> T any(List<T> list) {
        return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
    }
}
