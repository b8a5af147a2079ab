package org.waymark.core.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.JourneyException;
import org.waymark.core.compare.Conflict;
import org.waymark.core.compare.ConflictTexts;
import org.waymark.core.edit.DeleteEdits;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Ownership;

/** Creates the single commands of conflict answers from the texts stored in conflicts. */
final class ConflictSteps {

    private final PortfolioDocument document;
    private final EditingDomain domain;
    private final FeatureEdits features;

    ConflictSteps(PortfolioDocument document, EditingDomain domain) {
        this.document = document;
        this.domain = domain;
        this.features = new FeatureEdits(domain);
    }

    /**
     * Parses the text of a value.
     *
     * @return an inner empty value for an unset one; empty if the text refers to an element that is not in the
     *     portfolio
     */
    Optional<Optional<Object>> value(EStructuralFeature feature, String text) {
        if (feature instanceof EAttribute attribute) {
            return attributeValue(attribute, text);
        }
        List<String> ids = ConflictTexts.splitIds(text);
        List<EObject> targets = ids.stream().flatMap(id -> document.find(id).stream()).toList();
        if (targets.size() < ids.size()) {
            return Optional.empty();
        }
        return Optional.of(feature.isMany() ? Optional.of(targets) : targets.stream().findFirst().map(t -> t));
    }

    private static Optional<Optional<Object>> attributeValue(EAttribute attribute, String text) {
        try {
            if (attribute.isMany()) {
                return Optional.of(Optional.of(ConflictTexts.splitValues(text).stream()
                        .map(value -> EcoreUtil.createFromString(attribute.getEAttributeType(), value)).toList()));
            }
            return Optional.of(text.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(EcoreUtil.createFromString(attribute.getEAttributeType(), text)));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            // the text was edited by hand
            return Optional.empty();
        }
    }

    List<Command> set(EObject element, EStructuralFeature feature, Object value) {
        return done(features.set(element, feature, value));
    }

    private static List<Command> done(Command command) {
        return command == UnexecutableCommand.INSTANCE ? List.of() : List.of(command);
    }

    /** Reorders the values of a list; values that the order does not mention go to the end. */
    Optional<List<Command>> order(EObject owner, EStructuralFeature list, String text) {
        Set<Object> wanted = new LinkedHashSet<>();
        List<?> now = (List<?>) owner.eGet(list);
        if (list instanceof EAttribute) {
            value(list, text).flatMap(value -> value).ifPresent(values -> wanted.addAll((List<?>) values));
        } else {
            ConflictTexts.splitIds(text).stream().flatMap(id -> document.find(id).stream()).forEach(wanted::add);
        }
        wanted.retainAll(now);
        wanted.addAll(now);
        return Optional.of(set(owner, list, List.copyOf(wanted)));
    }

    /** @param place the owner's identity and the name of the list, as stored in conflicts */
    Optional<List<Command>> move(EObject element, List<String> place) {
        Optional<EObject> owner = place.stream().findFirst().flatMap(id -> document.find(id));
        if (owner.isEmpty() || place.size() < 2 || EcoreUtil.isAncestor(element, owner.get())) {
            return Optional.empty();
        }
        EStructuralFeature list = owner.get().eClass().getEStructuralFeature(place.get(1));
        if (!(list instanceof EReference containment) || !containment.isContainment() || !list.isMany()) {
            return Optional.empty();
        }
        if (element.eContainer() == owner.get() && element.eContainmentFeature() == list) {
            return Optional.of(List.of());
        }
        return Optional.of(List.of(remove(element), new AddCommand(domain, owner.get(), list, element)));
    }

    private Command remove(EObject element) {
        return new RemoveCommand(domain, element.eContainer(), element.eContainmentFeature(), element);
    }

    /** Deletes an element, and the conflicts about elements in it, which have no meaning without it. */
    List<Command> delete(EObject element, String conflict) {
        Set<String> gone = new LinkedHashSet<>();
        gone.add(Ids.idOf(element));
        element.eAllContents().forEachRemaining(child -> gone.add(Ids.idOf(child)));
        List<Command> steps = new ArrayList<>();
        for (Conflict other : Conflict.all(document.portfolio())) {
            if (!other.id().equals(conflict) && gone.contains(other.elementId())) {
                document.find(other.id()).map(this::remove).ifPresent(steps::add);
            }
        }
        steps.addAll(done(new DeleteEdits(domain).delete(List.of(element))));
        return steps;
    }

    /** Redirects all references from one element to another, and deletes the first. */
    List<Command> replace(EObject dropped, EObject kept) {
        List<Command> steps = new ArrayList<>();
        if (dropped instanceof BusinessFunction function && !function.getSubfunctions().isEmpty()) {
            List<EObject> inside = List.copyOf(function.getSubfunctions());
            steps.add(new RemoveCommand(domain, dropped, CjmPackage.Literals.BUSINESS_FUNCTION__SUBFUNCTIONS, inside));
            steps.add(new AddCommand(domain, kept, CjmPackage.Literals.BUSINESS_FUNCTION__SUBFUNCTIONS, inside));
        }
        document.portfolio().eAllContents().forEachRemaining(holder -> {
            Optional<Ownership> heir = OwnershipUnion.heir(holder, dropped, kept);
            if (heir.isPresent()) {
                steps.addAll(new OwnershipUnion(domain).unite(heir.get(), (Ownership) holder));
                return;
            }
            for (EReference reference : holder.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && holder.eIsSet(reference)
                        && !EcoreUtil.isAncestor(dropped, holder)) {
                    steps.addAll(retarget(holder, reference, dropped, kept));
                }
            }
        });
        steps.add(remove(dropped));
        return steps;
    }

    private List<Command> retarget(EObject holder, EReference reference, EObject dropped, EObject kept) {
        Object value = holder.eGet(reference);
        if (value == dropped) {
            return List.of(new SetCommand(domain, holder, reference, kept));
        }
        if (value instanceof List<?> targets && targets.contains(dropped)) {
            List<?> other = targets.stream().map(target -> target == dropped ? kept : target).distinct().toList();
            return set(holder, reference, other);
        }
        return List.of();
    }

    /** Finds the element of the portfolio described by an XML text. */
    Optional<EObject> fragment(String xml) {
        if (!xml.startsWith("<")) {
            return Optional.empty();
        }
        try {
            return Stream.of(CanonicalText.parse(document, xml)).map(Ids::idOf)
                    .flatMap(id -> document.find(id).stream()).findFirst();
        } catch (JourneyException e) {
            return Optional.empty();
        }
    }
}
