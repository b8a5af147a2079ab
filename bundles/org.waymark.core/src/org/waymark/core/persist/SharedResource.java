package org.waymark.core.persist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.PortfolioFiles.IfChanged;
import org.waymark.core.persist.file.FileTransaction;
import org.waymark.core.persist.file.FolderLock;
import org.waymark.core.persist.xml.CanonicalWriter;
import org.waymark.core.persist.xml.CjmResource;
import org.waymark.core.persist.xml.FileState;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/** One file of a portfolio in the resource set of another tool; see {@link CjmResourceFactory}. */
final class SharedResource extends CjmResource {

    private Path seen;
    private boolean readOnly;

    SharedResource(URI uri) {
        super(ResourcePlaces.path(uri, null));
        setURI(uri);
    }

    /** Returns the place of the file now; a tool may move a resource by giving it another URI. */
    @Override
    public Path file() {
        return ResourcePlaces.path(getURI(), getResourceSet());
    }

    private Optional<Path> onThisDisk() {
        return ResourcePlaces.local(getURI(), getResourceSet());
    }

    @Override
    public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        byte[] content = in.readAllBytes();
        PortfolioDocument read;
        try {
            read = read(content);
        } catch (JourneyException e) {
            throw new IOException(e.getMessage(), e);
        }
        new ResourceFiller(this, read).fill();
    }

    private PortfolioDocument read(byte[] content) throws JourneyException, IOException {
        Optional<Path> file = onThisDisk();
        if (file.isPresent() && Files.isRegularFile(file.get())
                && Arrays.equals(content, Files.readAllBytes(file.get()))) {
            return PortfolioFiles.load(file.get());
        }
        Path own = file();
        return PortfolioFiles.load(own, path -> path.equals(own) ? content : ResourcePlaces.read(this, path));
    }

    /** Takes over a file that was read together with another one. */
    void fill(CjmResource read, boolean newer, List<? extends Diagnostic> notices) {
        boolean besides = !isLoading();
        takeFrom(read);
        seen = file();
        readOnly = newer;
        getErrors().clear();
        getWarnings().clear();
        getWarnings().addAll(notices);
        if (besides) {
            Notification loaded = setLoaded(true);
            if (loaded != null) {
                eNotify(loaded);
            }
        }
    }

    /**
     * Writes the file if its text has changed. The file of a journey that was taken out of its portfolio is deleted, as
     * by every save of Waymark.
     */
    @Override
    public void save(Map<?, ?> options) throws IOException {
        Optional<Path> file = onThisDisk();
        if (file.isPresent() && !file.get().equals(seen)) {
            setOnDisk(FileState.ABSENT);
        }
        boolean removed = isRemovedJourney();
        if (!removed) {
            requireOneRoot();
        }
        if (file.isEmpty()) {
            super.save(options);
            return;
        }
        byte[] content = removed ? new byte[0] : CanonicalWriter.file(this);
        boolean differs = removed
                ? !onDisk().isAbsent()
                : !onDisk().holds(content) || !Files.isRegularFile(file.get());
        if (differs) {
            write(file.get(), removed ? Map.of() : Map.of(this, content), removed ? List.of(this) : List.of(),
                    options != null && Boolean.TRUE.equals(options.get(CjmResourceFactory.OPTION_OVERWRITE)));
        }
        seen = file.get();
        setModified(false);
    }

    private void write(Path file, Map<CjmResource, byte[]> writes, List<CjmResource> deletions, boolean overwrite)
            throws IOException {
        try {
            new FileWrite(rootFile(file), onDisk().isAbsent(), Optional.empty()).run(writes, deletions,
                    overwrite ? IfChanged.OVERWRITE : IfChanged.REFUSE);
        } catch (JourneyException e) {
            throw new IOException(e.getMessage(), e);
        }
        if (!writes.isEmpty()) {
            refreshWorkspace();
        }
    }

    private boolean isRemovedJourney() {
        return seen != null && (getContents().isEmpty() || getContents().size() == 1
                && getContents().getFirst() instanceof Journey journey && journey.eContainer() == null
                && portfolioFile().isPresent());
    }

    private Optional<Path> portfolioFile() {
        return getResourceSet() == null
                ? Optional.empty()
                : getResourceSet().getResources().stream()
                        .filter(other -> other instanceof SharedResource && !other.getContents().isEmpty()
                                && other.getContents().getFirst() instanceof Portfolio)
                        .map(other -> ((SharedResource) other).file())
                        .filter(root -> file().startsWith(root.getParent())).findFirst();
    }

    /** Returns the file whose folder is locked for a save. */
    private Path rootFile(Path file) {
        boolean isRoot = !getContents().isEmpty() && getContents().getFirst() instanceof Portfolio;
        return isRoot ? file : portfolioFile().orElse(file);
    }

    /** Lets the workspace see the new content: opening a file that is out of step refreshes it. */
    private void refreshWorkspace() throws IOException {
        if (getURI().isPlatformResource()) {
            getURIConverter().createInputStream(getURI()).close();
        }
    }

    private void requireOneRoot() throws IOException {
        boolean fits = getContents().size() == 1
                && (getContents().getFirst() instanceof Portfolio || getContents().getFirst() instanceof Journey);
        if (!fits || readOnly) {
            throw new IOException(file() + ": " + Messages.of(SharedResource.class)
                    .get(fits ? "save_readOnly" : "save_oneRoot", getContents().size()));
        }
    }

    @Override
    public void delete(Map<?, ?> options) throws IOException {
        Optional<Path> file = onThisDisk();
        if (file.isEmpty()) {
            super.delete(options);
            return;
        }
        try (FolderLock lock = FolderLock.take(file.get().getParent(), FolderLock.PATIENCE);
                FileTransaction transaction = new FileTransaction(lock)) {
            transaction.delete(file.get());
            transaction.commit();
        }
        unload();
        if (getResourceSet() != null) {
            getResourceSet().getResources().remove(this);
        }
    }

    @Override
    protected void doUnload() {
        super.doUnload();
        setOnDisk(FileState.ABSENT);
        seen = null;
        readOnly = false;
    }

    /** A notice of the loader, as EMF shows it. */
    record Notice(String message, String location) implements Resource.Diagnostic {

        @Override
        public String getMessage() {
            return message;
        }

        @Override
        public String getLocation() {
            return location;
        }

        @Override
        public int getLine() {
            return 0;
        }

        @Override
        public int getColumn() {
            return 0;
        }
    }
}
