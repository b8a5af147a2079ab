package org.waymark.core.persist.xml;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.waymark.core.domain.Ids;
import org.waymark.core.domain.ReferenceText;
import org.waymark.core.domain.Unresolved;

/** The notation of reference targets in a file. */
public final class TargetText {

    private final CjmResource file;

    /** @param file file that is written, {@code null} for a fragment, which refers to everything by id */
    public TargetText(CjmResource file) {
        this.file = file;
    }

    /** Returns whether the element is, or will be, in the text being written. */
    boolean isHere(EObject element) {
        return !element.eIsProxy() && (file == null || element.eResource() == file);
    }

    /** Returns the id of an element in the text. */
    String ownId(EObject element) {
        String id = file == null ? null : file.getID(element);
        return id == null ? Ids.idOf(element) : id;
    }

    boolean isFragment() {
        return file == null;
    }

    /** Returns the id if it suffices to name the target; empty if an {@code href} is needed. */
    public Optional<String> id(EObject target) {
        if (Unresolved.is(target)) {
            String text = Unresolved.text(target);
            return isWord(text) ? Optional.of(text) : Optional.empty();
        }
        if (target.eIsProxy()) {
            URI uri = ((InternalEObject) target).eProxyURI();
            boolean here = file == null || uri.trimFragment().equals(file.getURI());
            return here && uri.hasFragment() ? Optional.of(uri.fragment()) : Optional.empty();
        }
        String id = file == null ? null : file.getID(target);
        if (id != null) {
            return Optional.of(id);
        }
        boolean elsewhere = file != null && target.eResource() instanceof CjmResource other
                && other.getResourceSet() == file.getResourceSet();
        return elsewhere ? Optional.empty() : Optional.of(Ids.idOf(target));
    }

    /** Returns the {@code href} to a target. */
    public String href(EObject target) {
        if (Unresolved.is(target)) {
            String text = Unresolved.text(target);
            return isWord(text) ? new ReferenceText("", text).href() : text;
        }
        if (target.eIsProxy()) {
            return ((InternalEObject) target).eProxyURI().deresolve(file.getURI()).toString();
        }
        String place = target.eResource() instanceof CjmResource other
                && other.getResourceSet() == file.getResourceSet()
                        ? Hrefs.text(file.file(), other.file())
                        : "";
        return new ReferenceText(place, Ids.idOf(target)).href();
    }

    /** Returns whether the class of the target must be written because the reference allows several. */
    static boolean needsType(EObject target, EObject reference) {
        return target.eClass() != reference && !(Unresolved.is(target) && !Unresolved.typed(target));
    }

    /** Returns the content a newer version wrote into the element, or {@code null}. */
    UnknownXml unknown(EObject element) {
        CjmResource from = file == null && element.eResource() instanceof CjmResource other ? other : file;
        return from == null || from.unknown().isEmpty() ? null : from.unknown().get(element);
    }

    private static boolean isWord(String text) {
        return text.indexOf('#') < 0 && text.chars().noneMatch(c -> c <= ' ');
    }
}
