package org.waymark.core.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Metric;
import org.waymark.model.cjm.MetricEffect;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Step;

/** Merges the ownerships of two functions that become one, at steps that both own. */
final class OwnershipUnion {

    private final EditingDomain domain;
    private final FeatureEdits features;

    OwnershipUnion(EditingDomain domain) {
        this.domain = domain;
        this.features = new FeatureEdits(domain);
    }

    /** Returns the ownership that absorbs this one when its function is replaced by another; empty if there is none. */
    static Optional<Ownership> heir(EObject holder, EObject dropped, EObject kept) {
        return holder instanceof Ownership ownership && ownership.getFunction() == dropped
                && kept instanceof BusinessFunction function && ownership.eContainer() instanceof Step step
                        ? EffectiveOwnership.stated(step, function)
                        : Optional.empty();
    }

    /**
     * Combines the roles, metrics and texts of both and takes the greater influence; the other ownership is deleted.
     */
    List<Command> unite(Ownership heir, Ownership other) {
        List<Command> steps = new ArrayList<>();
        List<Role> roles = Role.VALUES.stream()
                .filter(role -> heir.getRoles().contains(role) || other.getRoles().contains(role)).toList();
        List<Metric> metrics = Stream.concat(heir.getMetrics().stream(), other.getMetrics().stream()).distinct()
                .toList();
        set(steps, heir, Literals.OWNERSHIP__ROLES, roles);
        set(steps, heir, Literals.OWNERSHIP__INFLUENCE, Math.max(heir.getInfluence(), other.getInfluence()));
        set(steps, heir, Literals.OWNERSHIP__AUTHORITY, both(heir.getAuthority(), other.getAuthority()));
        set(steps, heir, Literals.OWNERSHIP__CHANGE, both(heir.getChange(), other.getChange()));
        set(steps, heir, Literals.ELEMENT__DESCRIPTION, both(heir.getDescription(), other.getDescription()));
        set(steps, heir, Literals.OWNERSHIP__METRICS, metrics);
        if (heir.getMetricEffect() == MetricEffect.UNSPECIFIED) {
            set(steps, heir, Literals.OWNERSHIP__METRIC_EFFECT, other.getMetricEffect());
        }
        if (!other.getComments().isEmpty()) {
            List<EObject> comments = List.copyOf(other.getComments());
            steps.add(new RemoveCommand(domain, other, Literals.ELEMENT__COMMENTS, comments));
            steps.add(new AddCommand(domain, heir, Literals.ELEMENT__COMMENTS, comments));
        }
        steps.add(new RemoveCommand(domain, other.eContainer(), Literals.STEP__OWNERSHIPS, other));
        return steps;
    }

    private void set(List<Command> steps, Ownership heir, EStructuralFeature feature, Object value) {
        Command command = features.set(heir, feature, value);
        if (command != UnexecutableCommand.INSTANCE) {
            steps.add(command);
        }
    }

    private static String both(String one, String other) {
        if (one == null || one.isBlank() || one.equals(other)) {
            return other;
        }
        return other == null || other.isBlank() ? one : one + "\n" + other;
    }
}
