package org.waymark.core.persist;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.waymark.core.domain.ModelLists;
import org.waymark.core.persist.xml.ElementShape.Slot;
import org.waymark.core.persist.xml.ElementShape;
import org.waymark.core.persist.xml.TargetText;

/** Finds the dangling references of a document. */
final class DanglingScan {

    private final PortfolioDocument document;
    private final TargetText words = new TargetText(null);
    private final List<DanglingReference> found = new ArrayList<>();

    private DanglingScan(PortfolioDocument document) {
        this.document = document;
    }

    static List<DanglingReference> of(PortfolioDocument document) {
        DanglingScan scan = new DanglingScan(document);
        scan.visit(document.portfolio());
        return List.copyOf(scan.found);
    }

    private void visit(EObject owner) {
        ElementShape shape = ElementShape.of(owner.eClass());
        InternalEObject element = (InternalEObject) owner;
        for (Slot slot : shape.references()) {
            if (!element.eIsSet(slot.number())) {
                continue;
            }
            Object value = element.eGet(slot.number(), true, true);
            if (value instanceof List<?> targets) {
                targets.forEach(target -> check(owner, slot.reference(), (EObject) target));
            } else if (value instanceof EObject target) {
                check(owner, slot.reference(), target);
            }
        }
        for (Slot slot : shape.children()) {
            List<EObject> children = ModelLists.at(owner, slot.number());
            for (int i = 0; i < children.size(); i++) {
                EObject child = children.get(i);
                if (child.eIsProxy()) {
                    check(owner, slot.reference(), child);
                } else {
                    visit(child);
                }
            }
        }
    }

    private void check(EObject owner, EReference reference, EObject target) {
        boolean gone = target.eIsProxy() || target.eResource() == null
                || target.eResource().getResourceSet() != document.resourceSet();
        if (gone) {
            String text = words.id(target).orElseGet(() -> words.href(target));
            found.add(new DanglingReference(owner, reference, text, document.fileOf(owner)));
        }
    }
}
