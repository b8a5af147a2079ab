package org.waymark.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Step;

/**
 * Edits of the cells of the ownership matrix: roles and influence (0 = not rated, 1 lowest .. 5 highest) of a function
 * at a stage or touchpoint. A touchpoint inherits the cells of its stage that it does not fill itself.
 */
public final class OwnershipEdits {

    private final EditingDomain domain;
    private final FeatureEdits features;
    private final Messages messages = Messages.of(OwnershipEdits.class);

    public OwnershipEdits(EditingDomain domain) {
        this.domain = domain;
        this.features = new FeatureEdits(domain);
    }

    /**
     * Sets roles and influence of a cell, with roles in the order R, A, C, I, S. Other features of an existing
     * ownership stay.
     */
    public Command assign(Step step, BusinessFunction function, Set<Role> roles, int influence) {
        List<Role> ordered = Role.VALUES.stream().filter(roles::contains).toList();
        Optional<Ownership> own = EffectiveOwnership.stated(step, function);
        if (own.isEmpty()) {
            Ownership ownership = CjmFactory.eINSTANCE.createOwnership();
            ownership.setFunction(function);
            ownership.getRoles().addAll(ordered);
            ownership.setInfluence(influence);
            return Labelled.of(messages.get("edit_assign"), ownership,
                    new AddCommand(domain, step, CjmPackage.Literals.STEP__OWNERSHIPS, ownership));
        }
        List<Command> steps = new ArrayList<>();
        if (!own.get().getRoles().equals(ordered)) {
            steps.add(new SetCommand(domain, own.get(), CjmPackage.Literals.OWNERSHIP__ROLES, ordered));
        }
        steps.addAll(features.setSteps(own.get(), CjmPackage.Literals.OWNERSHIP__INFLUENCE, influence));
        return Labelled.of(messages.get("edit_assign"), List.of(own.get()), steps);
    }

    /** Clears a cell: removes an own ownership, makes an inherited one explicitly none. */
    public Command clear(Step step, BusinessFunction function) {
        Optional<Ownership> own = EffectiveOwnership.stated(step, function);
        if (own.isPresent()) {
            return Labelled.of(messages.get("edit_clearAssignment"), step,
                    new RemoveCommand(domain, step, CjmPackage.Literals.STEP__OWNERSHIPS, own.get()));
        }
        return EffectiveOwnership.of(step).find(function).isPresent()
                ? assign(step, function, Set.of(), 0)
                : UnexecutableCommand.INSTANCE;
    }
}
