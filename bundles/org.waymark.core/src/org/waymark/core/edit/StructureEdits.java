package org.waymark.core.edit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.domain.StageColours;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/**
 * Edits of the structure of a map: adding, moving, reordering and duplicating journeys, stages and touchpoints. The
 * order in lists is the layout, so dragging on the map uses these commands, too. Affected objects of a command are what
 * the user interface selects afterwards.
 */
public final class StructureEdits {

    private final EditingDomain domain;
    private final Messages messages = Messages.of(StructureEdits.class);

    public StructureEdits(EditingDomain domain) {
        this.domain = domain;
    }

    /** Adds a journey with one stage at the end of the portfolio. */
    public Command addJourney(Portfolio portfolio, String name) {
        Journey journey = CjmFactory.eINSTANCE.createJourney();
        journey.setName(TextCleaner.clean(name));
        Stage stage = CjmFactory.eINSTANCE.createStage();
        stage.setName(messages.get("edit_firstStage"));
        stage.setColor(StageColours.at(0));
        journey.getStages().add(stage);
        return add(messages.get("edit_addJourney"), portfolio, CjmPackage.Literals.PORTFOLIO__JOURNEYS, journey, -1);
    }

    /** @param index index of the new stage, from 0; -1 = at the end */
    public Command addStage(Journey journey, int index, String name) {
        Stage stage = CjmFactory.eINSTANCE.createStage();
        stage.setName(TextCleaner.clean(name));
        stage.setColor(StageColours.next(journey, index < 0 ? journey.getStages().size() : index));
        return add(messages.get("edit_addStage"), journey, CjmPackage.Literals.JOURNEY__STAGES, stage, index);
    }

    /** @param index index of the new touchpoint in its stage, from 0; -1 = at the end */
    public Command addTouchpoint(Stage stage, int index, String name) {
        Touchpoint touchpoint = CjmFactory.eINSTANCE.createTouchpoint();
        touchpoint.setName(TextCleaner.clean(name));
        return add(messages.get("edit_addTouchpoint"), stage, CjmPackage.Literals.STAGE__TOUCHPOINTS, touchpoint,
                index);
    }

    /** Adds an element to any containment list: library elements, pain points, emotions and others. */
    public Command addElement(EObject owner, EReference containment, NamedElement element, int index) {
        element.setName(TextCleaner.clean(element.getName()));
        return add(messages.get("edit_addElement", element.getName()), owner, containment, element, index);
    }

    /** @param index the stage's index counted after its removal, from 0 */
    public Command moveStage(Stage stage, int index) {
        return moveWithin(messages.get("edit_moveStage"), stage, index);
    }

    /**
     * Moves several stages of one journey next to each other, in their order.
     *
     * @param index index of the first stage counted after the removal of all, from 0
     */
    public Command moveStages(List<Stage> stages, int index) {
        if (stages.size() == 1) {
            return moveStage(stages.getFirst(), index);
        }
        if (stages.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        Journey journey = (Journey) stages.getFirst().eContainer();
        List<Stage> now = journey.getStages();
        List<Stage> moved = now.stream().filter(stages::contains).toList();
        List<Stage> after = new ArrayList<>(now);
        after.removeAll(moved);
        after.addAll(Math.clamp(index, 0, after.size()), moved);
        if (after.equals(now)) {
            return UnexecutableCommand.INSTANCE;
        }
        List<Command> steps = new ArrayList<>();
        List<Stage> order = new ArrayList<>(now);
        for (int i = 0; i < after.size(); i++) {
            if (order.get(i) != after.get(i)) {
                steps.add(new MoveCommand(domain, journey, CjmPackage.Literals.JOURNEY__STAGES, after.get(i), i));
                order.remove(after.get(i));
                order.add(i, after.get(i));
            }
        }
        return Labelled.of(messages.get("edit_moveStage"), moved, steps);
    }

    /**
     * Moves a touchpoint within its stage or to another stage, possibly of another journey of the portfolio. It keeps
     * its identity.
     *
     * @param index index in the target stage counted after its removal, from 0
     */
    public Command moveTouchpoint(Touchpoint touchpoint, Stage target, int index) {
        String label = messages.get("edit_moveTouchpoint");
        if (touchpoint.eContainer() == target) {
            return moveWithin(label, touchpoint, index);
        }
        EObject owner = touchpoint.eContainer();
        int at = Math.clamp(index, 0, target.getTouchpoints().size());
        return Labelled.of(label, touchpoint, new RemoveCommand(domain, owner, touchpoint.eContainmentFeature(),
                touchpoint), new AddCommand(domain, target, CjmPackage.Literals.STAGE__TOUCHPOINTS, touchpoint, at));
    }

    /**
     * Moves several touchpoints next to each other, in the given order.
     *
     * @param index position of the first in the target stage counted after the removal of all, from 0
     */
    public Command moveTouchpoints(List<Touchpoint> touchpoints, Stage target, int index) {
        List<Touchpoint> now = target.getTouchpoints();
        if (touchpoints.size() == 1) {
            return moveTouchpoint(touchpoints.getFirst(), target, index);
        }
        List<Touchpoint> after = new ArrayList<>(now);
        after.removeAll(touchpoints);
        int at = Math.clamp(index, 0, after.size());
        after.addAll(at, touchpoints);
        if (after.equals(now)) {
            return UnexecutableCommand.INSTANCE;
        }
        List<Command> steps = new ArrayList<>();
        for (Touchpoint touchpoint : touchpoints) {
            steps.add(new RemoveCommand(domain, touchpoint.eContainer(), touchpoint.eContainmentFeature(), touchpoint));
        }
        steps.add(new AddCommand(domain, target, CjmPackage.Literals.STAGE__TOUCHPOINTS, touchpoints, at));
        return Labelled.of(messages.get("edit_moveTouchpoint"), touchpoints, steps);
    }

    /**
     * Moves an element of a containment list before or after its sibling.
     *
     * @param step -1 = one place towards the start, 1 = one place towards the end
     */
    public Command shift(EObject element, int step) {
        if (element instanceof Touchpoint touchpoint && touchpoint.eContainer() instanceof Stage stage) {
            return shiftTouchpoint(touchpoint, stage, step);
        }
        if (element.eContainmentFeature() == null || !element.eContainmentFeature().isMany()) {
            return UnexecutableCommand.INSTANCE;
        }
        return moveWithin(messages.get("edit_reorder"), element, siblings(element).indexOf(element) + step);
    }

    /**
     * Moves a touchpoint by one place, at the end of its stage into the neighbouring stage, because the map reads as
     * one row.
     */
    private Command shiftTouchpoint(Touchpoint touchpoint, Stage stage, int step) {
        int index = stage.getTouchpoints().indexOf(touchpoint) + step;
        if (index >= 0 && index < stage.getTouchpoints().size()) {
            return moveTouchpoint(touchpoint, stage, index);
        }
        EList<Stage> stages = ((Journey) stage.eContainer()).getStages();
        int neighbour = stages.indexOf(stage) + step;
        if (neighbour < 0 || neighbour >= stages.size()) {
            return UnexecutableCommand.INSTANCE;
        }
        Stage target = stages.get(neighbour);
        return moveTouchpoint(touchpoint, target, step > 0 ? 0 : target.getTouchpoints().size());
    }

    /** Adds a copy with its content and new identities after the original. */
    public Command duplicate(NamedElement element) {
        EReference containment = element.eContainmentFeature();
        if (containment == null || !containment.isMany()) {
            return UnexecutableCommand.INSTANCE;
        }
        NamedElement copy = EcoreUtil.copy(element);
        copy.setName(messages.get("edit_copyOf", Labels.name(element)).strip());
        return add(messages.get("edit_duplicate"), element.eContainer(), containment, copy,
                siblings(element).indexOf(element) + 1);
    }

    /**
     * Adds copies of touchpoints with their content and new identities next to each other.
     *
     * @param index index of the first copy in the stage, from 0; -1 = at the end
     */
    public Command addCopies(List<Touchpoint> originals, Stage stage, int index) {
        List<Touchpoint> copies = List.copyOf(EcoreUtil.copyAll(originals));
        List<Command> steps = copies.isEmpty()
                ? List.of()
                : List.of(new AddCommand(domain, stage, CjmPackage.Literals.STAGE__TOUCHPOINTS, copies,
                        index < 0 ? stage.getTouchpoints().size() : index));
        return Labelled.of(messages.get("edit_duplicate"), copies, steps);
    }

    /** Returns whether an element has no content except its name, so that it is not worth keeping without one. */
    public static boolean saysNothingButItsName(NamedElement element) {
        return element.eClass().getEAllStructuralFeatures().stream()
                .filter(f -> f != CjmPackage.Literals.NAMED_ELEMENT__NAME && !f.isDerived() && !f.isTransient()
                        && !(f instanceof EReference reference && reference.isContainer()))
                .noneMatch(element::eIsSet);
    }

    private Command add(String label, EObject owner, EReference containment, EObject element, int index) {
        return Labelled.of(label, element, new AddCommand(domain, owner, containment, element, index));
    }

    private Command moveWithin(String label, EObject element, int index) {
        int last = siblings(element).size() - 1;
        int to = Math.clamp(index, 0, last);
        if (siblings(element).indexOf(element) == to) {
            return UnexecutableCommand.INSTANCE;
        }
        return Labelled.of(label, element,
                new MoveCommand(domain, element.eContainer(), element.eContainmentFeature(), element, to));
    }

    private static List<?> siblings(EObject element) {
        return (List<?>) element.eContainer().eGet(element.eContainmentFeature());
    }
}
