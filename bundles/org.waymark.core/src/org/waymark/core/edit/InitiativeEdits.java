package org.waymark.core.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Frequency;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.PromiseKept;
import org.waymark.model.cjm.Touchpoint;

/** Edits of the backlog: what makes, places and moves initiatives. Each is one undo step. */
public final class InitiativeEdits {

    private final EditingDomain domain;
    private final FeatureEdits features;
    private final Messages messages = Messages.of(InitiativeEdits.class);

    public InitiativeEdits(EditingDomain domain) {
        this.domain = domain;
        this.features = new FeatureEdits(domain);
    }

    /**
     * Makes an initiative for each element: linked to what it improves, with an owner proposed.
     *
     * @param label name of the undo step
     * @param why reason in words, the description of each; may be empty
     * @see Improvement
     */
    Command answer(String label, List<? extends EObject> targets, String why) {
        List<Initiative> made = new ArrayList<>();
        List<Command> steps = new ArrayList<>();
        Set<EObject> answered = new HashSet<>();
        for (EObject target : targets) {
            Improvement improvement = Improvement.of(target);
            if (!answered.add(improvement.about())) {
                continue;
            }
            Initiative initiative = initiative(name(improvement.about()), why);
            improvement.owner().ifPresent(initiative::setAccountable);
            made.add(initiative);
            steps.addAll(added(initiative, (Portfolio) EcoreUtil.getRootContainer(target), improvement.links()));
        }
        return Labelled.of(label, made, steps);
    }

    /**
     * Makes an initiative that answers what was observed.
     *
     * @param target touchpoint that it improves, if it is about one
     * @param why reason with numbers, its description
     */
    public Command observed(Portfolio portfolio, Optional<Touchpoint> target, String name, String why) {
        Initiative initiative = initiative(name, why);
        target.flatMap(it -> Improvement.of(it).owner()).ifPresent(initiative::setAccountable);
        return Labelled.of(messages.get("fix_makeInitiative"), List.of(initiative),
                added(initiative, portfolio, target.<EObject>map(it -> it).stream().toList()));
    }

    /** Makes an initiative of which only the name and the status are known. */
    public Command create(Portfolio portfolio, String name, InitiativeStatus status) {
        Initiative initiative = initiative(name.strip(), "");
        initiative.setStatus(status);
        return Labelled.of(messages.get("fix_makeInitiative"), List.of(initiative),
                added(initiative, portfolio, List.of()));
    }

    /** Rates impact and effort at once, 1..5 or 0 for not rated. */
    public Command rate(Initiative initiative, int impact, int effort) {
        List<Command> steps = new ArrayList<>();
        steps.addAll(features.setSteps(initiative, Literals.INITIATIVE__IMPACT, impact));
        steps.addAll(features.setSteps(initiative, Literals.INITIATIVE__EFFORT, effort));
        return Labelled.of(messages.get("initiative_rate"), List.of(initiative), steps);
    }

    /** Rates severity and frequency of a pain point at once; severity 1..5 or 0 for not rated. */
    public Command rate(PainPoint pain, int severity, Frequency frequency) {
        List<Command> steps = new ArrayList<>();
        steps.addAll(features.setSteps(pain, Literals.PAIN_POINT__SEVERITY, severity));
        steps.addAll(features.setSteps(pain, Literals.PAIN_POINT__FREQUENCY, frequency));
        return Labelled.of(messages.get("initiative_ratePain"), List.of(pain), steps);
    }

    /**
     * Moves an initiative on the board: to a column, and before another card there.
     *
     * @param before the card that follows it then; empty for the end of the column
     */
    public Command move(Initiative initiative, InitiativeStatus status, Optional<Initiative> before) {
        List<Command> steps = new ArrayList<>(
                features.setSteps(initiative, Literals.INITIATIVE__STATUS, status));
        Portfolio portfolio = (Portfolio) initiative.eContainer();
        List<Initiative> all = portfolio.getInitiatives();
        int from = all.indexOf(initiative);
        int to = before.map(all::indexOf).orElseGet(() -> end(all, initiative, status));
        // counted after its removal
        int index = to > from ? to - 1 : to;
        if (before.filter(it -> it == initiative).isEmpty() && index != from) {
            steps.add(new MoveCommand(domain, portfolio, Literals.PORTFOLIO__INITIATIVES, initiative, index));
        }
        return Labelled.of(messages.get("initiative_move"), List.of(initiative), steps);
    }

    /** Returns the place behind the last other card of a column; where the column is empty, the card stays. */
    private static int end(List<Initiative> all, Initiative moved, InitiativeStatus status) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i) != moved && all.get(i).getStatus() == status) {
                return i + 1;
            }
        }
        return all.indexOf(moved);
    }

    private String name(EObject about) {
        String name = Labels.of(about);
        if (about instanceof PainPoint && !name.isBlank()) {
            return name;
        }
        return about instanceof Touchpoint touchpoint && touchpoint.getPromiseKept() == PromiseKept.BROKEN
                && touchpoint.getPromise() != null && !touchpoint.getPromise().isBlank()
                        ? messages.get("initiative_keepPromise", touchpoint.getPromise().strip())
                        : messages.get("fix_initiativeFor", Labels.in(Locale.getDefault()).shown(about));
    }

    private static Initiative initiative(String name, String why) {
        Initiative initiative = CjmFactory.eINSTANCE.createInitiative();
        initiative.setName(TextCleaner.clean(name));
        if (!why.isBlank()) {
            initiative.setDescription(TextCleaner.clean(why));
        }
        return initiative;
    }

    private List<Command> added(Initiative initiative, Portfolio portfolio, List<? extends EObject> links) {
        List<Command> steps = new ArrayList<>();
        steps.add(new AddCommand(domain, portfolio, Literals.PORTFOLIO__INITIATIVES, initiative));
        links.forEach(it -> steps.add(new AddCommand(domain, it, it instanceof PainPoint
                ? Literals.PAIN_POINT__INITIATIVES
                : Literals.TOUCHPOINT__INITIATIVES, initiative)));
        return steps;
    }
}
