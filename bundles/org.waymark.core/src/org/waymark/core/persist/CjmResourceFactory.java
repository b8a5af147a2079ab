package org.waymark.core.persist;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.waymark.core.persist.xml.CjmResource;
import org.waymark.model.cjm.CjmPackage;

/**
 * Portfolios for any tool on EMF, such as an editor of diagrams, a comparison or a script. The resources load as Waymark
 * itself loads: older formats are converted, missing ids are derived, content of newer versions is kept, notices are
 * warnings of the resource. Loading one file of a portfolio loads all of them. They save as Waymark saves: canonical text
 * under the lock of the folder, and only if another program did not change the file meanwhile.
 */
public final class CjmResourceFactory implements Resource.Factory {

    /** Extension of the files of portfolios, without the dot. */
    public static final String EXTENSION = "cjm";

    /** Option of a save: {@link Boolean#TRUE} overwrites a file that another program changed since it was read. */
    public static final String OPTION_OVERWRITE = "OVERWRITE";

    /** Lets a resource set of a program without OSGi open portfolios. Inside Eclipse this is done for every one. */
    public static void register(ResourceSet set) {
        set.getPackageRegistry().put(CjmPackage.eNS_URI, CjmPackage.eINSTANCE);
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put(EXTENSION, new CjmResourceFactory());
    }

    /** Returns the file of an element, wherever the tool that opened it says it is; empty if it is in no file. */
    public static Optional<Path> fileOf(EObject element) {
        return element.eResource() instanceof CjmResource resource ? Optional.of(resource.file()) : Optional.empty();
    }

    @Override
    public Resource createResource(URI uri) {
        return new SharedResource(uri);
    }
}
