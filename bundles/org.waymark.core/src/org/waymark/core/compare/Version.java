package org.waymark.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;
import org.waymark.core.persist.Ids;
import org.waymark.core.persist.PortfolioDocument;

/**
 * One version of a portfolio, or of a single file of one, that is compared or merged with another: a tree of elements
 * with their ids. Nothing is resolved that is not resolved yet: a journey that lives in another file is a proxy, and a
 * version of a single file never looks at its neighbours.
 */
public final class Version {

    private final Optional<EObject> root;

    private Version(Optional<EObject> root) {
        this.root = root;
    }

    /** A whole portfolio with all its files. */
    public static Version of(PortfolioDocument document) {
        return of(document.portfolio());
    }

    /**
     * A single file, or a part of a portfolio.
     *
     * @param root a portfolio or a journey; its owner is not looked at
     */
    public static Version of(EObject root) {
        return new Version(Optional.of(root));
    }

    /** The version before the portfolio existed. */
    public static Version empty() {
        return new Version(Optional.empty());
    }

    /** About how many elements there are. */
    int size() {
        return root.map(EObject::eResource).map(Resource::getResourceSet).stream()
                .flatMap(set -> set.getResources().stream())
                .mapToInt(file -> file instanceof XMLResourceImpl xml ? xml.getEObjectToIDMap().size() : 0).sum();
    }

    Optional<EObject> root() {
        return root;
    }

    /** The identity of an element; of a stand-in, that of the element it stands for. */
    static String id(EObject element) {
        return element.eIsProxy() ? idOfProxy(element) : Ids.idOf(element);
    }

    /** The identity of an element whose file is known: far quicker than looking for the file. */
    static String id(EObject element, Optional<XMLResource> file) {
        String id = element.eIsProxy() || file.isEmpty() ? null : file.get().getID(element);
        return id != null ? id : id(element);
    }

    /** The file an element is in, if its owner is in this one. */
    static Optional<XMLResource> file(EObject element, Optional<XMLResource> ofOwner) {
        return ((InternalEObject) element).eDirectResource() instanceof XMLResource own ? Optional.of(own) : ofOwner;
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

    /** The value of a feature without resolving anything; null for an empty list, which then is not even created. */
    static Object value(EObject element, EStructuralFeature feature) {
        InternalEObject internal = (InternalEObject) element;
        int id = feature.getFeatureID(); // the same in all subclasses, see Shape
        return feature.isMany() && !internal.eIsSet(id) ? null : internal.eGet(id, false, true);
    }

    /** The children in one list, stand-ins as they are. */
    static List<EObject> children(EObject owner, EReference containment) {
        return many(value(owner, containment));
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> many(Object list) {
        return list == null ? List.of() : ((InternalEList<EObject>) list).basicList();
    }

    /** All children in all lists. */
    static List<EObject> children(EObject owner) {
        List<EObject> children = new ArrayList<>();
        for (EReference containment : Shape.of(owner.eClass()).containments()) {
            children.addAll(children(owner, containment));
        }
        return children;
    }

    /** The targets of a reference with one or many values, stand-ins as they are. */
    static List<EObject> targets(EObject element, EReference reference) {
        Object value = value(element, reference);
        if (reference.isMany()) {
            return many(value);
        }
        return value == null ? List.of() : List.of((EObject) value);
    }
}
