package org.waymark.core.edit;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.EffectiveOwnership.Held;
import org.waymark.model.cjm.BackstageStep;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Constraint;
import org.waymark.model.cjm.ITSystem;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Metric;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Suppression;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Transition;

/**
 * Subject, links and owner of an initiative that answers something wrong at an element.
 *
 * @param about element that gives it its name
 * @param links pain points and touchpoints that refer to it; of a stage all its touchpoints, because a stage itself has
 *     no initiatives
 * @param owner function that is proposed as accountable: who is accountable for the step, else who owns the journey
 */
record Improvement(EObject about, List<EObject> links, Optional<BusinessFunction> owner) {

    /** Returns whether an element can be improved; an initiative is itself the answer. */
    static boolean isFor(EObject element) {
        return !(element instanceof Initiative || element instanceof Suppression);
    }

    /** Returns the improvement of an element; content of a cell belongs to its touchpoint or stage. */
    static Improvement of(EObject element) {
        return switch (element) {
            case PainPoint pain -> new Improvement(pain, List.of(pain), owner(pain.eContainer()));
            case Touchpoint touchpoint -> new Improvement(touchpoint, List.of(touchpoint), owner(touchpoint));
            case Stage stage -> new Improvement(stage, List.copyOf(stage.getTouchpoints()), owner(stage));
            case Journey journey -> new Improvement(journey, List.of(), owner(journey));
            case Transition transition when transition.getSource() != null -> of(transition.getSource());
            case BusinessFunction function -> new Improvement(function, List.of(), Optional.of(function));
            case Metric metric -> new Improvement(metric, List.of(), Optional.ofNullable(metric.getAccountable()));
            case ITSystem system -> new Improvement(system, List.of(), Optional.ofNullable(system.getOwner()));
            case Constraint constraint when constraint.getOwner() != null -> new Improvement(constraint,
                    inside(constraint).map(Improvement::links).orElse(List.of()), Optional.of(constraint.getOwner()));
            case BackstageStep step when step.getFunction() != null -> new Improvement(step,
                    inside(step).map(Improvement::links).orElse(List.of()), Optional.of(step.getFunction()));
            default -> inside(element).orElse(new Improvement(element, List.of(), Optional.empty()));
        };
    }

    /** Returns the improvement of what an element stands in. */
    private static Optional<Improvement> inside(EObject element) {
        return switch (element.eContainer()) {
            case Step step -> Optional.of(of(step));
            case PainPoint pain -> Optional.of(of(pain));
            case Journey journey -> Optional.of(of(journey));
            case null -> Optional.empty();
            case EObject other -> inside(other);
        };
    }

    private static Optional<BusinessFunction> owner(EObject at) {
        Optional<BusinessFunction> accountable = at instanceof Step step
                ? EffectiveOwnership.of(step).accountable().stream().findFirst().map(Held::function)
                : Optional.empty();
        return accountable.or(() -> QuickFixes.journey(at).map(Journey::getOwner)).filter(it -> !it.eIsProxy());
    }
}
