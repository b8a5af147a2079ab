package org.waymark.core.persist;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;

/**
 * The identity of elements: the XMI id, unique over a portfolio. An element keeps its id when it is moved, cut and pasted
 * or brought back by undo; a copy gets a new one.
 */
public final class Ids {

    private Ids() {
    }

    /** The id of an element; for an element in no document the id it would get there, which it keeps from now on. */
    public static String idOf(EObject element) {
        if (element.eIsProxy()) {
            return ((InternalEObject) element).eProxyURI().fragment();
        }
        if (element.eResource() instanceof XMLResource resource) {
            String id = resource.getID(element);
            if (id != null) {
                return id;
            }
        }
        String id = CjmResource.rememberedId(element);
        if (id == null) {
            id = EcoreUtil.generateUUID();
            CjmResource.rememberId(element, id);
        }
        return id;
    }

    /** The element of the document with this id. */
    public static Optional<EObject> find(PortfolioDocument document, String id) {
        for (Resource resource : document.resourceSet().getResources()) {
            if (resource instanceof XMLResource xml && xml.getEObject(id) instanceof EObject element) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** Gives an element this id, now and, if it is in no document yet, when it gets into one. */
    public static void assign(EObject element, String id) {
        if (element.eResource() instanceof XMLResource resource) {
            resource.setID(element, id);
        } else {
            CjmResource.rememberId(element, id);
        }
    }
}
