package org.waymark.core.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Step;

/**
 * Findings with something in common.
 *
 * @param title what they have in common, in the language of the reader
 * @param findings at least one, the worst first
 */
public record FindingGroup(String title, List<Finding> findings) {

    public FindingGroup {
        findings = List.copyOf(findings);
    }

    /** Returns the severity of the worst finding. */
    public Severity worst() {
        return findings.getFirst().severity();
    }

    /** Returns the number of findings of a severity. */
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** Groups findings of a document; with {@link Grouping#NONE} there is one group without a title. */
    public static List<FindingGroup> of(List<Finding> findings, PortfolioDocument document, Grouping grouping,
            Locale locale) {
        if (findings.isEmpty()) {
            return List.of();
        }
        Labels labels = Labels.in(locale);
        return switch (grouping) {
            case NONE -> List.of(new FindingGroup("", sorted(findings)));
            case RULE -> byRule(findings, RuleTexts.of(locale));
            case JOURNEY -> byElement(findings, f -> document.find(f.elementId()).flatMap(RuleContext::journeyOf),
                    labels, "group_noJourney", locale);
            case FUNCTION -> byElement(findings, f -> document.find(f.elementId()).flatMap(FindingGroup::function),
                    labels, "group_noFunction", locale);
        };
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted((a, b) -> a.severity().compareTo(b.severity())).toList();
    }

    private static List<FindingGroup> byRule(List<Finding> findings, RuleTexts texts) {
        Map<String, List<Finding>> rules = new LinkedHashMap<>();
        Rules.all().forEach(rule -> rules.put(rule.id(), new ArrayList<>()));
        findings.forEach(f -> rules.computeIfAbsent(f.ruleId(), id -> new ArrayList<>()).add(f));
        return rules.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new FindingGroup(Rules.byId(entry.getKey()).map(texts::title).orElse(entry.getKey()),
                        sorted(entry.getValue())))
                .sorted((a, b) -> a.worst().compareTo(b.worst())).toList();
    }

    private static List<FindingGroup> byElement(List<Finding> findings,
            Function<Finding, Optional<? extends EObject>> key, Labels labels, String none, Locale locale) {
        Map<EObject, List<Finding>> known = new LinkedHashMap<>();
        List<Finding> others = new ArrayList<>();
        for (Finding finding : findings) {
            key.apply(finding).ifPresentOrElse(
                    element -> known.computeIfAbsent(element, e -> new ArrayList<>()).add(finding),
                    () -> others.add(finding));
        }
        List<FindingGroup> groups = new ArrayList<>();
        known.forEach((element, of) -> groups.add(new FindingGroup(labels.shown(element), sorted(of))));
        if (!others.isEmpty()) {
            groups.add(new FindingGroup(Messages.of(FindingGroup.class, locale).get(none), sorted(others)));
        }
        return groups;
    }

    /** Returns who has to do with an element: its own function, or the first that is accountable where it is. */
    public static Optional<BusinessFunction> function(EObject element) {
        return own(element).filter(f -> !f.eIsProxy())
                .or(() -> Stream.iterate(element, e -> e != null, EObject::eContainer)
                        .filter(Step.class::isInstance).findFirst()
                        .flatMap(step -> EffectiveOwnership.of((Step) step).accountable().stream().findFirst())
                        .map(EffectiveOwnership.Held::function));
    }

    private static Optional<BusinessFunction> own(EObject element) {
        // no switch over types: Java would build it at each start of a command
        if (element instanceof Ownership ownership) {
            return Optional.ofNullable(ownership.getFunction());
        } else if (element instanceof Initiative initiative) {
            return Optional.ofNullable(initiative.getAccountable());
        }
        return element instanceof BusinessFunction function ? Optional.of(function) : Optional.empty();
    }
}
