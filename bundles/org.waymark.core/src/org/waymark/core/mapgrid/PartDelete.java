package org.waymark.core.mapgrid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.edit.DeleteEdits;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.layout.PlacedPart;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;

/**
 * Deletes what selected parts of a map show, and nothing else. A part that shows an element of its own takes the
 * element. A chip of something that other touchpoints use as well, such as a channel, takes it from its touchpoint only.
 * A text of the touchpoint is cleared. A mark, such as that of a missing accountable function, deletes nothing.
 */
public final class PartDelete {

    private final EditingDomain domain;
    private final Journey journey;

    /** @param journey journey of the map */
    public PartDelete(EditingDomain domain, Journey journey) {
        this.domain = domain;
        this.journey = journey;
    }

    /** Returns the edit; empty if none of the parts shows something that can be deleted. */
    public Optional<Command> of(List<PlacedPart> parts) {
        Set<EObject> elements = new LinkedHashSet<>();
        List<Command> steps = new ArrayList<>();
        for (PlacedPart part : parts) {
            switch (part.role()) {
                case STAGE_HEADER, TOUCHPOINT, TRANSITION, EMOTION_POINT, PAIN_POINT, OWNERSHIP, MEASUREMENT, BENCHMARK,
                        BACKSTAGE_STEP, NOTE ->
                    elements.add(part.element());
                case CHANNEL -> steps.add(without(part, Literals.TOUCHPOINT__CHANNELS));
                case INITIATIVE -> steps.add(without(part, Literals.TOUCHPOINT__INITIATIVES));
                case CONSTRAINT -> steps.add(without(part, Literals.STEP__CONSTRAINTS));
                case EVIDENCE -> steps.add(without(part, Literals.STEP__EVIDENCE));
                case PERSONA -> steps.add(new RemoveCommand(domain, journey, Literals.JOURNEY__PERSONAS,
                        part.element()));
                case PICTURE -> steps.add(unset(part, Literals.TOUCHPOINT__PICTURE));
                case EVIDENCE_LEVEL -> steps.add(unset(part, Literals.STEP__EVIDENCE_LEVEL));
                case EXPECTATION -> part.edit().ifPresent(edit -> steps.add(unset(part, edit.feature())));
                default -> {
                    // a heading, a curve, a fact of the journey, a mark: nothing of its own
                }
            }
        }
        if (!elements.isEmpty()) {
            steps.add(new DeleteEdits(domain).delete(elements));
        }
        steps.removeIf(step -> !step.canExecute());
        return steps.isEmpty() ? Optional.empty() : Optional.of(new CompoundCommand(0, steps).unwrap());
    }

    private Command without(PlacedPart part, EReference reference) {
        return new RemoveCommand(domain, part.owner(), reference, part.element());
    }

    private Command unset(PlacedPart part, EStructuralFeature feature) {
        return new FeatureEdits(domain).set(part.owner(), feature, null);
    }
}
