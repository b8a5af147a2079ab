package org.waymark.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.TextCleaner;

/**
 * Edits of single features of any element. Every method returns a command that is not executed yet; one that would
 * change nothing is unexecutable. Texts are cleaned, so that a save never fails on them.
 */
public final class FeatureEdits {

    private final EditingDomain domain;
    private final Messages messages = Messages.of(FeatureEdits.class);

    public FeatureEdits(EditingDomain domain) {
        this.domain = domain;
    }

    /**
     * Sets a single-valued feature, or replaces the content of a many-valued one.
     *
     * @param value a value of the feature's type, {@code null} to unset; for a many-valued feature a list
     */
    public Command set(EObject owner, EStructuralFeature feature, Object value) {
        return set(List.of(owner), feature, value);
    }

    /**
     * Sets a feature as {@link #set(EObject, EStructuralFeature, Object)} does, for several elements in one undo step.
     */
    public Command set(List<? extends EObject> owners, EStructuralFeature feature, Object value) {
        List<Command> steps = new ArrayList<>();
        for (EObject owner : owners) {
            steps.addAll(feature.isMany()
                    ? replaceSteps(owner, feature, (List<?>) value)
                    : setSteps(owner, feature, clean(feature, value)));
        }
        return Labelled.of(label("edit_change", feature), owners, steps);
    }

    /**
     * Adds a value to a many-valued feature; {@code index} -1 adds it at the end. An existing value is not added again.
     */
    public Command add(EObject owner, EStructuralFeature feature, Object value, int index) {
        Object clean = clean(feature, value);
        if (values(owner, feature).contains(clean)) {
            return UnexecutableCommand.INSTANCE;
        }
        EObject selection = isContainment(feature) ? (EObject) clean : owner;
        return Labelled.of(label("edit_add", feature), selection, new AddCommand(domain, owner, feature, clean, index));
    }

    /** Adds missing values at the end of the feature of each owner, in one undo step. */
    public Command addToAll(List<? extends EObject> owners, EStructuralFeature feature, List<?> values) {
        List<Command> steps = new ArrayList<>();
        for (EObject owner : owners) {
            List<Object> missing = new ArrayList<>();
            values.stream().map(value -> clean(feature, value)).filter(v -> !values(owner, feature).contains(v))
                    .filter(v -> !missing.contains(v)).forEach(missing::add);
            if (!missing.isEmpty()) {
                steps.add(new AddCommand(domain, owner, feature, missing));
            }
        }
        return Labelled.of(label("edit_add", feature), owners, steps);
    }

    /** Moves a value of a many-valued feature to an index counted after its removal. */
    public Command move(EObject owner, EStructuralFeature feature, Object value, int index) {
        int from = values(owner, feature).indexOf(value);
        int to = Math.clamp(index, 0, values(owner, feature).size() - 1);
        if (from < 0 || from == to) {
            return UnexecutableCommand.INSTANCE;
        }
        EObject selection = isContainment(feature) ? (EObject) value : owner;
        return Labelled.of(label("edit_move", feature), selection, new MoveCommand(domain, owner, feature, value, to));
    }

    List<Command> setSteps(EObject owner, EStructuralFeature feature, Object value) {
        boolean unset = value == null || !feature.isUnsettable() && value.equals(feature.getDefaultValue());
        if (Objects.equals(owner.eGet(feature), value) || unset && !owner.eIsSet(feature)) {
            return List.of();
        }
        Object written = unset && feature.isUnsettable()
                ? SetCommand.UNSET_VALUE
                : value == null ? feature.getDefaultValue() : value;
        return List.of(new SetCommand(domain, owner, feature, written));
    }

    /** Returns commands that remove, add and move only what differs, so that elements that stay keep their identity. */
    private List<Command> replaceSteps(EObject owner, EStructuralFeature feature, List<?> values) {
        List<Object> wanted = new ArrayList<>();
        if (values != null) {
            values.stream().map(value -> clean(feature, value)).filter(v -> !wanted.contains(v)).forEach(wanted::add);
        }
        List<Object> now = new ArrayList<>(values(owner, feature));
        if (now.equals(wanted)) {
            return List.of();
        }
        List<Command> steps = new ArrayList<>();
        List<Object> gone = now.stream().filter(v -> !wanted.contains(v)).toList();
        if (!gone.isEmpty()) {
            steps.add(new RemoveCommand(domain, owner, feature, gone));
            now.removeAll(gone);
        }
        for (int i = 0; i < wanted.size(); i++) {
            Object value = wanted.get(i);
            int at = now.indexOf(value);
            if (at < 0) {
                steps.add(new AddCommand(domain, owner, feature, value, i));
                now.add(i, value);
            } else if (at != i) {
                steps.add(new MoveCommand(domain, owner, feature, value, i));
                now.add(i, now.remove(at));
            }
        }
        return steps;
    }

    private static Object clean(EStructuralFeature feature, Object value) {
        return feature instanceof EAttribute && value instanceof String text ? TextCleaner.clean(text) : value;
    }

    private static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    private static List<?> values(EObject owner, EStructuralFeature feature) {
        return (List<?>) owner.eGet(feature);
    }

    private String label(String key, EStructuralFeature feature) {
        return messages.get(key, Labelled.noun(ModelTexts.of(Locale.getDefault()).title(feature)));
    }
}
