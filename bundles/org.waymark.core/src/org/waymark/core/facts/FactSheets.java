package org.waymark.core.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.Library;
import org.waymark.core.domain.Profile;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.EvidenceKind;
import org.waymark.model.cjm.EvidenceLevel;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Measurement;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Property;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Transition;

/**
 * Makes the sheets of elements. A journey, a stage and a portfolio have sheets of their own without those of their
 * stages, touchpoints and library, which a document arranges itself. For one thread at a time.
 */
public final class FactSheets {

    /** Contents that a document arranges itself. */
    private static final Set<EStructuralFeature> ARRANGED = Set.of(Literals.PORTFOLIO__JOURNEYS,
            Literals.JOURNEY__STAGES, Literals.STAGE__TOUCHPOINTS, Literals.BUSINESS_FUNCTION__SUBFUNCTIONS);

    /** Features that are the title of their element. */
    private static final Set<EStructuralFeature> IN_TITLE = Set.of(Literals.NAMED_ELEMENT__NAME,
            Literals.OWNERSHIP__FUNCTION, Literals.MEASUREMENT__METRIC, Literals.BENCHMARK__COMPETITOR,
            Literals.EMOTION__PERSONA, Literals.EMOTION__SCORE, Literals.COMMENT__TEXT, Literals.NOTE__TEXT);

    /** Choices that say something also when nobody chose. */
    private static final Set<EStructuralFeature> ALWAYS = Set.of(Literals.EMOTION__VIEWPOINT,
            Literals.BACKSTAGE_STEP__LAYER, Literals.JOURNEY__KIND, Literals.JOURNEY__STATUS,
            Literals.INITIATIVE__STATUS);

    private final Profile profile;
    private final ModelTexts titles;
    private final Labels labels;
    private final Messages messages;
    private final FactValues values;
    /** Features that readers see, by class: finding them takes longer than telling most elements. */
    private final Map<EClass, List<EStructuralFeature>> features = new HashMap<>();

    /** @param locale language of titles and values */
    public FactSheets(Locale locale, Profile profile) {
        this.profile = profile;
        titles = ModelTexts.of(locale);
        labels = Labels.in(locale);
        messages = Messages.of(FactSheets.class, locale);
        values = new FactValues(locale);
    }

    /** Returns the sheet of an element. */
    public FactSheet of(EObject element) {
        return sheet(element, title(element), false);
    }

    private FactSheet sheet(EObject element, String title, boolean inherited) {
        List<Fact> facts = new ArrayList<>();
        List<FactSheet> parts = new ArrayList<>();
        for (EStructuralFeature feature : features.computeIfAbsent(element.eClass(),
                type -> ReaderFeatures.of(type, profile))) {
            if (!IN_TITLE.contains(feature) && !isArranged(feature)
                    && (element.eIsSet(feature) || ALWAYS.contains(feature))
                    && isTold(element, feature)) {
                add(element, feature, facts, parts);
            }
        }
        if (element instanceof Touchpoint touchpoint) {
            inherited(touchpoint, parts);
        }
        return new FactSheet(element, titles.title(element.eClass()), title, inherited, facts, parts);
    }

    private static boolean isArranged(EStructuralFeature feature) {
        return ARRANGED.contains(feature) || Library.lists().contains(feature);
    }

    /** Returns whether readers of the profile are told; a client is not told that something is only assumed. */
    private boolean isTold(EObject element, EStructuralFeature feature) {
        boolean inLabel = feature == Literals.TRANSITION__SOURCE || feature == Literals.TRANSITION__TARGET;
        if (inLabel && Labels.name((Transition) element).isBlank()) {
            return false;
        }
        Object value = element.eGet(feature);
        return profile.showsWork() || value != EvidenceLevel.ASSUMED && value != EvidenceKind.ASSUMPTION;
    }

    private void add(EObject element, EStructuralFeature feature, List<Fact> facts, List<FactSheet> parts) {
        Object value = element.eGet(feature);
        Collection<?> several = value instanceof Collection<?> list ? list : List.of(value);
        switch (feature) {
            case EAttribute attribute -> fact(facts, feature, several.stream()
                    .map(one -> values.of(attribute.getEAttributeType(), one))
                    .collect(Collectors.joining(isListed(feature) ? ", " : "\n")));
            case EReference reference when reference.isContainment() -> several
                    .forEach(one -> part((EObject) one, facts, parts));
            default -> fact(facts, feature, several.stream().map(one -> labels.shown((EObject) one))
                    .collect(Collectors.joining(", ")));
        }
    }

    /** Returns whether values are short, so that they stand in one line. */
    private static boolean isListed(EStructuralFeature feature) {
        return feature == Literals.NAMED_ELEMENT__TAGS || feature.getEType() instanceof EEnum;
    }

    private void part(EObject part, List<Fact> facts, List<FactSheet> parts) {
        if (part instanceof Property property) {
            facts.add(new Fact(name(Literals.PROPERTY__VALUE), Lines.orEmpty(property.getKey()),
                    Lines.orEmpty(property.getValue())));
        } else {
            parts.add(of(part));
        }
    }

    private void fact(List<Fact> facts, EStructuralFeature feature, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(name(feature), titles.title(feature), value.strip()));
        }
    }

    private static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + '.' + feature.getName();
    }

    /** Adds the ownerships that count at a touchpoint though its stage states them. */
    private void inherited(Touchpoint touchpoint, List<FactSheet> parts) {
        EffectiveOwnership.of(touchpoint).all().stream().filter(EffectiveOwnership.Held::inherited)
                .forEach(held -> held.stated().forEach(ownership -> parts.add(sheet(ownership,
                        messages.get("fact_fromStage", labels.shown(held.function())), true))));
    }

    private String title(EObject element) {
        if (element instanceof Emotion emotion) {
            String who = emotion.getPersona() == null
                    ? messages.get("fact_everybody")
                    : labels.shown(emotion.getPersona());
            String what = emotion.getScore() == null ? "" : values.of(Literals.SCORE, emotion.getScore());
            return Lines.single((who + ": " + what + " " + Labels.of(emotion)).strip());
        }
        return labels.shown(element instanceof Measurement measurement && measurement.getMetric() != null
                ? measurement.getMetric()
                : element);
    }

    /**
     * Returns the sheets of the library elements that the journeys use, directly or through another one, by the list
     * they are in; all of the library if these are all journeys.
     */
    public Map<EReference, List<FactSheet>> library(Portfolio portfolio, List<Journey> journeys) {
        boolean all = journeys.containsAll(portfolio.getJourneys());
        Set<EObject> used = all ? Set.of() : used(journeys);
        Map<EReference, List<FactSheet>> result = new LinkedHashMap<>();
        for (EReference list : Library.lists()) {
            List<FactSheet> sheets = new ArrayList<>();
            ((Collection<?>) portfolio.eGet(list)).forEach(one -> sheets(
                    (EObject) one, all, used, sheets));
            if (!sheets.isEmpty()) {
                result.put(list, List.copyOf(sheets));
            }
        }
        return result;
    }

    private void sheets(EObject element, boolean all, Set<EObject> used, List<FactSheet> sheets) {
        if (all || used.contains(element)) {
            sheets.add(of(element));
        }
        if (element instanceof BusinessFunction function) {
            function.getSubfunctions().forEach(each -> sheets(each, all, used, sheets));
        }
    }

    private static Set<EObject> used(List<Journey> journeys) {
        Set<EObject> used = new LinkedHashSet<>();
        for (Journey journey : journeys) {
            collect(journey, used);
            journey.eAllContents().forEachRemaining(each -> collect(each, used));
        }
        return used;
    }

    private static void collect(EObject from, Set<EObject> used) {
        for (EObject to : from.eCrossReferences()) {
            boolean structure = to instanceof Journey || to instanceof Step;
            if (!structure && !to.eIsProxy() && used.add(to)) {
                collect(to, used);
            }
        }
    }
}
