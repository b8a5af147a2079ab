package org.waymark.core.persist;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
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
        for (Slot slot : shape.references()) {
            Object value = owner.eIsSet(slot.feature()) ? owner.eGet(slot.feature()) : null;
            if (value instanceof List<?> targets) {
                targets.forEach(target -> check(owner, slot.reference(), (EObject) target));
            } else if (value instanceof EObject target) {
                check(owner, slot.reference(), target);
            }
        }
        for (Slot slot : shape.children()) {
            if (owner.eIsSet(slot.feature())) {
                for (Object child : (List<?>) owner.eGet(slot.feature())) {
                    if (((EObject) child).eIsProxy()) {
                        check(owner, slot.reference(), (EObject) child);
                    } else {
                        visit((EObject) child);
                    }
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
