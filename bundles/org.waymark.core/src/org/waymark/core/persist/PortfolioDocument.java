package org.waymark.core.persist;

import org.eclipse.emf.ecore.util.EcoreUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.waymark.core.persist.file.FolderLock;
import org.waymark.core.persist.xml.CjmResource;
import org.waymark.core.persist.xml.CjmResourceSet;
import org.waymark.core.persist.xml.FileState;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/**
 * An open portfolio: the model and its files. The model may be changed freely, by commands or directly; a save writes
 * its current state. Not thread-safe.
 */
public final class PortfolioDocument {

    private final CjmResourceSet resourceSet;
    private final Portfolio portfolio;
    private final Journey focus;
    private final boolean readOnly;
    private final List<LoadNotice> notices;
    private FolderLock lock;

    PortfolioDocument(CjmResourceSet resourceSet, Portfolio portfolio, Journey focus, boolean readOnly,
            List<LoadNotice> notices) {
        this.resourceSet = resourceSet;
        this.portfolio = portfolio;
        this.focus = focus;
        this.readOnly = readOnly;
        this.notices = List.copyOf(notices);
    }

    public Portfolio portfolio() {
        return portfolio;
    }

    /** Returns the absolute root file with symbolic links resolved. */
    public Path rootFile() {
        return root().file();
    }

    /** Returns the folder of the root file, which contains everything the portfolio refers to. */
    public Path folder() {
        return rootFile().getParent();
    }

    /** Returns the journey whose file was opened, if the document was opened by a journey file. */
    public Optional<Journey> focus() {
        return Optional.ofNullable(focus);
    }

    /** Returns the root of the file that was opened: its journey, or the portfolio. */
    public EObject opened() {
        return focus == null ? portfolio : focus;
    }

    /** Returns whether a file has a newer minor version, so that it can be viewed and exported, but not written. */
    public boolean readOnly() {
        return readOnly;
    }

    /** Returns the notices about the files that were opened. */
    public List<LoadNotice> notices() {
        return notices;
    }

    /** Returns about how many elements the files have; for those who want to make room for all. */
    public int size() {
        int size = 0;
        for (CjmResource file : resources()) {
            size += file.getEObjectToIDMap().size();
        }
        return size;
    }

    /** Returns the current dangling references in the order of the model, including missing journey files. */
    public List<DanglingReference> dangling() {
        return DanglingScan.of(this);
    }

    /** Returns the file of an element; the root file for an element that is not in the document. */
    public Path fileOf(EObject element) {
        return element.eResource() instanceof CjmResource resource ? resource.file() : rootFile();
    }

    /** Returns the files that a save would write now, the root file first. */
    public List<Path> files() {
        return resources().stream().map(CjmResource::file).toList();
    }

    /**
     * Returns the bytes that the files had when they were last read or written, the root file first; without those of
     * which they are not known.
     */
    public Map<Path, byte[]> lastContents() {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        for (CjmResource resource : resources()) {
            resource.onDisk().content().ifPresent(bytes -> contents.put(resource.file(), bytes));
        }
        return contents;
    }

    /**
     * Returns the files that differ from what this document last read or wrote: changed or deleted by another program,
     * a pull or a checkout. Reads a file only if its size or time differ.
     */
    public List<Path> changedOnDisk() {
        List<Path> changed = new ArrayList<>();
        for (CjmResource resource : resources()) {
            if (!resource.onDisk().isAbsent() && !isAsSeen(resource)) {
                changed.add(resource.file());
            }
        }
        return changed;
    }

    /** Returns the lock under which the document was opened for writing, while it is held. */
    Optional<FolderLock> lock() {
        return Optional.ofNullable(lock).filter(FolderLock::isOpen);
    }

    void hold(FolderLock held) {
        lock = held;
    }

    public ResourceSet resourceSet() {
        return resourceSet;
    }

    CjmResourceSet cjmResources() {
        return resourceSet;
    }

    CjmResource root() {
        return (CjmResource) portfolio.eResource();
    }

    /** Returns the root file and the files of the journeys in the portfolio, in this order. */
    List<CjmResource> resources() {
        List<CjmResource> inUse = new ArrayList<>();
        inUse.add(root());
        for (Journey journey : portfolio.getJourneys()) {
            if (!journey.eIsProxy() && journey.eResource() instanceof CjmResource resource && resource != root()) {
                inUse.add(resource);
            }
        }
        return inUse;
    }

    /** Returns journey files whose journey was removed from the portfolio; undo may still bring it back. */
    List<CjmResource> abandoned() {
        List<CjmResource> inUse = resources();
        List<CjmResource> abandoned = new ArrayList<>();
        for (Resource resource : resourceSet.getResources()) {
            if (resource instanceof CjmResource file && !inUse.contains(file)) {
                abandoned.add(file);
            }
        }
        return abandoned;
    }

    private static boolean isAsSeen(CjmResource resource) {
        try {
            FileState seen = resource.onDisk();
            return Files.size(resource.file()) == seen.size()
                    && (Files.getLastModifiedTime(resource.file()).toMillis() == seen.modified()
                            || seen.holds(Files.readAllBytes(resource.file())));
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns the element of the portfolio with this id. */
    public Optional<EObject> find(String id) {
        return cjmResources().find(id).filter(element -> EcoreUtil.isAncestor(portfolio(), element));
    }
}
