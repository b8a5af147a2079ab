package org.waymark.core.edit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.BackstageLayer;
import org.waymark.model.cjm.BackstageStep;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Comment;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.LaneSetting;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.Property;
import org.waymark.model.cjm.Suppression;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Transition;
import org.waymark.model.cjm.View;

/**
 * Edits that add new elements to the lists of an element: ownerships, emotions, comments, properties and all others.
 */
public final class ChildEdits {

    /** Classes whose new elements get no name, because they are complete without one. */
    private static final List<EClass> NAMELESS = List.of(Literals.EMOTION, Literals.TRANSITION);

    private final EditingDomain domain;
    private final String author;
    private final InstantSource clock;
    private final Messages messages = Messages.of(ChildEdits.class);
    private final ModelTexts texts = ModelTexts.of(Locale.getDefault());

    /**
     * @param author author of new comments, notes and suppressions
     * @param clock time at which they are created
     */
    public ChildEdits(EditingDomain domain, String author, InstantSource clock) {
        this.domain = domain;
        this.author = author;
        this.clock = clock;
    }

    /** Returns the required reference of a child of the list, such as the function of an ownership. */
    public static Optional<EReference> key(EReference containment) {
        return containment.getEReferenceType().getEAllReferences().stream()
                .filter(r -> r.isRequired() && !r.isContainment() && !r.isContainer()).findFirst();
    }

    /** Adds a new child at the end of a list, with values that make it distinct from existing children. */
    public Command add(EObject owner, EReference containment) {
        return add(owner, containment, List.of(fresh(owner, containment)));
    }

    /** Returns whether new elements of a list have a name or a text that can be given at once. */
    static boolean isNamed(EReference containment) {
        EClass type = containment.getEReferenceType();
        return type == Literals.NOTE || type == Literals.COMMENT
                || Literals.NAMED_ELEMENT.isSuperTypeOf(type) && !NAMELESS.contains(type);
    }

    /** Adds a new child with a name or, if it is a note or a comment, with a text. */
    Command add(EObject owner, EReference containment, String name) {
        EObject child = fresh(owner, containment);
        switch (child) {
            case Note note -> note.setText(name);
            case Comment comment -> comment.setText(name);
            case NamedElement named -> named.setName(name);
            default -> throw new IllegalArgumentException(containment.getName());
        }
        return add(owner, containment, List.of(child));
    }

    /** Adds a new child for each target, in one undo step. The targets become the value of {@link #key(EReference)}. */
    public Command addFor(EObject owner, EReference containment, List<? extends EObject> targets) {
        List<EObject> children = new ArrayList<>();
        key(containment).ifPresent(key -> targets.forEach(target -> {
            EObject child = fresh(owner, containment);
            child.eSet(key, target);
            children.add(child);
        }));
        return add(owner, containment, children);
    }

    /** Adds a transition between two touchpoints in stages of one journey. */
    public Command addPath(Touchpoint source, Touchpoint target) {
        EObject journey = source.eContainer().eContainer();
        Transition path = (Transition) fresh(journey, Literals.JOURNEY__TRANSITIONS);
        path.setSource(source);
        path.setTarget(target);
        return add(journey, Literals.JOURNEY__TRANSITIONS, List.of(path));
    }

    private Command add(EObject owner, EReference containment, List<EObject> children) {
        String label = messages.get("edit_add", Labelled.noun(texts.title(containment.getEReferenceType())));
        List<Command> steps = children.isEmpty()
                ? List.of()
                : List.of(new AddCommand(domain, owner, containment, children));
        return Labelled.of(label, children, steps);
    }

    private EObject fresh(EObject owner, EReference containment) {
        EObject child = EcoreUtil.create(containment.getEReferenceType());
        if (child instanceof NamedElement named && !NAMELESS.contains(named.eClass())) {
            named.setName(texts.title(named.eClass()));
        }
        switch (child) {
            case BackstageStep step -> step.setLayer(BackstageLayer.BACKSTAGE);
            case Property property -> property.setKey(unused(owner));
            case LaneSetting lane -> lane.setKind(unusedLane((View) owner));
            case Comment comment -> {
                comment.setAuthor(author);
                comment.setCreated(now());
            }
            case Note note -> {
                note.setAuthor(author);
                note.setCreated(now());
            }
            case Suppression suppression -> suppression.setAuthor(author);
            default -> {
                // the other classes keep the defaults of the metamodel
            }
        }
        return child;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Returns a property key that is unique in the element. */
    private String unused(EObject owner) {
        String base = messages.get("edit_newKey");
        List<String> keys = owner instanceof NamedElement named
                ? named.getProperties().stream().map(Property::getKey).toList()
                : List.of();
        return Stream.iterate(1, n -> n + 1).map(n -> n == 1 ? base : base + " " + n).filter(k -> !keys.contains(k))
                .findFirst().orElseThrow();
    }

    private static LaneKind unusedLane(View view) {
        List<LaneKind> shown = view.getLanes().stream().map(LaneSetting::getKind).toList();
        return LaneKind.VALUES.stream().filter(kind -> !shown.contains(kind)).findFirst().orElse(LaneKind.CUSTOM);
    }
}
