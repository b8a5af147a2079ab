package org.waymark.core.persist.xml;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.waymark.core.domain.IdSpace;
import org.waymark.core.domain.Unresolved;
import org.waymark.model.cjm.CjmPackage;

/** The files of one portfolio. It never loads a file on demand; unknown files do not exist for it. */
public final class CjmResourceSet extends ResourceSetImpl implements IdSpace {

    public CjmResourceSet() {
        EPackageRegistryImpl packages = new EPackageRegistryImpl();
        packages.put(CjmPackage.eNS_URI, CjmPackage.eINSTANCE);
        setPackageRegistry(packages);
        getResourceFactoryRegistry().getExtensionToFactoryMap().put(Resource.Factory.Registry.DEFAULT_EXTENSION,
                (Resource.Factory) uri -> new CjmResource(Path.of(uri.toFileString())));
    }

    public CjmResource add(Path file) {
        CjmResource resource = new CjmResource(file);
        getResources().add(resource);
        return resource;
    }

    /** Returns all files, including those whose journey was removed. */
    public List<CjmResource> files() {
        return getResources().stream().map(CjmResource.class::cast).toList();
    }

    /**
     * Returns whether a journey may get this file: no file and no journey of the portfolio has the name, ignoring case.
     */
    public boolean isFree(Path file) {
        boolean ours = false;
        for (Resource resource : getResources()) {
            CjmResource other = (CjmResource) resource;
            if (other.file().toString().equalsIgnoreCase(file.toString())) {
                if (!other.getContents().isEmpty()) {
                    return false;
                }
                ours = true;
            }
        }
        return ours || !Files.exists(file);
    }

    /** Returns whether this file contains an element of the portfolio, ignoring case. */
    public boolean isTaken(Path file) {
        return getResources().stream().map(CjmResource.class::cast).anyMatch(
                other -> other.file().toString().equalsIgnoreCase(file.toString()) && !other.getContents().isEmpty());
    }

    /** Returns the file of this name whose journey was removed, or a new one. */
    public CjmResource emptyOrNew(Path file) {
        for (Resource resource : getResources()) {
            if (((CjmResource) resource).file().equals(file)) {
                return (CjmResource) resource;
            }
        }
        return add(file);
    }

    @Override
    public Optional<EObject> find(String id) {
        for (Resource resource : getResources()) {
            if (resource instanceof CjmResource file) {
                EObject element = file.getIDToEObjectMap().get(id);
                if (element != null) {
                    return Optional.of(element);
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        for (Resource resource : getResources()) {
            if (uri.equals(resource.getURI())) {
                return resource;
            }
        }
        return null;
    }

    @Override
    public EObject getEObject(URI uri, boolean loadOnDemand) {
        if (!Unresolved.is(uri)) {
            return super.getEObject(uri, loadOnDemand);
        }
        return find(Unresolved.id(uri)).filter(Unresolved.required(uri)::isInstance).orElse(null);
    }
}
