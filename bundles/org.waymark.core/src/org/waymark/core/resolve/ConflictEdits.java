package org.waymark.core.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.JourneyException;
import org.waymark.core.edit.Labelled;
import org.waymark.core.edit.TypedValues;
import org.waymark.core.text.Messages;
import org.waymark.core.compare.Conflict;
import org.waymark.core.compare.ConflictTexts;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.ConflictKind;
import org.waymark.model.cjm.MergeConflict;

/**
 * Edits that resolve merge conflicts. Each answer is one undo step that changes the portfolio as chosen and deletes the
 * record of the conflict.
 */
public final class ConflictEdits {

    /** An answer to a conflict. */
    public enum Choice {
        /** Takes our version. */
        OURS,
        /** Takes the version of the other side. */
        THEIRS,
        /** Takes both: values are combined, texts are concatenated. */
        BOTH,
        /** Takes the version of the common ancestor. */
        BASE,
        /** Keeps the current state, for conflicts that were settled by hand. */
        AS_IT_IS
    }

    private final PortfolioDocument document;
    private final EditingDomain domain;
    private final ConflictSteps steps;
    private final Messages messages = Messages.of(ConflictEdits.class);

    public ConflictEdits(PortfolioDocument document, EditingDomain domain) {
        this.document = document;
        this.domain = domain;
        this.steps = new ConflictSteps(document, domain);
    }

    /** Returns the possible answers; {@link Choice#AS_IT_IS} is always one of them. */
    public Set<Choice> choices(Conflict conflict) {
        Set<Choice> choices = EnumSet.of(Choice.AS_IT_IS);
        for (Choice choice : List.of(Choice.OURS, Choice.THEIRS, Choice.BOTH, Choice.BASE)) {
            if (steps(conflict, choice).isPresent()) {
                choices.add(choice);
            }
        }
        return choices;
    }

    /** Resolves the conflict; the command is unexecutable if the answer is not possible. */
    public Command resolve(Conflict conflict, Choice choice) {
        Optional<List<Command>> change = choice == Choice.AS_IT_IS
                ? Optional.of(List.of())
                : steps(conflict, choice);
        return change.map(known -> settle(conflict, known)).orElse(UnexecutableCommand.INSTANCE);
    }

    /** Returns whether the answer can be typed: texts, numbers, dates and lists of texts. */
    public boolean canType(Conflict conflict) {
        return conflict.kind() == ConflictKind.BOTH_CHANGED && feature(conflict)
                .filter(f -> f instanceof EAttribute attribute
                        && !(attribute.getEAttributeType() instanceof org.eclipse.emf.ecore.EEnum))
                .isPresent();
    }

    /**
     * Resolves the conflict with a typed value.
     *
     * @param values notation of values
     * @param text the new value; for a many-valued feature one value a line
     * @throws JourneyException if the text is not a value of the feature; its message describes the notation
     */
    public Command resolve(Conflict conflict, TypedValues values, String text) throws JourneyException {
        EObject element = element(conflict).orElse(null);
        if (element == null || !canType(conflict)) {
            return UnexecutableCommand.INSTANCE;
        }
        EAttribute attribute = (EAttribute) feature(conflict).orElseThrow();
        if (!attribute.isMany()) {
            return settle(conflict, steps.set(element, attribute, values.read(attribute, text)));
        }
        List<Object> list = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            list.add(values.read(attribute, line.strip()));
        }
        return settle(conflict, steps.set(element, attribute, list));
    }

    private Command settle(Conflict conflict, List<Command> change) {
        Optional<EObject> record = document.find(conflict.id()).filter(MergeConflict.class::isInstance);
        if (record.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        List<Command> all = new ArrayList<>();
        EObject owner = record.get().eContainer();
        all.add(new RemoveCommand(domain, owner, record.get().eContainmentFeature(), record.get()));
        all.addAll(change);
        return Labelled.of(messages.get("edit_resolve"), element(conflict).map(List::of).orElse(List.of(owner)), all);
    }

    private Optional<EObject> element(Conflict conflict) {
        return document.find(conflict.elementId());
    }

    private Optional<EStructuralFeature> feature(Conflict conflict) {
        return element(conflict).map(element -> element.eClass().getEStructuralFeature(conflict.feature()));
    }

    /**
     * Returns the commands of an answer; empty if the answer is not possible, an empty list if nothing has to be
     * changed.
     */
    private Optional<List<Command>> steps(Conflict conflict, Choice choice) {
        Optional<EObject> element = element(conflict);
        if (element.isEmpty()) {
            return Optional.empty();
        }
        return switch (conflict.kind()) {
            case BOTH_CHANGED, DANGLING_REFERENCE -> feature(conflict)
                    .flatMap(feature -> value(conflict, feature, choice)
                            .map(value -> steps.set(element.get(), feature, value.orElse(null))));
            case MOVED_TWICE -> text(conflict, choice).flatMap(text -> feature(conflict)
                    .map(list -> steps.order(element.get(), list, text))
                    .orElseGet(() -> steps.move(element.get(), ConflictTexts.splitIds(text))));
            case DELETED_AND_CHANGED -> deletion(conflict, element.get(), choice);
            case DUPLICATE_KEY -> oneOfTwo(conflict, choice);
            case NOT_MERGED -> Optional.empty();
        };
    }

    private static Optional<String> text(Conflict conflict, Choice choice) {
        return switch (choice) {
            case OURS -> Optional.of(conflict.ours());
            case THEIRS -> Optional.of(conflict.theirs());
            case BASE -> Optional.of(conflict.base());
            case BOTH, AS_IT_IS -> Optional.empty();
        };
    }

    /**
     * Returns the chosen value, which may be unset; empty if the choice is not possible or its target does not exist
     * any more.
     */
    private Optional<Optional<Object>> value(Conflict conflict, EStructuralFeature feature, Choice choice) {
        if (choice == Choice.BOTH) {
            return both(conflict, feature);
        }
        return text(conflict, choice).flatMap(text -> steps.value(feature, text));
    }

    private Optional<Optional<Object>> both(Conflict conflict, EStructuralFeature feature) {
        if (feature.isMany()) {
            return steps.value(feature, conflict.ours()).flatMap(
                    ours -> steps.value(feature, conflict.theirs()).map(theirs -> Optional.of(union(ours, theirs))));
        }
        boolean texts = feature.getEType() == CjmPackage.Literals.TEXT && !conflict.ours().isEmpty()
                && !conflict.theirs().isEmpty();
        String between = feature == CjmPackage.Literals.NAMED_ELEMENT__NAME ? " / " : "\n";
        return texts ? Optional.of(Optional.of(conflict.ours() + between + conflict.theirs())) : Optional.empty();
    }

    private static Object union(Optional<Object> ours, Optional<Object> theirs) {
        List<Object> all = new ArrayList<>((List<?>) ours.orElse(List.of()));
        ((List<?>) theirs.orElse(List.of())).stream().filter(value -> !all.contains(value)).forEach(all::add);
        return all;
    }

    /**
     * Returns the commands for an element deleted on one side. If both sides deleted it, it holds an element somebody
     * moved into it, so the only answer is to keep it.
     */
    private Optional<List<Command>> deletion(Conflict conflict, EObject element, Choice choice) {
        boolean bothDeleted = conflict.ours().isEmpty() && conflict.theirs().isEmpty();
        if (bothDeleted || choice == Choice.BOTH || choice == Choice.BASE) {
            return Optional.empty();
        }
        boolean gone = text(conflict, choice).orElseThrow().isEmpty();
        return Optional.of(gone ? steps.delete(element, conflict.id()) : List.of());
    }

    private Optional<List<Command>> oneOfTwo(Conflict conflict, Choice choice) {
        Optional<EObject> ours = steps.fragment(conflict.ours());
        Optional<EObject> theirs = steps.fragment(conflict.theirs());
        boolean two = ours.isPresent() && theirs.isPresent() && ours.get() != theirs.get();
        if (!two || choice != Choice.OURS && choice != Choice.THEIRS) {
            return Optional.empty();
        }
        EObject kept = choice == Choice.OURS ? ours.get() : theirs.get();
        EObject dropped = choice == Choice.OURS ? theirs.get() : ours.get();
        return EcoreUtil.isAncestor(dropped, kept) ? Optional.empty() : Optional.of(steps.replace(dropped, kept));
    }
}
