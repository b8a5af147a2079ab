package org.waymark.core.edit;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Suppression;
import org.waymark.model.cjm.Touchpoint;

/** A mechanical remedy for violations of rules, one undo step for all its targets; see {@link QuickFixes}. */
public sealed interface QuickFix {

    /** Returns the elements that it mends, at least one. */
    List<? extends EObject> targets();

    /** Returns what was chosen among several, such as the function that becomes accountable. */
    default Optional<EObject> choice() {
        return Optional.empty();
    }

    /** Makes a function accountable for steps, for the stages of journeys, or for initiatives. */
    record MakeAccountable(List<EObject> targets, BusinessFunction function) implements QuickFix {

        @Override
        public Optional<EObject> choice() {
            return Optional.of(function);
        }
    }

    /** Leaves one of several accountable functions, and makes the others responsible. */
    record KeepAccountable(List<Step> targets, BusinessFunction function) implements QuickFix {

        @Override
        public Optional<EObject> choice() {
            return Optional.of(function);
        }
    }

    /**
     * Makes an initiative for each element, see {@link Improvement}.
     *
     * @param why reason in words, may be empty
     */
    record MakeInitiative(List<EObject> targets, String why) implements QuickFix {
    }

    /** Makes the journey in which touchpoints were planned the baseline of theirs. */
    record SetBaseline(List<Touchpoint> targets, Journey baseline) implements QuickFix {

        @Override
        public Optional<EObject> choice() {
            return Optional.of(baseline);
        }
    }

    /** Removes a value that means nothing. */
    record ClearValue(List<EObject> targets, EStructuralFeature feature) implements QuickFix {

        @Override
        public Optional<EObject> choice() {
            return Optional.of(feature);
        }
    }

    /** Gives functions codes that no other has. */
    record FreeCode(List<BusinessFunction> targets) implements QuickFix {
    }

    /** Scales the shares of the transitions that leave touchpoints, so that they are 100 % together. */
    record ScaleShares(List<Touchpoint> targets) implements QuickFix {
    }

    /** Removes suppressions without effect. */
    record RemoveSuppression(List<Suppression> targets) implements QuickFix {
    }
}
