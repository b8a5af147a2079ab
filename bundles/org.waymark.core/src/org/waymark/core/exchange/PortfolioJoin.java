package org.waymark.core.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.waymark.core.text.FreeNames;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Portfolio;

/** Adds an imported portfolio to an existing one. */
public final class PortfolioJoin {

    private final Portfolio target;
    private final Map<EObject, EObject> replaced = new HashMap<>();
    /** The last number that a name got. */

    private PortfolioJoin(Portfolio target) {
        this.target = target;
    }

    /**
     * Moves the journeys and library elements of one portfolio into another. A library element whose name already
     * exists is not added; references to it are redirected to the existing one. A journey whose name exists gets a
     * number.
     *
     * @param imported portfolio in no document; without its journeys afterwards
     * @return the added journeys
     */
    public static List<Journey> into(Portfolio target, Portfolio imported) {
        return new PortfolioJoin(target).join(imported);
    }

    private List<Journey> join(Portfolio imported) {
        for (EReference library : CjmPackage.Literals.PORTFOLIO.getEAllContainments()) {
            if (library != CjmPackage.Literals.PORTFOLIO__JOURNEYS
                    && CjmPackage.Literals.NAMED_ELEMENT.isSuperTypeOf(library.getEReferenceType())) {
                library(library, imported);
            }
        }
        List<Journey> journeys = new ArrayList<>(imported.getJourneys());
        FreeNames free = new FreeNames(target.getJourneys().stream().map(Labels::of).toList());
        for (Journey journey : journeys) {
            journey.setName(free.take(Labels.of(journey)));
            target.getJourneys().add(journey);
            redirect(journey);
            journey.eAllContents().forEachRemaining(this::redirect);
        }
        return journeys;
    }

    private void library(EReference library, Portfolio imported) {
        Map<String, EObject> known = new LinkedHashMap<>();
        entries(target, library).forEach(entry -> know(known, entry));
        for (EObject entry : new ArrayList<>(entries(imported, library))) {
            EObject twin = known.get(Draft.key(((NamedElement) entry).getName()));
            if (twin == null) {
                entries(target, library).add(entry);
                know(known, entry);
            } else {
                replaced.put(entry, twin);
            }
        }
        entries(target, library).forEach(this::redirect);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> entries(EObject owner, EReference library) {
        return (List<EObject>) owner.eGet(library);
    }

    private static void know(Map<String, EObject> known, EObject entry) {
        known.putIfAbsent(Draft.key(((NamedElement) entry).getName()), entry);
        if (entry instanceof BusinessFunction function) {
            function.getSubfunctions().forEach(f -> know(known, f));
        }
    }

    private void redirect(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && element.eIsSet(reference)) {
                if (element.eGet(reference) instanceof List<?> targets) {
                    redirect(entries(element, reference), targets);
                } else {
                    EObject twin = replaced.get(element.eGet(reference));
                    if (twin != null) {
                        element.eSet(reference, twin);
                    }
                }
            }
        }
    }

    private void redirect(List<EObject> references, List<?> targets) {
        if (targets.stream().noneMatch(replaced::containsKey)) {
            return;
        }
        Set<EObject> present = new HashSet<>(references);
        InternalEList<EObject> quick = (InternalEList<EObject>) references;
        for (int i = 0; i < targets.size(); i++) {
            EObject twin = replaced.get(targets.get(i));
            if (twin != null && present.add(twin)) {
                quick.setUnique(i, twin);
            }
        }
    }

}
