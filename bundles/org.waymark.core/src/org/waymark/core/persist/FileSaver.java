package org.waymark.core.persist;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.waymark.core.JourneyException;
import org.waymark.core.persist.PortfolioFiles.IfChanged;
import org.waymark.core.persist.xml.CanonicalWriter;
import org.waymark.core.persist.xml.CjmResource;
import org.waymark.core.persist.xml.FileState;

/** Saves the changed files of one document, all or none. */
final class FileSaver {

    private final PortfolioDocument document;

    FileSaver(PortfolioDocument document) {
        this.document = document;
    }

    void save(IfChanged ifChanged) throws JourneyException {
        PortfolioFiles.requireWritable(document);
        Map<CjmResource, byte[]> writes = changed();
        List<CjmResource> deletions = document.abandoned().stream().filter(r -> !r.onDisk().isAbsent()).toList();
        if (writes.isEmpty() && deletions.isEmpty()) {
            return;
        }
        new FileWrite(document.rootFile(), document.root().onDisk().isAbsent(), document.lock())
                .run(writes, deletions, ifChanged);
    }

    void saveAs(Path rootFile, IfChanged ifChanged) throws JourneyException {
        PortfolioFiles.requireWritable(document);
        Path from = document.folder();
        if (rootFile.equals(document.rootFile())) {
            save(ifChanged);
            return;
        }
        Map<CjmResource, Path> places = new HashMap<>();
        Map<CjmResource, FileState> states = new HashMap<>();
        List<CjmResource> abandoned = document.abandoned();
        for (CjmResource resource : document.resources()) {
            places.put(resource, resource.file());
            states.put(resource, resource.onDisk());
        }
        try {
            document.resources().forEach(resource -> resource.moveTo(resource == document.root()
                    ? rootFile
                    : free(rootFile.getParent().resolve(from.relativize(resource.file())))));
            save(ifChanged);
            abandoned.forEach(resource -> resource.setOnDisk(FileState.ABSENT));
        } catch (JourneyException e) {
            places.forEach((resource, place) -> {
                resource.moveTo(place);
                resource.setOnDisk(states.get(resource));
            });
            throw e;
        }
    }

    /**
     * Returns the path itself or, if the file exists, the path with the first free number, as the file may belong to
     * another portfolio.
     */
    private static Path free(Path file) {
        String name = file.getFileName().toString();
        String stem = name.endsWith(".cjm") ? name.substring(0, name.length() - 4) : name;
        Path candidate = file;
        for (int i = 2; Files.exists(candidate); i++) {
            candidate = file.resolveSibling(stem + "-" + i + ".cjm");
        }
        return candidate;
    }

    /**
     * Returns the files to write. Journeys come first, so that the root file never names a journey that does not exist.
     */
    private Map<CjmResource, byte[]> changed() throws JourneyException {
        Map<CjmResource, byte[]> changed = new LinkedHashMap<>();
        List<CjmResource> order = new ArrayList<>(document.resources());
        order.add(order.removeFirst());
        for (CjmResource resource : order) {
            byte[] content = CanonicalWriter.file(resource);
            if (!resource.onDisk().holds(content) || !Files.isRegularFile(resource.file())) {
                changed.put(resource, content);
            }
        }
        return changed;
    }
}
