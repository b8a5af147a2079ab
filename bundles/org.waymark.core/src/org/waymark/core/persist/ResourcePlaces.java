package org.waymark.core.persist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;

/** Paths of the resources of other tools: files on disk, files of a workspace, and what is read from elsewhere. */
final class ResourcePlaces {

    private ResourcePlaces() {
    }

    /** Returns the file on this machine that a URI leads to, whether it exists or not. */
    static Optional<Path> local(URI uri, ResourceSet set) {
        URI place = converter(set).normalize(uri.trimFragment());
        if (place.isPlatformResource()) {
            // programs without a workspace say themselves where its projects are
            URI mapped = EcorePlugin.resolvePlatformResourcePath(place.toPlatformString(true));
            place = mapped != null && mapped.isFile() ? mapped : CommonPlugin.asLocalURI(place);
        }
        try {
            Optional<Path> file = place.isFile()
                    ? Optional.of(Path.of(place.toFileString()).toAbsolutePath().normalize())
                    : Optional.empty();
            return file.filter(path -> !uri.isPlatformResource() || Files.isDirectory(path.getParent()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Returns the path of a URI; one that stands for the same place if it leads to no file of this machine. */
    static Path path(URI uri, ResourceSet set) {
        return local(uri, set).orElseGet(() -> {
            Path root = Path.of("").toAbsolutePath().getRoot();
            Path path = root;
            for (String segment : uri.segments()) {
                path = path.resolve(URI.decode(segment));
            }
            return path.equals(root) ? root.resolve(uri.isHierarchical() ? "unnamed.cjm" : uri.opaquePart()) : path;
        });
    }

    /** Returns the URI of another file of the portfolio, spelled as that of a resource. */
    static URI uri(SharedResource beside, Path file) {
        Path folder = beside.file().getParent();
        URI uri = beside.getURI().trimSegments(1);
        for (Path name : folder.relativize(file)) {
            uri = name.toString().equals("..")
                    ? uri.trimSegments(1)
                    : uri.appendSegment(URI.encodeSegment(name.toString(), false));
        }
        return uri;
    }

    /** Reads another file of the portfolio from where the resource comes from. */
    static byte[] read(SharedResource beside, Path file) throws IOException {
        try (InputStream in = converter(beside.getResourceSet()).createInputStream(uri(beside, file))) {
            return in.readAllBytes();
        }
    }

    static URIConverter converter(ResourceSet set) {
        return set == null ? new ExtensibleURIConverterImpl() : set.getURIConverter();
    }

    /** Returns the resource of a file in the same resource set; a new one if there is none. */
    static SharedResource resource(SharedResource beside, Path file) {
        ResourceSet set = beside.getResourceSet();
        if (set == null) {
            return new SharedResource(uri(beside, file));
        }
        for (Resource resource : set.getResources()) {
            if (resource instanceof SharedResource known && known.file().equals(file)) {
                return known;
            }
        }
        SharedResource created = new SharedResource(uri(beside, file));
        set.getResources().add(created);
        return created;
    }
}
