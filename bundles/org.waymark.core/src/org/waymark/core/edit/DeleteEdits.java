package org.waymark.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmPackage;

/**
 * Deletes elements without leaving dangling references. References to them are removed. Elements that have no meaning
 * without them (an ownership without its function, a measurement without its metric) are deleted too.
 */
public final class DeleteEdits {

    private final EditingDomain domain;
    private final Messages messages = Messages.of(DeleteEdits.class);

    public DeleteEdits(EditingDomain domain) {
        this.domain = domain;
    }

    /** @param elements contained elements of one portfolio; a portfolio itself cannot be deleted */
    public Command delete(Collection<? extends EObject> elements) {
        List<EObject> roots = roots(elements);
        if (roots.isEmpty() || roots.stream().anyMatch(e -> e.eContainer() == null)) {
            return UnexecutableCommand.INSTANCE;
        }
        EObject portfolio = EcoreUtil.getRootContainer(roots.getFirst());
        Set<EObject> doomed = doomed(roots, portfolio);
        List<Command> steps = new ArrayList<>();
        references(portfolio, doomed).forEach((holder, features) -> {
            for (EReference feature : features) {
                steps.add(cut(holder, feature, doomed));
            }
        });
        List<EObject> removed = roots(doomed);
        for (EObject element : removed) {
            steps.add(remove(element));
        }
        String label = roots.size() == 1 ? messages.get("edit_delete") : messages.get("edit_deleteMany", roots.size());
        return Labelled.of(label, List.of(roots.getFirst().eContainer()), steps);
    }

    private Command remove(EObject element) {
        EStructuralFeature feature = element.eContainmentFeature();
        return feature.isMany()
                ? new RemoveCommand(domain, element.eContainer(), feature, element)
                : new SetCommand(domain, element.eContainer(), feature, SetCommand.UNSET_VALUE);
    }

    private Command cut(EObject holder, EReference feature, Set<EObject> doomed) {
        if (feature.isMany()) {
            List<?> targets = ((List<?>) holder.eGet(feature)).stream().filter(doomed::contains).toList();
            return new RemoveCommand(domain, holder, feature, targets);
        }
        return new SetCommand(domain, holder, feature, null);
    }

    /** Returns the elements with all elements that depend on them, directly or indirectly. */
    private static Set<EObject> doomed(List<EObject> roots, EObject portfolio) {
        Set<EObject> doomed = new LinkedHashSet<>(roots);
        List<EObject> fresh = roots;
        while (!fresh.isEmpty()) {
            Set<EObject> gone = withContents(doomed);
            List<EObject> next = new ArrayList<>();
            references(portfolio, gone).forEach((holder, features) -> {
                if (features.stream().anyMatch(DeleteEdits::isVital)) {
                    next.add(holder);
                }
            });
            doomed.addAll(next);
            fresh = next;
        }
        return withContents(doomed);
    }

    /**
     * Returns whether the owner of a reference is deleted with the target. An emotion without its persona would apply
     * to all personas, so it is deleted.
     */
    private static boolean isVital(EReference feature) {
        return feature.isRequired() || feature == CjmPackage.Literals.EMOTION__PERSONA;
    }

    /** Finds references to the set from outside, by their owner. */
    private static Map<EObject, Set<EReference>> references(EObject portfolio, Set<EObject> targets) {
        Map<EObject, Set<EReference>> found = new LinkedHashMap<>();
        portfolio.eAllContents().forEachRemaining(holder -> {
            if (targets.contains(holder)) {
                return;
            }
            for (EReference feature : holder.eClass().getEAllReferences()) {
                if (!feature.isContainment() && !feature.isContainer() && refersTo(holder, feature, targets)) {
                    found.computeIfAbsent(holder, h -> new LinkedHashSet<>()).add(feature);
                }
            }
        });
        return found;
    }

    private static boolean refersTo(EObject holder, EReference feature, Set<EObject> targets) {
        if (!holder.eIsSet(feature)) {
            return false;
        }
        Object value = holder.eGet(feature);
        return value instanceof List<?> list ? list.stream().anyMatch(targets::contains) : targets.contains(value);
    }

    private static Set<EObject> withContents(Collection<EObject> elements) {
        Set<EObject> all = new LinkedHashSet<>();
        for (EObject element : elements) {
            if (all.add(element)) {
                element.eAllContents().forEachRemaining(all::add);
            }
        }
        return all;
    }

    /** Returns the elements that are not contained in another element of the collection. */
    private static List<EObject> roots(Collection<? extends EObject> elements) {
        Set<EObject> all = new LinkedHashSet<>(elements);
        List<EObject> roots = new ArrayList<>();
        for (EObject element : all) {
            EObject container = element.eContainer();
            while (container != null && !all.contains(container)) {
                container = container.eContainer();
            }
            if (container == null) {
                roots.add(element);
            }
        }
        return roots;
    }
}
