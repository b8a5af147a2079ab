package org.waymark.core.persist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.domain.Keys;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/**
 * Random portfolios over the whole metamodel, reproducible by seed. They contain every class, feature and kind of
 * value. Texts are any text a file can hold. References lead to elements of the right class: from the library to the
 * library, inside a journey, from a journey to the library and, where the metamodel allows it, to other journeys. Keyed
 * children are unique by key.
 */
public final class RandomPortfolios {

    private static final int DEEPEST = 12;

    private final Random random;
    private final RandomValues values;
    private final List<EObject> owners = new ArrayList<>();
    private final Map<EObject, Integer> depths = new HashMap<>();
    private int count;

    private RandomPortfolios(Random random) {
        this.random = random;
        values = new RandomValues(random);
    }

    /** Returns a portfolio of about that many elements, at least about forty. */
    public static Portfolio of(long seed, int elements) {
        return new RandomPortfolios(new Random(seed)).portfolio(elements);
    }

    private Portfolio portfolio(int elements) {
        Portfolio portfolio = CjmFactory.eINSTANCE.createPortfolio();
        depths.put(portfolio, 0);
        owners.add(portfolio);
        skeleton(portfolio, Math.max(1, elements / 200));
        while (count < elements) {
            EObject owner = owners.get(random.nextInt(owners.size()));
            List<EReference> containments = owner.eClass().getEAllContainments();
            add(owner, containments.get(random.nextInt(containments.size())));
        }
        List<EObject> all = new ArrayList<>(List.of(portfolio));
        portfolio.eAllContents().forEachRemaining(all::add);
        all.forEach(this::fillAttributes);
        all.forEach(element -> fillReferences(portfolio, element));
        all.forEach(this::dropEqualKeys);
        portfolio.setFormatVersion("1.0");
        return portfolio;
    }

    /** Adds at least one element to every list of the library, and journeys with stages and touchpoints. */
    private void skeleton(Portfolio portfolio, int journeys) {
        portfolio.eClass().getEAllContainments().forEach(containment -> add(portfolio, containment));
        for (int i = 0; i < journeys; i++) {
            EObject journey = add(portfolio, CjmPackage.Literals.PORTFOLIO__JOURNEYS);
            for (int j = 0; j < 3; j++) {
                EObject stage = add(journey, CjmPackage.Literals.JOURNEY__STAGES);
                for (int k = 0; k < 3; k++) {
                    add(stage, CjmPackage.Literals.STAGE__TOUCHPOINTS);
                }
            }
        }
    }

    private EObject add(EObject owner, EReference containment) {
        EObject child = EcoreUtil.create(containment.getEReferenceType());
        list(owner, containment).add(child);
        int depth = depths.get(owner) + 1;
        depths.put(child, depth);
        if (depth < DEEPEST && !child.eClass().getEAllContainments().isEmpty()) {
            owners.add(child);
        }
        count++;
        return child;
    }

    private void fillAttributes(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getName().equals("formatVersion") || random.nextInt(3) == 0) {
                continue;
            }
            if (!attribute.isMany()) {
                element.eSet(attribute, values.of(attribute));
                continue;
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                list(element, attribute).add(values.of(attribute));
            }
        }
    }

    private void fillReferences(Portfolio portfolio, EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            boolean wanted = reference.getLowerBound() > 0 || random.nextBoolean();
            if (reference.isContainment() || reference.isContainer() || !wanted) {
                continue;
            }
            List<EObject> candidates = candidates(portfolio, element, reference);
            int targets = candidates.isEmpty() ? 0 : reference.isMany() ? random.nextInt(4) : 1;
            for (int i = 0; i < targets; i++) {
                EObject target = candidates.get(random.nextInt(candidates.size()));
                if (reference.isMany()) {
                    list(element, reference).add(target);
                } else {
                    element.eSet(reference, target);
                }
            }
        }
    }

    private List<EObject> candidates(Portfolio portfolio, EObject element, EReference reference) {
        EClass type = reference.getEReferenceType();
        if (type == CjmPackage.Literals.JOURNEY) {
            return List.copyOf(portfolio.getJourneys());
        }
        boolean acrossJourneys = reference == CjmPackage.Literals.TOUCHPOINT__PLANNED;
        boolean insideJourney = type == CjmPackage.Literals.TOUCHPOINT || reference == CjmPackage.Literals.NOTE__ABOUT;
        EObject from = insideJourney && !acrossJourneys ? journeyOf(element) : portfolio;
        List<EObject> candidates = new ArrayList<>();
        for (TreeIterator<EObject> all = from.eAllContents(); all.hasNext();) {
            EObject candidate = all.next();
            if (candidate instanceof Journey && !insideJourney) {
                all.prune();
            } else if (type.isSuperTypeOf(candidate.eClass())) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    private static EObject journeyOf(EObject element) {
        EObject journey = element;
        while (!(journey instanceof Journey)) {
            journey = journey.eContainer();
        }
        return journey;
    }

    private void dropEqualKeys(EObject owner) {
        for (EReference containment : owner.eClass().getEAllContainments()) {
            EClass type = containment.getEReferenceType();
            List<EStructuralFeature> keys = Keys.of(type);
            if (!keys.isEmpty()) {
                Set<List<Object>> seen = new HashSet<>();
                list(owner, containment).removeIf(child -> !seen.add(key((EObject) child, keys)));
            }
        }
    }

    private static List<Object> key(EObject child, List<EStructuralFeature> keys) {
        List<Object> key = new ArrayList<>();
        keys.forEach(feature -> key.add(child.eGet(feature)));
        return key;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(EObject owner, EStructuralFeature feature) {
        return (List<Object>) owner.eGet(feature);
    }
}
