package org.waymark.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.EffectiveOwnership.Held;
import org.waymark.core.edit.QuickFix.ClearValue;
import org.waymark.core.edit.QuickFix.FreeCode;
import org.waymark.core.edit.QuickFix.KeepAccountable;
import org.waymark.core.edit.QuickFix.MakeAccountable;
import org.waymark.core.edit.QuickFix.MakeInitiative;
import org.waymark.core.edit.QuickFix.RemoveSuppression;
import org.waymark.core.edit.QuickFix.ScaleShares;
import org.waymark.core.edit.QuickFix.SetBaseline;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.PromiseKept;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Suppression;
import org.waymark.model.cjm.Touchpoint;

/**
 * Finds what can be mended mechanically: the offer behind the problems view, the map, the matrix and the insight page.
 * {@link FixEdits} makes the commands.
 */
public final class QuickFixes {

    private static final Set<String> UNANSWERED = Set.of("negative-unanswered", "broken-promise",
            "worst-expectation-unanswered");
    private static final Set<String> IDLE_VALUES = Set.of("missing-file", "unsafe-path", "unsafe-link",
            "planned-elsewhere", "observed-only", "reference-cycle", "metric-self-measured", "dangling-reference");

    private static final List<EStructuralFeature> OBSERVED_ONLY = List.of(Literals.TOUCHPOINT__PLANNED,
            Literals.TOUCHPOINT__COMPLIANCE, Literals.TOUCHPOINT__TIME, Literals.TOUCHPOINT__COUNT);

    private QuickFixes() {
    }

    /** Returns the fixes for some violations. Each mends all of them that it can mend. */
    public static List<QuickFix> of(List<Violation> violations) {
        return offer(violations, List.of(), "");
    }

    /**
     * Returns the fixes for elements: those for the violations, and those for what no rule reports, such as a pain
     * point without an initiative.
     */
    public static List<QuickFix> at(List<? extends EObject> elements, List<Violation> violations) {
        return offer(violations, elements, "");
    }

    /**
     * Returns the fixes for what a line of an evaluation is about: those of {@link #at}, and an initiative for the
     * element if no other fix makes one.
     *
     * @param why the line in words, the description of the initiative
     */
    public static List<QuickFix> line(EObject element, List<Violation> violations, String why) {
        List<QuickFix> found = new ArrayList<>(offer(violations, List.of(element), why));
        if (found.stream().noneMatch(MakeInitiative.class::isInstance) && Improvement.isFor(element)) {
            found.add(new MakeInitiative(List.of(element), why));
        }
        return List.copyOf(found);
    }

    private static List<QuickFix> offer(List<Violation> violations, List<? extends EObject> elements, String why) {
        List<QuickFix> found = new ArrayList<>();
        accountable(violations, elements, found);
        Set<EObject> unanswered = new LinkedHashSet<>(elements.stream().filter(QuickFixes::isDebt).toList());
        violations.forEach(violation -> unanswered.addAll(unanswered(violation)));
        if (!unanswered.isEmpty()) {
            found.add(new MakeInitiative(List.copyOf(unanswered), why));
        }
        baselines(violations, found);
        list(violations, "duplicate-code", BusinessFunction.class, FreeCode::new, found);
        list(violations, "share-sum", Touchpoint.class, ScaleShares::new, found);
        list(violations, "idle-suppression", Suppression.class, RemoveSuppression::new, found);
        values(violations, found);
        Set<EObject> others = new LinkedHashSet<>(violations.stream().map(Violation::element)
                .filter(Improvement::isFor).toList());
        elements.stream().filter(QuickFixes::isImproved).forEach(others::add);
        if (unanswered.isEmpty() && !others.isEmpty()) {
            found.add(new MakeInitiative(List.copyOf(others), why));
        }
        return List.copyOf(found);
    }

    /** Returns whether an element is a known problem that nothing addresses. */
    private static boolean isDebt(EObject element) {
        return element instanceof PainPoint pain && isUnaddressed(pain)
                || element instanceof Touchpoint touchpoint && touchpoint.getPromiseKept() == PromiseKept.BROKEN;
    }

    /** Returns whether an initiative for an element makes sense though no rule reports anything there. */
    private static boolean isImproved(EObject element) {
        return element instanceof PainPoint
                || element instanceof Step step && EffectiveOwnership.of(step).accountable().isEmpty();
    }

    private static void accountable(List<Violation> violations, List<? extends EObject> elements,
            List<QuickFix> found) {
        Set<EObject> nobody = new LinkedHashSet<>(elements.stream().filter(e -> e instanceof Step step
                && EffectiveOwnership.of(step).accountable().isEmpty()).toList());
        violations.stream().filter(v -> v.rule().equals("no-accountable")).map(Violation::element).forEach(nobody::add);
        violations.stream().filter(v -> v.element() instanceof Initiative it && it.getAccountable() == null)
                .map(Violation::element).forEach(nobody::add);
        if (!nobody.isEmpty()) {
            functions(nobody).forEach(f -> found.add(new MakeAccountable(List.copyOf(nobody), f)));
        }
        Map<BusinessFunction, List<Step>> several = new LinkedHashMap<>();
        elements(violations, "several-accountables", Step.class).forEach(step -> EffectiveOwnership.of(step)
                .accountable().stream().map(Held::function)
                .forEach(f -> several.computeIfAbsent(f, x -> new ArrayList<>()).add(step)));
        several.forEach((function, steps) -> found.add(new KeepAccountable(List.copyOf(steps), function)));
    }

    /** Returns all functions of the portfolio, those with most roles at the targets first. */
    private static List<BusinessFunction> functions(Collection<EObject> targets) {
        List<EObject> inside = new ArrayList<>();
        EObject portfolio = EcoreUtil.getRootContainer(targets.iterator().next());
        if (portfolio instanceof Portfolio all) {
            all.getFunctions().forEach(f -> with(f, inside));
        }
        Map<Object, Integer> known = new LinkedHashMap<>();
        targets.stream().filter(Step.class::isInstance).map(Step.class::cast).flatMap(
                step -> EffectiveOwnership.of(step).all().stream()).filter(held -> !held.isExplicitlyNone())
                .forEach(held -> known.merge(held.function(), 1, Integer::sum));
        return inside.stream().map(BusinessFunction.class::cast)
                .sorted(Comparator.comparing(f -> -known.getOrDefault(f, 0))).toList();
    }

    private static void with(BusinessFunction function, List<EObject> found) {
        found.add(function);
        function.getSubfunctions().forEach(f -> with(f, found));
    }

    private static Collection<? extends EObject> unanswered(Violation violation) {
        if (UNANSWERED.contains(violation.rule())) {
            return List.of(violation.element());
        }
        return violation.rule().equals("approved-without-initiatives") && violation.element() instanceof Journey journey
                ? pains(journey)
                : List.of();
    }

    private static List<EObject> pains(Journey journey) {
        List<EObject> found = new ArrayList<>();
        journey.eAllContents().forEachRemaining(e -> {
            if (e instanceof PainPoint pain && isUnaddressed(pain)) {
                found.add(pain);
            }
        });
        return found;
    }

    private static boolean isUnaddressed(PainPoint pain) {
        return pain.getInitiatives().stream().allMatch(it -> it.getStatus() == InitiativeStatus.REJECTED);
    }

    private static void baselines(List<Violation> violations, List<QuickFix> found) {
        Map<Journey, List<Touchpoint>> planned = new LinkedHashMap<>();
        elements(violations, "planned-elsewhere", Touchpoint.class).forEach(t -> journey(t.getPlanned())
                .filter(j -> journey(t).filter(own -> own != j).isPresent())
                .ifPresent(j -> planned.computeIfAbsent(j, x -> new ArrayList<>()).add(t)));
        planned.forEach((journey, touchpoints) -> found.add(new SetBaseline(List.copyOf(touchpoints), journey)));
    }

    static Optional<Journey> journey(EObject element) {
        return Stream.iterate(element, e -> e != null, EObject::eContainer).filter(Journey.class::isInstance)
                .map(Journey.class::cast).findFirst();
    }

    private static void values(List<Violation> violations, List<QuickFix> found) {
        Map<EStructuralFeature, Set<EObject>> idle = new LinkedHashMap<>();
        violations.stream().filter(v -> IDLE_VALUES.contains(v.rule())).forEach(v -> slots(v)
                .forEach(f -> idle.computeIfAbsent(f, x -> new LinkedHashSet<>()).add(v.element())));
        idle.forEach((feature, owners) -> found.add(new ClearValue(List.copyOf(owners), feature)));
    }

    /** Returns the features of a violation that an element can be without. */
    private static Stream<EStructuralFeature> slots(Violation violation) {
        Stream<EStructuralFeature> features = violation.rule().equals("observed-only")
                ? OBSERVED_ONLY.stream().filter(violation.element()::eIsSet)
                : violation.slot().stream();
        return features.filter(f -> f.getLowerBound() == 0
                && (!f.isMany() || violation.rule().equals("dangling-reference"))
                && !(f instanceof EReference reference && reference.isContainment()));
    }

    private static <T extends EObject> List<T> elements(List<Violation> violations, String rule, Class<T> type) {
        return violations.stream().filter(v -> v.rule().equals(rule)).map(Violation::element).filter(type::isInstance)
                .map(type::cast).distinct().toList();
    }

    private static <T extends EObject> void list(List<Violation> violations, String rule, Class<T> type,
            Function<List<T>, QuickFix> fix, List<QuickFix> found) {
        List<T> targets = elements(violations, rule, type);
        if (!targets.isEmpty()) {
            found.add(fix.apply(targets));
        }
    }
}
