package org.waymark.sirius;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Element;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Suppression;
import org.waymark.model.cjm.Touchpoint;

/** Findings of Waymark's validation as markers of Sirius, and their quick fixes. The receiver is a view or an element. */
public class FindingServices {

    /** Returns whether a rule finds nothing at what a view shows. */
    public Boolean holds(EObject viewOrElement, String rule) {
        return Findings.at(Elements.shownBy(viewOrElement), rule).isEmpty();
    }

    /** Returns the messages of a rule at what a view shows. */
    public String findings(EObject viewOrElement, String rule) {
        return String.join("; ",
                Findings.at(Elements.shownBy(viewOrElement), rule).stream().map(Findings.Shown::message).toList());
    }

    /** Returns whether the validation accepts who is accountable for a touchpoint. */
    public Boolean oneAccountable(Touchpoint touchpoint) {
        return Findings.of(touchpoint, "no-accountable").isEmpty()
                && Findings.of(touchpoint, "several-accountables").isEmpty();
    }

    /** Leaves one accountable function: the first that is, else the first responsible one, else the first at all. */
    public EObject makeOneAccountable(EObject viewOrElement) {
        EObject element = Elements.shownBy(viewOrElement);
        if (element instanceof Step step) {
            Optional<Ownership> chosen = first(step, Role.ACCOUNTABLE).or(() -> first(step, Role.RESPONSIBLE))
                    .or(() -> step.getOwnerships().stream().findFirst());
            for (Ownership ownership : step.getOwnerships()) {
                Set<Role> roles = new LinkedHashSet<>(ownership.getRoles());
                boolean changed = chosen.get() == ownership
                        ? roles.add(Role.ACCOUNTABLE)
                        : roles.remove(Role.ACCOUNTABLE);
                if (changed) {
                    ECollections.setEList(ownership.getRoles(), roles.stream().sorted().toList());
                }
            }
        }
        return element;
    }

    private static Optional<Ownership> first(Step step, Role role) {
        return step.getOwnerships().stream().filter(ownership -> ownership.getRoles().contains(role)).findFirst();
    }

    /** Notes in the file that the findings of a rule shown here are accepted, so that it is silent from then on. */
    public EObject acceptFindings(EObject viewOrElement, String rule) {
        EObject shown = Elements.shownBy(viewOrElement);
        Set<Element> owners = new LinkedHashSet<>();
        for (Findings.Shown finding : Findings.at(shown, rule)) {
            for (EObject at = finding.element(); at != null; at = at.eContainer()) {
                if (at instanceof Element owner) {
                    owners.add(owner);
                    break;
                }
            }
        }
        for (Element owner : owners) {
            Suppression suppression = CjmFactory.eINSTANCE.createSuppression();
            suppression.setRule(rule);
            owner.getSuppressions().add(suppression);
        }
        return shown;
    }

    /** Names what has no name by its class and its number. */
    public EObject nameThem(EObject viewOrElement) {
        EObject shown = Elements.shownBy(viewOrElement);
        for (Findings.Shown finding : Findings.at(shown, "missing-name")) {
            if (finding.element() instanceof NamedElement named) {
                named.setName(new StructureServices().nameOfNew(named));
            }
        }
        return shown;
    }

    /** Removes the references without target that the findings shown here are about. */
    public EObject dropDangling(EObject viewOrElement) {
        EObject shown = Elements.shownBy(viewOrElement);
        for (Findings.Shown finding : Findings.at(shown, "dangling-reference")) {
            EObject owner = finding.element();
            for (EReference reference : owner.eClass().getEAllReferences()) {
                if (reference.isChangeable() && !reference.isContainer()) {
                    Object value = owner.eGet(reference, false);
                    List<Object> targets = new ArrayList<>(value instanceof InternalEList<?> list
                            ? list.basicList()
                            : value instanceof EObject one ? List.of(one) : List.of());
                    targets.stream().filter(target -> ((EObject) target).eIsProxy())
                            .forEach(target -> EcoreUtil.remove(owner, reference, target));
                }
            }
        }
        return shown;
    }
}
