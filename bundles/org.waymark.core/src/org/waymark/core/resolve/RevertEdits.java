package org.waymark.core.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.JourneyException;
import org.waymark.core.edit.DeleteEdits;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.edit.Labelled;
import org.waymark.core.text.Messages;
import org.waymark.core.compare.Change;
import org.waymark.core.compare.ModelDiff;
import org.waymark.core.compare.Version;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;

/**
 * Edits that take single differences from another version of a portfolio. If that is an older version of the same
 * portfolio, this reverts a change.
 */
public final class RevertEdits {

    private static final int ROUNDS = 3;

    private final PortfolioDocument document;
    private final EditingDomain domain;
    private final PortfolioDocument other;
    private final FeatureEdits features;
    private final Messages messages = Messages.of(RevertEdits.class);

    /** @param other the version to take from; never changed */
    public RevertEdits(PortfolioDocument document, EditingDomain domain, PortfolioDocument other) {
        this.document = document;
        this.domain = domain;
        this.other = other;
        this.features = new FeatureEdits(domain);
    }

    /**
     * Reverts one difference.
     *
     * @param change a change from the other version, as the older one, to the current document
     * @return an unexecutable command if something it depends on is not in the document, or if it concerns files
     */
    public Command revert(Change change) {
        List<Command> steps = switch (change) {
            case Change.Added added -> find(added.element().id()).map(this::delete).orElse(List.of());
            case Change.Removed removed -> bringBack(removed);
            case Change.Moved moved -> find(moved.element().id()).map(element -> move(element, moved.from()))
                    .orElse(List.of());
            case Change.Reordered moved -> find(moved.element().id())
                    .map(element -> reorder(element, moved.from().index())).orElse(List.of());
            case Change.Changed changed -> find(changed.element().id())
                    .map(element -> set(element, changed.feature(), changed.from()
                            .map(text -> EcoreUtil.createFromString(changed.feature().getEAttributeType(), text))
                            .orElse(null)))
                    .orElse(List.of());
            case Change.Retargeted to -> retarget(to);
            case Change.SetChanged set -> members(set);
            case Change.FileChanged file -> List.of();
        };
        return Labelled.of(messages.get("edit_revert"), find(change.element().id())
                .or(() -> owner(change)).stream().toList(), steps);
    }

    /**
     * Reverts all differences of one element and its content; differences that cannot be reverted stay.
     *
     * @param changes all changes, as for {@link #revert(Change)}
     */
    public Command revertAll(String elementId, List<Change> changes) {
        return revertAll(messages.get("edit_revertAll"), elementId, changes);
    }

    /** Makes the portfolio what the other version is, in one step; only the files in which journeys are stay. */
    public Command restore() {
        return revertAll(messages.get("edit_restore"), Ids.idOf(document.portfolio()),
                ModelDiff.between(Version.of(other), Version.of(document)).changes());
    }

    private Command revertAll(String label, String elementId, List<Change> changes) {
        Deque<Change> left = new ArrayDeque<>(in(elementId, changes));
        int[] rounds = {0};
        boolean any = left.stream().anyMatch(change -> revert(change).canExecute());
        return new Successive(label, find(elementId).stream().toList(), any, () -> {
            while (!left.isEmpty() || rounds[0]++ < ROUNDS) {
                if (left.isEmpty()) {
                    // changed positions, and changes that depended on an element that is back now
                    left.addAll(in(elementId, ModelDiff.between(Version.of(other), Version.of(document)).changes()));
                }
                while (!left.isEmpty()) {
                    Command step = revert(left.removeFirst());
                    if (step.canExecute()) {
                        return Optional.of(step);
                    }
                }
            }
            return Optional.empty();
        });
    }

    /** Returns the changes of an element or its content, in the document or in the other version. */
    public List<Change> in(String elementId, List<Change> changes) {
        return changes.stream().filter(change -> isIn(document, elementId, change)
                || isIn(other, elementId, change)).toList();
    }

    private static boolean isIn(PortfolioDocument version, String elementId, Change change) {
        Optional<EObject> root = version.find(elementId);
        return root.isPresent() && version.find(change.element().id())
                .filter(element -> EcoreUtil.isAncestor(root.get(), element)).isPresent();
    }

    private Optional<EObject> owner(Change change) {
        return change instanceof Change.Removed removed ? find(removed.place().owner().id()) : Optional.empty();
    }

    private Optional<EObject> find(String id) {
        return document.find(id);
    }

    private List<Command> delete(EObject element) {
        return one(new DeleteEdits(domain).delete(List.of(element)));
    }

    private List<Command> set(EObject element, EStructuralFeature feature, Object value) {
        return one(features.set(element, feature, value));
    }

    private static List<Command> one(Command command) {
        return command == UnexecutableCommand.INSTANCE ? List.of() : List.of(command);
    }

    /** Restores a copy with the same identities, without elements that have moved elsewhere in the document. */
    private List<Command> bringBack(Change.Removed removed) {
        Optional<EObject> owner = find(removed.place().owner().id());
        Optional<EObject> old = other.find(removed.element().id());
        if (owner.isEmpty() || old.isEmpty() || find(removed.element().id()).isPresent()) {
            return List.of();
        }
        try {
            EObject copy = CanonicalText.parse(document, CanonicalText.fragment(old.get()));
            List<EObject> elsewhere = new ArrayList<>();
            copy.eAllContents().forEachRemaining(child -> {
                if (find(Ids.idOf(child)).isPresent()) {
                    elsewhere.add(child);
                }
            });
            elsewhere.forEach(EcoreUtil::remove);
            return add(copy, owner.get(), removed.place().feature(), removed.place().index());
        } catch (JourneyException e) {
            throw new IllegalStateException("what was written is read", e);
        }
    }

    private List<Command> add(EObject element, EObject owner, EReference feature, int index) {
        if (!feature.isMany()) {
            return set(owner, feature, element);
        }
        int at = Math.clamp(index, 0, ((List<?>) owner.eGet(feature)).size());
        return List.of(new AddCommand(domain, owner, feature, element, at));
    }

    private List<Command> move(EObject element, Change.Place place) {
        Optional<EObject> owner = find(place.owner().id());
        if (owner.isEmpty() || EcoreUtil.isAncestor(element, owner.get())) {
            return List.of();
        }
        List<Command> steps = new ArrayList<>();
        steps.add(new RemoveCommand(domain, element.eContainer(), element.eContainmentFeature(), element));
        steps.addAll(add(element, owner.get(), place.feature(), place.index()));
        return steps;
    }

    private List<Command> reorder(EObject element, int index) {
        List<?> siblings = (List<?>) element.eContainer().eGet(element.eContainmentFeature());
        int to = Math.clamp(index, 0, siblings.size() - 1);
        return siblings.indexOf(element) == to
                ? List.of()
                : List.of(new MoveCommand(domain, element.eContainer(), element.eContainmentFeature(), element, to));
    }

    private List<Command> retarget(Change.Retargeted change) {
        Optional<EObject> target = change.from().flatMap(known -> find(known.id()));
        Optional<EObject> element = find(change.element().id());
        return element.isEmpty() || change.from().isPresent() && target.isEmpty()
                ? List.of()
                : set(element.get(), change.feature(), target.orElse(null));
    }

    /** Removes added members and restores removed ones, in the order of the other version if it is known. */
    private List<Command> members(Change.SetChanged change) {
        Optional<EObject> element = find(change.element().id());
        if (element.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>((List<?>) element.get().eGet(change.feature()));
        change.added().forEach(member -> value(change.feature(), member).ifPresent(values::remove));
        change.removed().forEach(member -> value(change.feature(), member).filter(v -> !values.contains(v))
                .ifPresent(values::add));
        return set(element.get(), change.feature(), ordered(values, change));
    }

    private Optional<Object> value(EStructuralFeature feature, Change.Member member) {
        return feature instanceof EAttribute attribute
                ? Optional.ofNullable(EcoreUtil.createFromString(attribute.getEAttributeType(), member.text()))
                : find(member.target().map(target -> target.id()).orElse(member.text())).map(target -> target);
    }

    private List<Object> ordered(List<Object> values, Change.SetChanged change) {
        Optional<EObject> old = other.find(change.element().id());
        if (old.isEmpty() || old.get().eClass() != change.element().type()) {
            return values;
        }
        List<Object> order = new ArrayList<>();
        for (Object value : (List<?>) old.get().eGet(change.feature())) {
            Optional<Object> here = value instanceof EObject target && change.feature() instanceof EReference
                    ? find(Ids.idOf(target)).map(found -> found)
                    : Optional.of(value);
            here.filter(values::contains).ifPresent(order::add);
        }
        values.stream().filter(value -> !order.contains(value)).forEach(order::add);
        return order;
    }
}
