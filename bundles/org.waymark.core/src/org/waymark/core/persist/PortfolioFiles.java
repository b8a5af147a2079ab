package org.waymark.core.persist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.file.FolderLock;
import org.waymark.core.persist.file.LockedException;
import org.waymark.core.persist.xml.CjmResource;
import org.waymark.core.persist.xml.CjmResourceSet;
import org.waymark.core.persist.xml.FileException;
import org.waymark.core.persist.xml.FileState;
import org.waymark.core.persist.xml.FormatVersion;
import org.waymark.core.persist.xml.Migration;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/** Opens, saves, splits and joins the files of portfolios. */
public final class PortfolioFiles {

    /** The behaviour of a save for files that another program changed since they were read. */
    public enum IfChanged {
        /** Writes nothing and throws {@link ChangedOnDiskException}. */
        REFUSE,
        /** Overwrites them. */
        OVERWRITE
    }

    private PortfolioFiles() {
    }

    /**
     * Opens a portfolio by its root file or one of its journey files. Nothing outside the folder of the root file is
     * read.
     *
     * @throws JourneyException if the file cannot be read or is not a portfolio: one line with file, line and remedy
     */
    public static PortfolioDocument load(Path file) throws JourneyException {
        complete(file, file.toAbsolutePath().getParent());
        PortfolioDocument document = load(file, new DiskSource());
        // the root of a journey file is known only now
        return complete(file, document.folder()) ? load(file, new DiskSource()) : document;
    }

    private static boolean complete(Path file, Path folder) throws JourneyException {
        try {
            return folder != null && FolderLock.completeCommit(folder);
        } catch (LockedException e) {
            throw new PortfolioLockedException(file, e);
        } catch (IOException e) {
            throw new FileException(file, 0, WriteReason.of(e), e);
        }
    }

    /**
     * Opens a portfolio as {@link #load(Path)} does, for an operation that saves it at its end. No other process writes
     * the portfolios of the folder until the result is closed.
     *
     * @throws PortfolioLockedException if another process is still writing after ten seconds
     * @throws JourneyException if the file cannot be read, or its folder cannot be written
     */
    public static OpenForWriting open(Path file) throws JourneyException {
        PortfolioDocument document = load(file);
        if (document.readOnly()) {
            return new OpenForWriting(document, Optional.empty());
        }
        try {
            FolderLock lock = FolderLock.take(document.folder(), FolderLock.PATIENCE);
            try {
                PortfolioDocument now = document.changedOnDisk().isEmpty() ? document : load(file, new DiskSource());
                now.hold(lock);
                return new OpenForWriting(now, Optional.of(lock));
            } catch (JourneyException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (LockedException e) {
            throw new PortfolioLockedException(document.rootFile(), e);
        } catch (IOException e) {
            throw new FileException(document.rootFile(), 0, WriteReason.of(e), e);
        }
    }

    /**
     * A portfolio that no other process can write.
     *
     * @param document the portfolio as on disk
     */
    public record OpenForWriting(PortfolioDocument document, Optional<FolderLock> lock) implements AutoCloseable {

        @Override
        public void close() {
            lock.ifPresent(FolderLock::close);
        }
    }

    /**
     * Opens a portfolio as {@link #load(Path)} does, with all files from another source such as a git commit.
     *
     * @param file path the file has, or would have, on disk
     */
    public static PortfolioDocument load(Path file, FileSource source) throws JourneyException {
        return new PortfolioLoader(source, Migration.ALL).load(file);
    }

    /**
     * Returns the document as it was when its files were last read or written. Empty for one that was never written,
     * and for a recovered one whose files another program wrote since.
     *
     * @throws JourneyException if that state cannot be read any more
     */
    public static Optional<PortfolioDocument> lastSeen(PortfolioDocument document) throws JourneyException {
        Map<Path, byte[]> contents = new HashMap<>();
        for (CjmResource resource : document.cjmResources().files()) {
            if (!resource.onDisk().isAbsent()) {
                if (resource.onDisk().content().isEmpty()) {
                    return Optional.empty();
                }
                contents.put(resource.file(), resource.onDisk().content().get());
            }
        }
        return contents.containsKey(document.rootFile())
                ? Optional.of(load(document.rootFile(), FileSource.of(contents)))
                : Optional.empty();
    }

    /**
     * Records that the files are now as another document has just read them, without changing the model. The next save
     * overwrites them without asking.
     *
     * @param read portfolio of the same root file
     */
    public static void seen(PortfolioDocument document, PortfolioDocument read) {
        CjmResourceSet files = document.cjmResources();
        List<CjmResource> inUse = document.resources();
        for (CjmResource resource : files.files()) {
            resource.setOnDisk(inUse.contains(resource) ? FileState.now(resource.file()) : FileState.ABSENT);
        }
        for (CjmResource resource : read.resources()) {
            CjmResource own = files.emptyOrNew(resource.file());
            own.setOnDisk(resource.onDisk());
            own.setOlder(resource.older().orElse(null));
        }
    }

    /** Creates a document for a portfolio in memory; the first save writes the file. Elements without an id get one. */
    public static PortfolioDocument create(Path rootFile, Portfolio portfolio) {
        CjmResourceSet set = new CjmResourceSet();
        portfolio.setFormatVersion(FormatVersion.FIRST.toString());
        for (Journey journey : portfolio.getJourneys()) {
            if (journey.eResource() != null && journey.eResource() != portfolio.eResource()) {
                journey.eResource().getContents().remove(journey);
            }
        }
        set.add(rootFile.toAbsolutePath().normalize()).getContents().add(portfolio);
        return new PortfolioDocument(set, portfolio, null, false, List.of());
    }

    /**
     * Writes the files whose text has changed, all or none, and deletes the files of removed journeys.
     *
     * @throws ChangedOnDiskException if another program changed a file that would be written
     * @throws JourneyException if a file cannot be written; all files on disk are unchanged then
     */
    public static void save(PortfolioDocument document) throws JourneyException {
        save(document, IfChanged.REFUSE);
    }

    /** Saves as {@link #save(PortfolioDocument)} does, with a choice for files that were changed. */
    public static void save(PortfolioDocument document, IfChanged ifChanged) throws JourneyException {
        new FileSaver(document).save(ifChanged);
    }

    /**
     * Writes the whole portfolio to another place, which becomes the place of the document. Journey files keep their
     * paths relative to the folder; pictures are not copied.
     *
     * @throws ChangedOnDiskException if a file exists there and must not be overwritten
     * @throws JourneyException if a file cannot be written; the document stays at its old place then
     */
    public static void saveAs(PortfolioDocument document, Path rootFile, IfChanged ifChanged) throws JourneyException {
        new FileSaver(document).saveAs(rootFile.toAbsolutePath().normalize(), ifChanged);
    }

    /**
     * Moves a journey into a file of its own, {@code journeys/SLUG.cjm}; the next save writes it.
     *
     * @return the file, also if the journey already had one
     */
    public static Path split(PortfolioDocument document, Journey journey) {
        CjmResource now = (CjmResource) journey.eResource();
        if (now != document.root()) {
            return now.file();
        }
        Path journeys = document.folder().resolve("journeys");
        CjmResourceSet files = document.cjmResources();
        Path file = journeys
                .resolve(Slugs.unique(journey.getName(), slug -> files.isFree(journeys.resolve(slug + ".cjm"))
                        && !isMissing(document, slug + ".cjm")) + ".cjm");
        journey.setFormatVersion(FormatVersion.FIRST.toString());
        files.emptyOrNew(file).getContents().add(journey);
        return file;
    }

    /**
     * Moves a journey into a given file, as in another version of the portfolio that is merged. Files on disk are
     * ignored. If another journey of the portfolio has the file, a free name next to it is taken.
     *
     * @param wanted absolute path below the folder of the portfolio; the root file joins the journey
     */
    public static void place(PortfolioDocument document, Journey journey, Path wanted) {
        if (document.fileOf(journey).equals(wanted)) {
            return;
        }
        if (wanted.equals(document.rootFile())) {
            join(document, journey);
            return;
        }
        CjmResourceSet files = document.cjmResources();
        String name = wanted.getFileName().toString();
        String stem = name.endsWith(".cjm") ? name.substring(0, name.length() - 4) : name;
        Path file = wanted;
        for (int i = 2; files.isTaken(file); i++) {
            file = wanted.resolveSibling(stem + "-" + i + ".cjm");
        }
        journey.setFormatVersion(FormatVersion.FIRST.toString());
        files.emptyOrNew(file).getContents().add(journey);
    }

    /** Returns whether the portfolio refers to a missing journey file of this name, which may come back. */
    private static boolean isMissing(PortfolioDocument document, String name) {
        return document.portfolio().getJourneys().stream().filter(Ids::isUnresolved).map(Ids::idOf).anyMatch(
                text -> text.replaceFirst("#.*", "").toLowerCase(Locale.ROOT).endsWith("/" + name));
    }

    /** Moves a journey back into the root file; the next save deletes its file. */
    public static void join(PortfolioDocument document, Journey journey) {
        if (journey.eResource() != document.root()) {
            journey.eResource().getContents().remove(journey);
            journey.setFormatVersion(null);
        }
    }

    static void requireWritable(PortfolioDocument document) throws FileException {
        if (document.readOnly()) {
            throw new FileException(document.rootFile(), 0, Messages.of(PortfolioFiles.class).get("save_readOnly"));
        }
    }
}
