package org.waymark.core.persist;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
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

    /** What a save does with files that somebody else changed since they were read. */
    public enum IfChanged {
        /** Writes nothing and throws {@link ChangedOnDiskException}. */
        REFUSE,
        /** Writes over them. */
        OVERWRITE
    }

    private PortfolioFiles() {
    }

    /**
     * Opens a portfolio by its root file or by one of its journey files. Nothing outside the folder of the root file is
     * read, whatever the files say.
     *
     * @throws JourneyException if the file cannot be read or is no portfolio: one line with file, line and what to do
     */
    public static PortfolioDocument load(Path file) throws JourneyException {
        return load(file, new DiskSource());
    }

    /**
     * As {@link #load(Path)}, with the content of all files from somewhere else, such as a git commit.
     *
     * @param file where the file is, or would be, on disk
     */
    public static PortfolioDocument load(Path file, FileSource source) throws JourneyException {
        return new PortfolioLoader(source, Migration.ALL).load(file);
    }

    /**
     * The document as it was when its files were last read or written; empty for one that was never written, and for a
     * recovered one whose files somebody else wrote since.
     *
     * @throws JourneyException if that cannot be read any more
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
     * Takes note that the files are now as another document has just read them, without changing the model: the next save
     * writes over them without asking.
     *
     * @param read the portfolio of the same root file
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

    /**
     * A new document for a portfolio that is in memory only; the first save writes the file. Elements without an id get
     * one.
     */
    public static PortfolioDocument create(Path rootFile, Portfolio portfolio) {
        CjmResourceSet set = new CjmResourceSet();
        portfolio.setFormatVersion(FormatVersion.CURRENT.toString());
        for (Journey journey : portfolio.getJourneys()) {
            if (journey.eResource() != null && journey.eResource() != portfolio.eResource()) {
                journey.eResource().getContents().remove(journey);
            }
        }
        set.add(rootFile.toAbsolutePath().normalize()).getContents().add(portfolio);
        return new PortfolioDocument(set, portfolio, null, false, List.of());
    }

    /**
     * Writes the files whose text has changed, all of them or none, and deletes the files of journeys that have left
     * the portfolio.
     *
     * @throws ChangedOnDiskException if a file to be written was changed by somebody else
     * @throws JourneyException if a file cannot be written; everything on disk is as it was
     */
    public static void save(PortfolioDocument document) throws JourneyException {
        save(document, IfChanged.REFUSE);
    }

    /** As {@link #save(PortfolioDocument)}, with a choice. */
    public static void save(PortfolioDocument document, IfChanged ifChanged) throws JourneyException {
        new FileSaver(document).save(ifChanged);
    }

    /**
     * Writes the whole portfolio to another place; from now on that is where the document lives. Journey files come to
     * lie in the new folder as they did in the old one; pictures are not copied.
     *
     * @throws ChangedOnDiskException if there is a file in the way and it is not to be overwritten
     * @throws JourneyException if a file cannot be written; then the document lives where it did
     */
    public static void saveAs(PortfolioDocument document, Path rootFile, IfChanged ifChanged) throws JourneyException {
        new FileSaver(document).saveAs(rootFile.toAbsolutePath().normalize(), ifChanged);
    }

    /**
     * Gives a journey a file of its own, {@code journeys/SLUG.cjm}; the next save writes it.
     *
     * @return the file; the one it has already if it has one
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
        journey.setFormatVersion(FormatVersion.CURRENT.toString());
        files.emptyOrNew(file).getContents().add(journey);
        return file;
    }

    /**
     * Gives a journey a certain file, as when a merge takes over where another version of the portfolio has it. What is
     * on disk does not matter; if another journey of the portfolio has the file, a free name beside it is taken.
     *
     * @param wanted absolute, below the folder of the portfolio; the root file puts the journey into it
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
        journey.setFormatVersion(FormatVersion.CURRENT.toString());
        files.emptyOrNew(file).getContents().add(journey);
    }

    /** Whether the portfolio lists a journey file of this name that is not there now and may come back. */
    private static boolean isMissing(PortfolioDocument document, String name) {
        return document.portfolio().getJourneys().stream().filter(Ids::isUnresolved).map(Ids::idOf).anyMatch(
                text -> text.replaceFirst("#.*", "").toLowerCase(Locale.ROOT).endsWith("/" + name));
    }

    /** Puts a journey back into the root file; the next save deletes its file. */
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
