package org.waymark.core.persist;

import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** A script on EMF in a process of its own that knows the metamodel, the core and EMF, and nothing else. */
final class PlainEmfProcess {

    private PlainEmfProcess() {
    }

    /** Renames an element: arguments are the file, an id and the new name. */
    public static void main(String[] arguments) throws Exception {
        ResourceSet set = new ResourceSetImpl();
        CjmResourceFactory.register(set);
        Resource resource = set.getResource(URI.createFileURI(Path.of(arguments[0]).toString()), true);
        EObject element = resource.getEObject(arguments[1]);
        element.eSet(element.eClass().getEStructuralFeature("name"), arguments[2]);
        resource.save(null);
    }
}
