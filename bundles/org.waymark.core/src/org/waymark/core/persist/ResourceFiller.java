package org.waymark.core.persist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.waymark.core.domain.Ids;
import org.waymark.core.domain.Unresolved;
import org.waymark.core.persist.xml.CjmResource;
import org.waymark.model.cjm.Journey;

/**
 * Moves a portfolio that was just read into the resources of another tool. A file that the tool has loaded already stays
 * as it is; what refers to it is led to the elements there.
 */
final class ResourceFiller {

    private final SharedResource asked;
    private final PortfolioDocument read;
    private final Map<CjmResource, SharedResource> taken = new LinkedHashMap<>();
    private final Map<CjmResource, SharedResource> kept = new LinkedHashMap<>();

    ResourceFiller(SharedResource asked, PortfolioDocument read) {
        this.asked = asked;
        this.read = read;
    }

    void fill() {
        CjmResource opened = (CjmResource) read.opened().eResource();
        for (Resource each : List.copyOf(read.resourceSet().getResources())) {
            CjmResource from = (CjmResource) each;
            SharedResource to = from == opened ? asked : ResourcePlaces.resource(asked, from.file());
            (to != asked && to.isLoaded() ? kept : taken).put(from, to);
        }
        List<DanglingReference> dangling = read.dangling();
        if (!kept.isEmpty()) {
            joinJourneys();
            taken.keySet().forEach(this::redirect);
        }
        List<SharedResource.Notice> notices = read.notices().stream()
                .map(notice -> new SharedResource.Notice(notice.message(), notice.file().toString())).toList();
        taken.forEach((from, to) -> to.fill(from, read.readOnly(), to == asked ? notices : List.of()));
        resolveLater(dangling);
    }

    /** Puts journeys that are loaded into a portfolio read anew, and takes a journey read anew out of its twin. */
    private void joinJourneys() {
        List<Journey> journeys = read.portfolio().getJourneys();
        boolean isNew = taken.containsKey(read.root());
        for (Journey journey : List.copyOf(journeys)) {
            SharedResource loaded = kept.get(journey.eResource());
            if (isNew && loaded != null && !loaded.getContents().isEmpty()
                    && loaded.getContents().getFirst() instanceof Journey known) {
                journeys.set(journeys.indexOf(journey), known);
            } else if (!isNew && taken.containsKey(journey.eResource())) {
                journeys.remove(journey);
            }
        }
    }

    /** Leads references out of a file to the elements that the tool has loaded. */
    private void redirect(CjmResource file) {
        Map<EObject, List<Setting>> outside = new HashMap<>();
        file.getContents().forEach(root -> root.eAllContents().forEachRemaining(element -> collect(element, outside)));
        file.getContents().forEach(root -> collect(root, outside));
        outside.forEach((target, settings) -> settings.forEach(setting -> EcoreUtil.replace(setting, target,
                loaded(target, (EReference) setting.getEStructuralFeature()))));
    }

    private void collect(EObject element, Map<EObject, List<Setting>> outside) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && reference.isChangeable()) {
                for (EObject target : targets(element, reference)) {
                    if (kept.containsKey(target.eResource())) {
                        outside.computeIfAbsent(target, key -> new ArrayList<>())
                                .add(((InternalEObject) element).eSetting(reference));
                    }
                }
            }
        }
    }

    private EObject loaded(EObject twin, EReference reference) {
        EObject known = kept.get(twin.eResource()).getEObject(Ids.idOf(twin));
        return known == null ? Ids.unresolved(reference, Ids.idOf(twin)) : known;
    }

    /** Lets references without target find one that comes later, and keeps EMF from looking for it in a file. */
    private void resolveLater(List<DanglingReference> dangling) {
        if (!(asked.getResourceSet() instanceof ResourceSetImpl set) || dangling.isEmpty()) {
            return;
        }
        if (set.getURIResourceMap() == null) {
            set.setURIResourceMap(new HashMap<>());
        }
        for (DanglingReference each : dangling) {
            for (EObject standIn : targets(each.owner(), each.feature())) {
                if (Unresolved.is(standIn)) {
                    URI uri = ((InternalEObject) standIn).eProxyURI();
                    set.getURIResourceMap().putIfAbsent(uri.trimFragment(), new LaterTarget(uri, set));
                }
            }
        }
    }

    private static List<EObject> targets(EObject owner, EReference reference) {
        Object value = owner.eGet(reference, false);
        List<?> targets = value instanceof InternalEList<?> list ? list.basicList() : List.of();
        return (value instanceof EObject one ? List.of(one) : targets).stream().map(EObject.class::cast).toList();
    }

    /** The place of elements that are not in the portfolio yet. EMF never lists it among the resources. */
    private static final class LaterTarget extends ResourceImpl {

        private final URI standIn;
        private final ResourceSet set;

        LaterTarget(URI standIn, ResourceSet set) {
            super(standIn.trimFragment());
            this.standIn = standIn;
            this.set = set;
            isLoaded = true;
        }

        @Override
        public EObject getEObject(String id) {
            for (Resource resource : set.getResources()) {
                if (resource instanceof CjmResource file && Unresolved.id(standIn).equals(id)) {
                    EObject found = file.getIDToEObjectMap().get(id);
                    if (Unresolved.required(standIn).isInstance(found)) {
                        return found;
                    }
                }
            }
            return super.getEObject(id);
        }
    }
}
