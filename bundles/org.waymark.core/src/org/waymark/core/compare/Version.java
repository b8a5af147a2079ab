package org.waymark.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;
import org.waymark.core.domain.Ids;
import org.waymark.core.domain.ReferenceText;
import org.waymark.core.persist.LoadNotice;
import org.waymark.core.persist.PortfolioDocument;

/**
 * A version of a portfolio, or of one of its files, for comparison or merge: a tree of elements with their ids. No
 * proxy is resolved: a journey in another file stays a proxy, and a version of a single file never reads other files.
 */
public final class Version {

    /** Notices after which the bytes of a file do not say what an element is. */
    private static final Set<LoadNotice.Kind> UNSAFE = Set.of(LoadNotice.Kind.MIGRATED, LoadNotice.Kind.IDS_DERIVED,
            LoadNotice.Kind.NEWER_MINOR);

    private final Optional<EObject> root;
    private final Map<String, byte[]> texts;

    private Version(Optional<EObject> root, Map<String, byte[]> texts) {
        this.root = root;
        this.texts = texts;
    }

    /**
     * Returns what was opened as a version that was not changed since it was read, so that equal texts need not be
     * compared element by element.
     */
    public static Version asRead(PortfolioDocument document) {
        Map<String, byte[]> texts = new HashMap<>();
        if (!isUnsafe(document)) {
            document.lastContents().forEach((file, text) -> texts.put(file.equals(document.fileOf(document.opened()))
                    ? ""
                    : document.folder().relativize(file).toString(), text));
        }
        return new Version(Optional.of(document.opened()), texts);
    }

    /** Returns whether the text of an element may not be its identity and content. */
    static boolean isUnsafe(PortfolioDocument document) {
        return document.readOnly()
                || document.notices().stream().map(LoadNotice::kind).anyMatch(UNSAFE::contains);
    }

    /** Returns the files of a version as they were read, by their place in the portfolio; none if they are not known. */
    Map<String, byte[]> texts() {
        return texts;
    }

    /** Returns a whole portfolio with all its files. */
    public static Version of(PortfolioDocument document) {
        return of(document.portfolio());
    }

    /**
     * Returns a single file, or a part of a portfolio.
     *
     * @param root a portfolio or a journey; its owner is ignored
     */
    public static Version of(EObject root) {
        return new Version(Optional.of(root), Map.of());
    }

    /** Returns the version before the portfolio existed. */
    public static Version empty() {
        return new Version(Optional.empty(), Map.of());
    }

    /** Returns the approximate number of elements. */
    int size() {
        return root.map(EObject::eResource).map(Resource::getResourceSet).stream()
                .flatMap(set -> set.getResources().stream())
                .mapToInt(file -> file instanceof XMLResourceImpl xml ? xml.getEObjectToIDMap().size() : 0).sum();
    }

    Optional<EObject> root() {
        return root;
    }

    /** Returns the identity of an element; for a stand-in that of its target. */
    static String id(EObject element) {
        return element.eIsProxy() ? idOfProxy(element) : Ids.idOf(element);
    }

    /** Returns the identity of an element in a known file, which is much faster than searching for the file. */
    static String id(EObject element, Optional<XMLResource> file) {
        String id = element.eIsProxy() || file.isEmpty() ? null : file.get().getID(element);
        return id != null ? id : id(element);
    }

    /** Returns the file of an element, given that of its owner. */
    static Optional<XMLResource> file(EObject element, Optional<XMLResource> ofOwner) {
        return ((InternalEObject) element).eDirectResource() instanceof XMLResource own ? Optional.of(own) : ofOwner;
    }

    /** Returns the id of {@code file#id}, as identities are unique over all files of a portfolio. */
    static String idOfProxy(EObject proxy) {
        String text = Ids.idOf(proxy);
        String id = ReferenceText.of(text).id();
        return id.isEmpty() ? text : id;
    }

    /**
     * Returns the file of an element that is the root of one, relative to that of the version's root; empty for all
     * others.
     */
    Optional<String> file(EObject element) {
        InternalEObject internal = (InternalEObject) element;
        if (root.isPresent() && root.get() == element) {
            return Optional.empty();
        }
        if (internal.eIsProxy()) {
            return Optional.of(ReferenceText.of(Ids.idOf(element)).file());
        }
        Optional<URI> home = root.map(EObject::eResource).map(Resource::getURI);
        return Optional.ofNullable(internal.eDirectResource()).map(Resource::getURI)
                .map(file -> home.map(file::deresolve).orElse(file).toString());
    }

    /** Returns the value of a feature without resolving proxies; null for an empty list, which is not created. */
    static Object value(EObject element, EStructuralFeature feature) {
        InternalEObject internal = (InternalEObject) element;
        int id = feature.getFeatureID(); // the same in all subclasses, see Shape
        return feature.isMany() && !internal.eIsSet(id) ? null : internal.eGet(id, false, true);
    }

    /** Returns the children in one list, including stand-ins. */
    static List<EObject> children(EObject owner, EReference containment) {
        return many(value(owner, containment));
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> many(Object list) {
        return list == null ? List.of() : ((InternalEList<EObject>) list).basicList();
    }

    /** Returns all children in all lists. */
    static List<EObject> children(EObject owner) {
        List<EObject> children = new ArrayList<>();
        for (EReference containment : Shape.of(owner.eClass()).containments()) {
            children.addAll(children(owner, containment));
        }
        return children;
    }

    /** Returns the targets of a reference with one or many values, including stand-ins. */
    static List<EObject> targets(EObject element, EReference reference) {
        Object value = value(element, reference);
        if (reference.isMany()) {
            return many(value);
        }
        return value == null ? List.of() : List.of((EObject) value);
    }
}
