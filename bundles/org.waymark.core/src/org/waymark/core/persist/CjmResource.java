package org.waymark.core.persist;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** One file of a portfolio: every element has an id, kept as long as the element lives. */
final class CjmResource extends XMIResourceImpl {

    CjmResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
    }

    @Override
    protected boolean useUUIDs() {
        return true;
    }

    /** Remembers the id of an element that is in no file yet, for when it gets into one. */
    static void rememberId(EObject element, String id) {
        DETACHED_EOBJECT_TO_ID_MAP.put(element, id);
    }

    static String rememberedId(EObject element) {
        return DETACHED_EOBJECT_TO_ID_MAP.get(element);
    }
}
