package org.waymark.sirius;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.CjmResourceFactory;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.rules.Finding;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.RuleTexts;
import org.waymark.core.rules.Validator;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Transition;

/**
 * Results of the validation of a portfolio, by the element at which a map shows it. It is computed once and again after a
 * change, because Sirius asks for every rule at every view.
 */
final class Findings extends EContentAdapter {

    /**
     * One finding.
     *
     * @param element what it is about
     * @param message for the user, with the place if the element is not the one that is shown
     */
    record Shown(EObject element, String message) {
    }

    private Map<EObject, Map<String, List<Shown>>> byPlace = Map.of();
    private Map<EObject, List<String>> byElement = Map.of();
    private boolean stale = true;

    /** Returns the findings of a rule that a map shows at an element. */
    static List<Shown> at(EObject shown, String rule) {
        return Elements.portfolio(shown).map(Findings::in)
                .map(found -> found.byPlace.getOrDefault(shown, Map.of()).getOrDefault(rule, List.of()))
                .orElse(List.of());
    }

    /** Returns the rule once for each finding of it about the element itself. */
    static List<String> of(EObject element, String rule) {
        return Elements.portfolio(element).map(Findings::in)
                .map(found -> found.byElement.getOrDefault(element, List.of())).orElse(List.of()).stream()
                .filter(rule::equals).toList();
    }

    private static Findings in(Portfolio portfolio) {
        Findings findings = null;
        for (Adapter adapter : portfolio.eAdapters()) {
            findings = adapter instanceof Findings known ? known : findings;
        }
        if (findings == null) {
            findings = new Findings();
            portfolio.eAdapters().add(findings);
        }
        if (findings.stale) {
            findings.compute(portfolio);
        }
        return findings;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        stale |= !notification.isTouch();
    }

    private void compute(Portfolio portfolio) {
        stale = false;
        byPlace = new HashMap<>();
        byElement = new HashMap<>();
        Map<String, EObject> elements = new HashMap<>();
        elements.put(Ids.idOf(portfolio), portfolio);
        portfolio.eAllContents().forEachRemaining(element -> elements.put(Ids.idOf(element), element));
        RuleTexts texts = RuleTexts.of(Locale.getDefault());
        // a copy, because the portfolio of another tool has no document of its own
        var document = PortfolioFiles.create(
                CjmResourceFactory.fileOf(portfolio).orElse(Path.of("portfolio.cjm")), Ids.copyWithIds(portfolio));
        for (Finding finding : new Validator().validate(document, RuleSettings.standard())) {
            EObject element = elements.get(finding.elementId());
            EObject place = place(element, portfolio);
            String message = texts.message(finding);
            byElement.computeIfAbsent(element, key -> new ArrayList<>()).add(finding.ruleId());
            byPlace.computeIfAbsent(place, key -> new HashMap<>())
                    .computeIfAbsent(finding.ruleId(), key -> new ArrayList<>())
                    .add(new Shown(element, element == place ? message : texts.path(finding) + ": " + message));
        }
    }

    /**
     * Returns what shows a finding: the nearest stage, card or transition on a map, else the journey, which is its
     * diagram. What belongs to no journey is shown by the diagram of the first.
     */
    private static EObject place(EObject element, Portfolio portfolio) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Stage || at instanceof Journey
                    || at instanceof Touchpoint touchpoint && isDrawn(touchpoint)
                    || at instanceof Transition transition && isDrawn(transition)) {
                return at;
            }
        }
        return portfolio.getJourneys().stream().filter(journey -> !journey.eIsProxy()).findFirst()
                .map(EObject.class::cast).orElse(portfolio);
    }

    private static boolean isDrawn(Touchpoint touchpoint) {
        EObject around = touchpoint.eContainer();
        return around instanceof Stage || around instanceof Touchpoint && around.eContainer() instanceof Stage;
    }

    private static boolean isDrawn(Transition transition) {
        return isEnd(transition, transition.getSource()) && isEnd(transition, transition.getTarget());
    }

    private static boolean isEnd(Transition transition, Touchpoint end) {
        return end != null && isDrawn(end) && Elements.journey(end).equals(Elements.journey(transition));
    }
}
