package org.waymark.core.persist;

import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.domain.Ids;

/**
 * Prepares a model for reading by several threads. A getter of EMF may write: it creates an empty list, replaces a
 * stand-in by the element it stands for, or an id is given to an element that has none. All of this is done here, so that
 * nothing is left for later readers to write. The model must not be changed while it is shared.
 */
public final class SharedReading {

    /** Elements from which on the empty lists would take more memory than a second thread is worth. */
    private static final int MOST = 100_000;

    private SharedReading() {
    }

    /**
     * Reads everything once.
     *
     * @return false if the model is too large, or if something it refers to is missing, which EMF would look for at each
     *     reading; then one thread has to read it
     */
    public static boolean prepare(EObject root) {
        int count = 1;
        if (!settle(root)) {
            return false;
        }
        for (Iterator<EObject> all = EcoreUtil.getAllContents(root, true); all.hasNext();) {
            if (++count > MOST || !settle(all.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean settle(EObject element) {
        if (element.eIsProxy()) {
            return false;
        }
        Ids.idOf(element);
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            Object value = element.eGet(feature, true);
            if (value instanceof List<?> list ? list.stream().anyMatch(SharedReading::isMissing) : isMissing(value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMissing(Object value) {
        return value instanceof EObject element && element.eIsProxy();
    }
}
