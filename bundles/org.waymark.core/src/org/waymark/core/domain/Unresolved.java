package org.waymark.core.domain;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.model.cjm.CjmPackage;

/**
 * Stand-ins for the targets of dangling references. They are EMF proxies whose URI contains the text in the file, which
 * a save writes again, and the class the reference requires. As soon as an element of that class has the id (undo,
 * import, merge), the reference resolves to it. An element of another class is never accepted.
 */
public final class Unresolved {

    private static final String SCHEME = "dangling";
    private static final String OUTSIDE = "outside";
    private static final String INSIDE = "inside";
    private static final String UNTYPED = "untyped";
    private static final String TYPED = "typed";

    private Unresolved() {
    }

    /**
     * @param type class named by {@code xsi:type} in the file, or {@code null}
     * @param text the reference as it is to be written, an id or {@code file#id}
     * @param outside true if the text leads out of the portfolio, so that its id must not be resolved here
     */
    public static EObject create(EReference reference, EClass type, String text, boolean outside) {
        EClass required = reference.getEReferenceType();
        EClass known = type != null && !type.isAbstract() && required.isSuperTypeOf(type) ? type : null;
        EObject target = EcoreUtil.create(known != null ? known : concrete(required));
        String opaque = String.join(";", required.getName(), outside ? OUTSIDE : INSIDE,
                known != null ? TYPED : UNTYPED,
                URLEncoder.encode(text, StandardCharsets.UTF_8));
        // as in any other proxy, the fragment is the id
        ((InternalEObject) target)
                .eSetProxyURI(URI.createGenericURI(SCHEME, opaque, ReferenceText.of(text).id()));
        return target;
    }

    public static boolean is(EObject target) {
        return target.eIsProxy() && is(((InternalEObject) target).eProxyURI());
    }

    public static boolean is(URI uri) {
        return SCHEME.equals(uri.scheme());
    }

    public static String text(EObject target) {
        return URLDecoder.decode(parts(((InternalEObject) target).eProxyURI())[3], StandardCharsets.UTF_8);
    }

    /** Returns whether the file named the class of the stand-in. */
    public static boolean typed(EObject target) {
        return TYPED.equals(parts(((InternalEObject) target).eProxyURI())[2]);
    }

    public static boolean outside(EObject target) {
        return OUTSIDE.equals(parts(((InternalEObject) target).eProxyURI())[1]);
    }

    /** Returns the id a target of this URI must have; empty if it cannot be in the portfolio. */
    public static String id(URI uri) {
        return OUTSIDE.equals(parts(uri)[1]) ? "" : uri.fragment();
    }

    public static EClass required(URI uri) {
        return (EClass) CjmPackage.eINSTANCE.getEClassifier(parts(uri)[0]);
    }

    private static String[] parts(URI uri) {
        return uri.opaquePart().split(";", 4);
    }

    private static EClass concrete(EClass type) {
        if (!type.isAbstract()) {
            return type;
        }
        for (EClassifier classifier : CjmPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass candidate && !candidate.isAbstract() && type.isSuperTypeOf(candidate)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(type.getName());
    }
}
