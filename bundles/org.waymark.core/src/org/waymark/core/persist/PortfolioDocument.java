package org.waymark.core.persist;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/** An open portfolio: the model and the files it lives in. */
public final class PortfolioDocument {

    private final ResourceSet resourceSet;
    private final Portfolio portfolio;
    private final Path rootFile;
    private final Journey focus;
    private final List<LoadNotice> notices;

    PortfolioDocument(ResourceSet resourceSet, Portfolio portfolio, Path rootFile, Journey focus,
            List<LoadNotice> notices) {
        this.resourceSet = resourceSet;
        this.portfolio = portfolio;
        this.rootFile = rootFile;
        this.focus = focus;
        this.notices = List.copyOf(notices);
    }

    public Portfolio portfolio() {
        return portfolio;
    }

    public Path rootFile() {
        return rootFile;
    }

    /** The folder of the root file; everything the portfolio refers to lies in it or below. */
    public Path folder() {
        return rootFile.toAbsolutePath().getParent();
    }

    /** The journey whose file was opened, if the document was opened by a journey file. */
    public Optional<Journey> focus() {
        return Optional.ofNullable(focus);
    }

    /** Whether the files are of a newer minor version, so that a save would lose what only the newer version knows. */
    public boolean readOnly() {
        return false;
    }

    public List<LoadNotice> notices() {
        return notices;
    }

    /** References that lead nowhere now, in document order. */
    public List<DanglingReference> dangling() {
        return List.of();
    }

    /** The file an element of this document is written to. */
    public Path fileOf(EObject element) {
        Resource resource = element.eResource();
        return resource == null ? rootFile : Path.of(resource.getURI().toFileString());
    }

    public ResourceSet resourceSet() {
        return resourceSet;
    }
}
