package org.waymark.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Transition;
import org.waymark.model.cjm.View;

/**
 * Finds everything that can be added to an element: new elements of its lists, references to existing elements,
 * functions in a role, and a new sibling. The offer follows from the metamodel. Each choice is one undo step.
 */
public final class QuickAdd {

    /** Something that can be added. */
    public sealed interface Choice {

        /** Returns the element it is added to. */
        EObject owner();
    }

    /** A new element in a list, after {@code index} elements; -1 = at the end. */
    public record Child(EObject owner, EReference list, int index) implements Choice {
    }

    /** A new element in a list that has a name already. */
    public record Named(Child child, String name) implements Choice {

        @Override
        public EObject owner() {
            return child.owner();
        }
    }

    /** A text for a lane of the map: a note, or an element of the library with this name; without one to be typed. */
    public record Written(Step owner, LaneSpec lane, String text) implements Choice {
    }

    /** A new element in a list with a required reference to a target: a measurement with its metric. */
    public record Keyed(EObject owner, EReference list, EObject target) implements Choice {
    }

    /** A reference to an existing element. */
    public record Link(EObject owner, EReference reference, EObject target) implements Choice {
    }

    /** A role of a function at a step; its existing roles stay. */
    public record Assign(Step owner, BusinessFunction function, Role role) implements Choice {
    }

    /** A transition from one touchpoint of a journey to another. */
    public record Path(Touchpoint owner, Touchpoint target) implements Choice {
    }

    /**
     * Lists without manual additions: those of merges and suppressions, and the lanes of a view, which have a dialog.
     */
    private static final Set<EReference> LEFT_OUT = Set.of(Literals.PORTFOLIO__CONFLICTS, Literals.JOURNEY__CONFLICTS,
            Literals.ELEMENT__SUPPRESSIONS, Literals.VIEW__LANES, Literals.JOURNEY__TRANSITIONS,
            Literals.JOURNEY__PORTFOLIO, Literals.JOURNEY__VIEWS);

    private final EditingDomain domain;
    private final ChildEdits children;
    private final StructureEdits structure;
    private final Messages messages = Messages.of(QuickAdd.class);

    /** @param children creates the new elements with its author */
    public QuickAdd(EditingDomain domain, ChildEdits children) {
        this.domain = domain;
        this.children = children;
        this.structure = new StructureEdits(domain);
    }

    /**
     * Returns the choices for an element, for its stage or touchpoint, and for siblings: nearest first, new elements
     * before references.
     */
    public List<Choice> choices(EObject focus) {
        List<Choice> found = new ArrayList<>(of(focus));
        EObject holder = focus;
        while (!(holder instanceof Step) && holder.eContainer() != null) {
            holder = holder.eContainer();
        }
        if (holder instanceof Step && holder != focus) {
            found.addAll(of(holder));
        }
        beside(holder instanceof Step ? holder : focus, found);
        return List.copyOf(found);
    }

    private static List<Choice> of(EObject owner) {
        List<Choice> found = new ArrayList<>();
        for (EReference list : owner.eClass().getEAllContainments()) {
            if (!LEFT_OUT.contains(list) && list != Literals.STEP__OWNERSHIPS && ChildEdits.key(list).isEmpty()) {
                found.add(new Child(owner, list, -1));
            }
        }
        for (EReference reference : owner.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !LEFT_OUT.contains(reference)
                    && !(owner instanceof View)) {
                link(owner, reference, found);
            }
        }
        for (EReference list : owner.eClass().getEAllContainments()) {
            if (!LEFT_OUT.contains(list) && list != Literals.STEP__OWNERSHIPS) {
                ChildEdits.key(list).ifPresent(key -> Candidates.ofNew(owner, list, key)
                        .forEach(target -> found.add(new Keyed(owner, list, target))));
            }
        }
        if (owner instanceof Step step) {
            assign(step, found);
        }
        if (owner instanceof Touchpoint touchpoint) {
            paths(touchpoint, found);
        }
        return found;
    }

    /**
     * Adds transitions to all touchpoints of the journey that have none yet from here; micro-interactions have no
     * transitions.
     */
    private static void paths(Touchpoint from, List<Choice> found) {
        if (from.eContainer() instanceof Stage stage && stage.eContainer() instanceof Journey journey) {
            Set<Touchpoint> reached = new HashSet<>(Set.of(from));
            journey.getTransitions().stream().filter(t -> t.getSource() == from).map(Transition::getTarget)
                    .forEach(reached::add);
            journey.getStages().stream().flatMap(s -> s.getTouchpoints().stream()).filter(t -> !reached.contains(t))
                    .forEach(to -> found.add(new Path(from, to)));
        }
    }

    private static void link(EObject owner, EReference reference, List<Choice> found) {
        Set<Object> there = new HashSet<>(reference.isMany()
                ? (Collection<?>) owner.eGet(reference)
                : owner.eGet(reference) == null ? List.of() : List.of(owner.eGet(reference)));
        Candidates.of(owner, reference).stream().filter(target -> !there.contains(target))
                .forEach(target -> found.add(new Link(owner, reference, target)));
    }

    private static void assign(Step step, List<Choice> found) {
        List<EObject> functions = new ArrayList<>();
        org.eclipse.emf.ecore.util.EcoreUtil.getRootContainer(step).eAllContents().forEachRemaining(functions::add);
        functions.removeIf(element -> !(element instanceof BusinessFunction));
        for (Role role : Role.VALUES) {
            functions.stream().map(BusinessFunction.class::cast).filter(f -> !roles(step, f).contains(role))
                    .forEach(f -> found.add(new Assign(step, f, role)));
        }
    }

    private static Set<Role> roles(Step step, BusinessFunction function) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        EffectiveOwnership.stated(step, function).ifPresent(own -> roles.addAll(own.getRoles()));
        return roles;
    }

    private static void beside(EObject at, List<Choice> found) {
        if (at instanceof Touchpoint touchpoint && touchpoint.eContainer() instanceof Stage stage) {
            found.add(new Child(stage, Literals.STAGE__TOUCHPOINTS,
                    stage.getTouchpoints().indexOf(touchpoint) + 1));
            beside(stage, found);
        } else if (at instanceof Stage stage && stage.eContainer() instanceof Journey journey) {
            found.add(new Child(journey, Literals.JOURNEY__STAGES, journey.getStages().indexOf(stage) + 1));
        }
    }

    /** Returns the command of a choice. Its affected object is the new element. */
    public Command command(Choice choice) {
        return switch (choice) {
            case Child child -> child(child);
            case Named named -> named(named.child(), named.name());
            case Written written -> new CellEdits(domain).write(written.owner(), written.lane(), written.text());
            case Keyed keyed -> children.addFor(keyed.owner(), keyed.list(), List.of(keyed.target()));
            case Link link when link.reference().isMany() ->
                new FeatureEdits(domain).add(link.owner(), link.reference(), link.target(), -1);
            case Link link -> new FeatureEdits(domain).set(link.owner(), link.reference(), link.target());
            case Path path -> children.addPath(path.owner(), path.target());
            case Assign assign -> {
                Set<Role> roles = roles(assign.owner(), assign.function());
                roles.add(assign.role());
                int influence = EffectiveOwnership.stated(assign.owner(), assign.function()).map(o -> o.getInfluence())
                        .orElse(0);
                yield new OwnershipEdits(domain).assign(assign.owner(), assign.function(), roles, influence);
            }
        };
    }

    private Command child(Child child) {
        return switch (child.owner()) {
            case Journey journey when child.list() == Literals.JOURNEY__STAGES ->
                structure.addStage(journey, child.index(), messages.get("edit_newStage",
                        journey.getStages().size() + 1));
            case Stage stage when child.list() == Literals.STAGE__TOUCHPOINTS ->
                structure.addTouchpoint(stage, child.index(), messages.get("edit_newTouchpoint"));
            case Portfolio portfolio when child.list() == Literals.PORTFOLIO__JOURNEYS ->
                structure.addJourney(portfolio, messages.get("edit_newJourney"));
            default -> children.add(child.owner(), child.list());
        };
    }

    private Command named(Child child, String name) {
        return switch (child.owner()) {
            case Journey journey when child.list() == Literals.JOURNEY__STAGES ->
                structure.addStage(journey, child.index(), name);
            case Stage stage when child.list() == Literals.STAGE__TOUCHPOINTS ->
                structure.addTouchpoint(stage, child.index(), name);
            case Portfolio portfolio when child.list() == Literals.PORTFOLIO__JOURNEYS ->
                structure.addJourney(portfolio, name);
            default -> children.add(child.owner(), child.list(), name);
        };
    }
}
