package org.waymark.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;
import org.waymark.core.persist.Ids;

/**
 * One version of a portfolio, or of a single file of one, that is compared or merged with another: a tree of elements
 * with their ids. Nothing is resolved that is not resolved yet: a journey that lives in another file is a proxy, and a
 * version of a single file never looks at its neighbours.
 */
public final class Version {

    private final Optional<EObject> root;
    private final Function<EObject, String> ids;

    private Version(Optional<EObject> root, Function<EObject, String> ids) {
        this.root = root;
        this.ids = ids;
    }

    /**
     * @param root a portfolio, or the journey that is the root of its file
     * @param ids the identity of every element below the root
     */
    public static Version of(EObject root, Function<EObject, String> ids) {
        return new Version(Optional.of(root), ids);
    }

    /** The version before the portfolio existed. */
    public static Version empty() {
        return new Version(Optional.empty(), element -> "");
    }

    Optional<EObject> root() {
        return root;
    }

    /** The identity of an element; of a proxy, that of the element it stands for. */
    String id(EObject element) {
        return element.eIsProxy() ? idOfProxy(element) : ids.apply(element);
    }

    /** Of {@code file#id} the id: identities are unique over all files of a portfolio. */
    static String idOfProxy(EObject proxy) {
        String text = Ids.idOf(proxy);
        int hash = text.lastIndexOf('#');
        return hash < 0 || hash == text.length() - 1 ? text : text.substring(hash + 1);
    }

    /** The file of an element that is the root of one, relative to that of the version's root; empty for all others. */
    Optional<String> file(EObject element) {
        InternalEObject internal = (InternalEObject) element;
        if (root.isPresent() && root.get() == element) {
            return Optional.empty();
        }
        if (internal.eIsProxy()) {
            String text = Ids.idOf(element);
            return Optional.of(text.substring(0, Math.max(0, text.lastIndexOf('#'))));
        }
        Optional<URI> home = root.map(EObject::eResource).map(Resource::getURI);
        return Optional.ofNullable(internal.eDirectResource()).map(Resource::getURI)
                .map(file -> home.map(file::deresolve).orElse(file).toString());
    }

    /** The children in one list, proxies as they are. */
    static List<EObject> children(EObject owner, EReference containment) {
        @SuppressWarnings("unchecked")
        InternalEList<EObject> list = (InternalEList<EObject>) owner.eGet(containment, false);
        return list.isEmpty() ? List.of() : list.basicList();
    }

    /** All children in all lists. */
    static List<EObject> children(EObject owner) {
        List<EObject> children = new ArrayList<>();
        for (EReference containment : Shape.of(owner.eClass()).containments()) {
            children.addAll(children(owner, containment));
        }
        return children;
    }

    /** The targets of a reference with one or many values, proxies as they are. */
    static List<EObject> targets(EObject element, EReference reference) {
        Object value = element.eGet(reference, false);
        if (reference.isMany()) {
            @SuppressWarnings("unchecked")
            InternalEList<EObject> list = (InternalEList<EObject>) value;
            return list.isEmpty() ? List.of() : list.basicList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }
}
