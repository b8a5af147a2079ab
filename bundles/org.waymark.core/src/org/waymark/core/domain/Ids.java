package org.waymark.core.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;
import org.waymark.model.TextCleaner;

/**
 * The identity of elements: the XMI id, unique over a portfolio. An element keeps its id when it is moved, cut and
 * pasted, or restored by undo; a copy gets a new one.
 */
public final class Ids {

    private Ids() {
    }

    /**
     * Returns the id of an element. For an element outside of a document, this is the id it will get there. For a
     * stand-in, it is the text of the reference.
     */
    public static String idOf(EObject element) {
        if (element.eIsProxy()) {
            return Unresolved.is(element)
                    ? Unresolved.text(element)
                    : String.valueOf(((InternalEObject) element).eProxyURI().fragment());
        }
        return idIn(element.eResource(), element);
    }

    /**
     * Returns the id of an element that is not a stand-in.
     *
     * @param resource the element's resource or null, which it takes a while to find for thousands of elements
     */
    public static String idIn(Resource resource, EObject element) {
        String id = resource instanceof XMLResource file ? file.getID(element) : null;
        if (id != null) {
            return id;
        }
        String remembered = Detached.ids().get(element);
        if (remembered != null) {
            return remembered;
        }
        String fresh = EcoreUtil.generateUUID();
        assign(element, fresh);
        return fresh;
    }

    /**
     * Gives an element this id, at once or, if it is in no document yet, when it is added to one.
     *
     * @throws IllegalArgumentException if the id is not {@link #isValid valid} or another element of the document has
     *     it
     */
    public static void assign(EObject element, String id) {
        if (!isValid(id)) {
            throw new IllegalArgumentException("not an id: " + id);
        }
        if (!(element.eResource() instanceof XMLResource resource)) {
            Detached.ids().put(element, id);
            return;
        }
        Optional<EObject> other = resource.getResourceSet() instanceof IdSpace set
                ? set.find(id)
                : Optional.ofNullable(resource.getEObject(id));
        if (other.isPresent() && other.get() != element) {
            throw new IllegalArgumentException("id in use: " + id);
        }
        resource.setID(element, id);
    }

    /** Returns whether the text can be an id: one word without {@code #} that does not begin with {@code /}. */
    public static boolean isValid(String id) {
        if (id.isEmpty() || id.charAt(0) == '/') {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c <= ' ' || c == '#' || c == 0x7F || c > 0x7F && Character.isWhitespace(c)) {
                return false;
            }
        }
        return TextCleaner.clean(id).equals(id);
    }

    /**
     * Returns a copy of an element and its content, in no document, in which every element has the id of its original.
     */
    public static <T extends EObject> T copyWithIds(T element) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false);
        @SuppressWarnings("unchecked")
        T copy = (T) copier.copy(element);
        copier.copyReferences();
        Map<EObject, EObject> copies = new HashMap<>(copier);
        copies.forEach((original, twin) -> {
            if (!twin.eIsProxy()) {
                assign(twin, idOf(original));
            }
        });
        return copy;
    }

    /** Returns whether the target of a reference is a stand-in for an element that is not in the portfolio. */
    public static boolean isUnresolved(EObject target) {
        return target.eIsProxy();
    }

    /**
     * Creates a stand-in for a target that is not in the portfolio, to be set as value of the reference. It is written
     * as this text, and replaced by an element with the id as soon as there is one.
     */
    public static EObject unresolved(EReference reference, String text) {
        return Unresolved.create(reference, null, text, false);
    }

    /** Creates another stand-in for the target of a known one, with all its information from the file. */
    public static EObject unresolved(EReference reference, EObject known) {
        boolean isOurs = Unresolved.is(known);
        EClass type = isOurs && Unresolved.typed(known) ? known.eClass() : null;
        return Unresolved.create(reference, type, idOf(known), isOurs && Unresolved.outside(known));
    }

    /** Gives access to EMF's map of ids of elements outside of resources, which undo and a later insertion read. */
    private abstract static class Detached extends XMLResourceImpl {

        static Map<EObject, String> ids() {
            return DETACHED_EOBJECT_TO_ID_MAP;
        }
    }
}
