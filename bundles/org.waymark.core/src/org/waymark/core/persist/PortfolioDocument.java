package org.waymark.core.persist;

import org.eclipse.emf.ecore.util.EcoreUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.waymark.core.persist.xml.CjmResource;
import org.waymark.core.persist.xml.CjmResourceSet;
import org.waymark.core.persist.xml.FileState;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/**
 * An open portfolio: the model and the files it lives in. The model may be changed freely, by commands or directly;
 * what it holds when it is saved is written. Not for use by several threads at once.
 */
public final class PortfolioDocument {

    private final CjmResourceSet resourceSet;
    private final Portfolio portfolio;
    private final Journey focus;
    private final boolean readOnly;
    private final List<LoadNotice> notices;

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

    /** The root file, absolute; a symbolic link is followed. */
    public Path rootFile() {
        return root().file();
    }

    /** The folder of the root file; everything the portfolio refers to lies in it or below. */
    public Path folder() {
        return rootFile().getParent();
    }

    /** The journey whose file was opened, if the document was opened by a journey file. */
    public Optional<Journey> focus() {
        return Optional.ofNullable(focus);
    }

    /** Whether a file is of a newer minor version: it can be looked at and exported, and is never written. */
    public boolean readOnly() {
        return readOnly;
    }

    /** What the user should know about the files that were opened. */
    public List<LoadNotice> notices() {
        return notices;
    }

    /** References that lead nowhere now, in the order of the model; journey files that are missing among them. */
    public List<DanglingReference> dangling() {
        return DanglingScan.of(this);
    }

    /** The file the element is written to; the root file for an element that is not in the document. */
    public Path fileOf(EObject element) {
        return element.eResource() instanceof CjmResource resource ? resource.file() : rootFile();
    }

    /** The files of the document as a save would write them now, the root file first. */
    public List<Path> files() {
        return resources().stream().map(CjmResource::file).toList();
    }

    /**
     * The files that are not as this document last read or wrote them: changed or deleted by another program, a pull or
     * a checkout. Reads a file only if its size or time differ.
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

    public ResourceSet resourceSet() {
        return resourceSet;
    }

    CjmResourceSet cjmResources() {
        return resourceSet;
    }

    CjmResource root() {
        return (CjmResource) portfolio.eResource();
    }

    /** The root file and the files of the journeys that are in the portfolio, in this order. */
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

    /** Journey files whose journey has left the portfolio; it may still come back by undo. */
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
