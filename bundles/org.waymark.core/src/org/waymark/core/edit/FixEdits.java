package org.waymark.core.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.EffectiveOwnership.Held;
import org.waymark.core.domain.Ids;
import org.waymark.core.edit.QuickFix.ClearValue;
import org.waymark.core.edit.QuickFix.FreeCode;
import org.waymark.core.edit.QuickFix.KeepAccountable;
import org.waymark.core.edit.QuickFix.MakeAccountable;
import org.waymark.core.edit.QuickFix.MakeInitiative;
import org.waymark.core.edit.QuickFix.RemoveSuppression;
import org.waymark.core.edit.QuickFix.ScaleShares;
import org.waymark.core.edit.QuickFix.SetBaseline;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Element;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Suppression;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Transition;

/** Edits that mend violations of rules, or accept them with a reason. Each is one undo step. */
public final class FixEdits {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final EditingDomain domain;
    private final FeatureEdits features;
    private final OwnershipEdits ownerships;
    private final Messages messages = Messages.of(FixEdits.class);
    private final ModelTexts model = ModelTexts.of(Locale.getDefault());

    public FixEdits(EditingDomain domain) {
        this.domain = domain;
        this.features = new FeatureEdits(domain);
        this.ownerships = new OwnershipEdits(domain);
    }

    /** Returns the title of a fix without what was chosen: "Make accountable", with the number of several targets. */
    public String title(QuickFix fix) {
        String title = messages.get("fix_" + switch (fix) {
            case MakeAccountable make -> "makeAccountable";
            case KeepAccountable keep -> "keepAccountable";
            case MakeInitiative make -> "makeInitiative";
            case SetBaseline set -> "setBaseline";
            case ClearValue clear -> "clearValue";
            case FreeCode free -> "freeCode";
            case ScaleShares scale -> "scaleShares";
            case RemoveSuppression remove -> "removeSuppression";
        });
        return fix.targets().size() == 1 ? title : messages.get("fix_many", title, fix.targets().size());
    }

    /** Returns the label of what was chosen; empty where nothing is to be chosen. */
    public String choice(QuickFix fix) {
        return fix.choice().map(chosen -> chosen instanceof EStructuralFeature feature
                ? model.title(feature)
                : Labels.in(Locale.getDefault()).shown(chosen)).orElse("");
    }

    /** Returns the command of a fix. Its affected objects are the targets, or the new elements. */
    public Command command(QuickFix fix) {
        return switch (fix) {
            case MakeAccountable make -> compound(fix, make.targets(), make.targets().stream()
                    .flatMap(target -> accountable(target, make.function())));
            case KeepAccountable keep -> compound(fix, keep.targets(), keep.targets().stream()
                    .flatMap(step -> onlyAccountable(step, keep.function())));
            case MakeInitiative make -> new InitiativeEdits(domain).answer(title(make), make.targets(), make.why());
            case SetBaseline set -> compound(fix, set.targets(), set.targets().stream()
                    .flatMap(touchpoint -> QuickFixes.journey(touchpoint).stream()).distinct()
                    .map(journey -> features.set(journey, Literals.JOURNEY__BASELINE, set.baseline())));
            case ClearValue clear -> compound(fix, clear.targets(), clear.targets().stream()
                    .map(owner -> cleared(owner, clear.feature())));
            case FreeCode free -> codes(free);
            case ScaleShares scale -> compound(fix, scale.targets(), scale.targets().stream().flatMap(this::shares));
            case RemoveSuppression remove -> compound(fix,
                    remove.targets().stream().map(EObject::eContainer).distinct().toList(),
                    remove.targets().stream().map(this::removed));
        };
    }

    private Command compound(QuickFix fix, List<? extends EObject> affected, Stream<Command> steps) {
        return Labelled.of(title(fix), affected, steps.filter(Command::canExecute).toList());
    }

    private Stream<Command> accountable(EObject target, BusinessFunction function) {
        return switch (target) {
            case Journey journey -> journey.getStages().stream().map(stage -> accountable(stage, function));
            case Step step -> Stream.of(accountable(step, function));
            default -> Stream.of(features.set(target, Literals.INITIATIVE__ACCOUNTABLE, function));
        };
    }

    private Command accountable(Step step, BusinessFunction function) {
        Optional<Ownership> own = EffectiveOwnership.stated(step, function);
        Set<Role> roles = EnumSet.of(Role.ACCOUNTABLE);
        own.ifPresent(it -> roles.addAll(it.getRoles()));
        return ownerships.assign(step, function, roles, own.map(Ownership::getInfluence).orElse(0));
    }

    private Stream<Command> onlyAccountable(Step step, BusinessFunction function) {
        return EffectiveOwnership.of(step).accountable().stream().filter(held -> held.function() != function)
                .flatMap(held -> held.stated().stream()).map(own -> {
                    Set<Role> roles = EnumSet.of(Role.RESPONSIBLE);
                    roles.addAll(own.getRoles());
                    roles.remove(Role.ACCOUNTABLE);
                    return features.set(own, Literals.OWNERSHIP__ROLES,
                            Role.VALUES.stream().filter(roles::contains).toList());
                });
    }

    /** Clears a value; of several, those that lead nowhere. */
    private Command cleared(EObject owner, EStructuralFeature feature) {
        if (!feature.isMany()) {
            return features.set(owner, feature, null);
        }
        List<?> lost = ((List<?>) owner.eGet(feature)).stream()
                .filter(value -> value instanceof EObject target && Ids.isUnresolved(target)).toList();
        return new RemoveCommand(domain, owner, feature, lost);
    }

    private Command codes(FreeCode free) {
        Set<String> taken = new HashSet<>();
        EcoreUtil.getRootContainer(free.targets().getFirst()).eAllContents().forEachRemaining(e -> {
            if (e instanceof BusinessFunction function && function.getCode() != null) {
                taken.add(function.getCode().strip());
            }
        });
        List<Command> steps = new ArrayList<>();
        for (BusinessFunction function : free.targets()) {
            String code = Stream.iterate(2, n -> n + 1).map(n -> function.getCode().strip() + n)
                    .filter(taken::add).findFirst().orElseThrow();
            steps.add(features.set(function, Literals.BUSINESS_FUNCTION__CODE, code));
        }
        return Labelled.of(title(free), free.targets(), steps);
    }

    /** Scales to whole percents; what rounding leaves over goes to the largest share. */
    private Stream<Command> shares(Touchpoint touchpoint) {
        List<Transition> leaving = QuickFixes.journey(touchpoint).stream().flatMap(j -> j.getTransitions().stream())
                .filter(t -> t.getSource() == touchpoint && t.getShare() != null && t.getShare().signum() > 0)
                .sorted((a, b) -> b.getShare().compareTo(a.getShare())).toList();
        BigDecimal sum = leaving.stream().map(Transition::getShare).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Command> steps = new ArrayList<>();
        BigDecimal left = ALL;
        for (Transition transition : leaving.reversed()) {
            BigDecimal share = transition == leaving.getFirst()
                    ? left
                    : transition.getShare().multiply(ALL).divide(sum, 0, RoundingMode.HALF_DOWN);
            left = left.subtract(share);
            steps.add(features.set(transition, Literals.TRANSITION__SHARE, share));
        }
        return steps.stream();
    }

    private Command removed(Suppression suppression) {
        return new RemoveCommand(domain, suppression.eContainer(), Literals.ELEMENT__SUPPRESSIONS, suppression);
    }

    /**
     * Accepts violations: the element keeps the reason, and the rule is silent there and in what the element contains.
     *
     * @param author who accepts them
     */
    public Command accept(List<Violation> violations, String reason, String author) {
        List<EObject> affected = new ArrayList<>();
        List<Command> steps = new ArrayList<>();
        Set<List<Object>> done = new HashSet<>();
        for (Violation violation : violations) {
            Element element = element(violation.element());
            if (!done.add(List.of(element, violation.rule()))) {
                continue;
            }
            affected.add(element);
            Suppression suppression = CjmFactory.eINSTANCE.createSuppression();
            suppression.setRule(violation.rule());
            suppression.setReason(TextCleaner.clean(reason.strip()));
            suppression.setAuthor(TextCleaner.clean(author));
            steps.add(new AddCommand(domain, element, Literals.ELEMENT__SUPPRESSIONS, suppression));
        }
        return Labelled.of(messages.get("fix_accept"), affected, steps);
    }

    /** Takes back what was accepted: the nearest suppression of the rule at the element or around it. */
    public Command report(List<Violation> violations) {
        List<Suppression> silent = violations.stream().flatMap(v -> suppression(v).stream()).distinct().toList();
        return Labelled.of(messages.get("fix_report"), silent.stream().map(EObject::eContainer).distinct().toList(),
                silent.stream().map(this::removed).toList());
    }

    /** Returns what silences a rule at an element. */
    public static Optional<Suppression> suppression(Violation violation) {
        return Stream.iterate(violation.element(), e -> e != null, EObject::eContainer)
                .filter(Element.class::isInstance).flatMap(e -> ((Element) e).getSuppressions().stream())
                .filter(s -> violation.rule().equals(s.getRule())).findFirst();
    }

    private static Element element(EObject at) {
        return Stream.iterate(at, e -> e != null, EObject::eContainer).filter(Element.class::isInstance)
                .map(Element.class::cast).findFirst()
                .orElseGet(() -> (Portfolio) EcoreUtil.getRootContainer(at));
    }
}
