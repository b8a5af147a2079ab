package org.waymark.core.persist;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waymark.core.JourneyException;
import org.waymark.core.persist.PortfolioFiles.IfChanged;
import org.waymark.core.persist.file.FileTransaction;
import org.waymark.core.persist.file.FolderLock;
import org.waymark.core.persist.file.LockedException;
import org.waymark.core.persist.file.WholeFile;
import org.waymark.core.persist.xml.CanonicalWriter;
import org.waymark.core.persist.xml.CjmResource;
import org.waymark.core.persist.xml.FileException;
import org.waymark.core.persist.xml.FileState;
import org.waymark.core.persist.xml.FormatVersion;
import org.waymark.core.text.Messages;

/** Saves the changed files of one document, all or none. */
final class FileSaver {

    private final Messages messages = Messages.of(FileSaver.class);
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
        Path folder = document.folder();
        List<Path> newFolders = List.of();
        try {
            newFolders = WholeFile.createFolders(folder);
            // another writer must not come between the check and the last new name
            Optional<FolderLock> held = document.lock().filter(lock -> lock.covers(folder));
            if (held.isPresent()) {
                save(writes, deletions, ifChanged, held.get());
            } else {
                try (FolderLock lock = FolderLock.take(folder, FolderLock.PATIENCE)) {
                    save(writes, deletions, ifChanged, lock);
                }
            }
        } catch (LockedException e) {
            throw new PortfolioLockedException(document.rootFile(), e);
        } catch (IOException e) {
            throw new FileException(document.rootFile(), 0, failure(e), e);
        } finally {
            newFolders.reversed().forEach(FileSaver::removeEmpty);
        }
    }

    private static void removeEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // the save put files there
            return;
        }
    }

    private void save(Map<CjmResource, byte[]> writes, List<CjmResource> deletions, IfChanged ifChanged,
            FolderLock lock) throws JourneyException {
        if (ifChanged == IfChanged.REFUSE) {
            refuseIfChanged(writes, deletions);
        }
        write(writes, deletions, lock);
        writes.forEach((resource, content) -> {
            resource.setOnDisk(FileState.of(content, modified(resource.file())));
            resource.setOlder(null);
        });
        deletions.forEach(resource -> resource.setOnDisk(FileState.ABSENT));
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

    /** Returns the name under which the original of a converted file is kept. */
    static String originalName(Path file, FormatVersion version) {
        return file.getFileName() + ".bak-" + version;
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

    private void refuseIfChanged(Map<CjmResource, byte[]> writes, List<CjmResource> deletions) throws JourneyException {
        List<Path> foreign = new ArrayList<>();
        writes.forEach((resource, content) -> {
            if (!isAsSeen(resource, content)) {
                foreign.add(resource.file());
            }
        });
        for (CjmResource resource : deletions) {
            if (Files.exists(resource.file()) && !isAsSeen(resource, new byte[0])) {
                foreign.add(resource.file());
            }
        }
        if (!foreign.isEmpty()) {
            boolean isNew = document.root().onDisk().isAbsent();
            throw new ChangedOnDiskException(foreign, messages.get(isNew ? "save_exists" : "save_changed"));
        }
    }

    private static boolean isAsSeen(CjmResource resource, byte[] content) {
        FileState seen = resource.onDisk();
        if (!Files.exists(resource.file())) {
            return seen.isAbsent();
        }
        try {
            byte[] now = Files.readAllBytes(resource.file());
            return seen.holds(now) || Arrays.equals(now, content);
        } catch (IOException e) {
            return false;
        }
    }

    private void write(Map<CjmResource, byte[]> writes, List<CjmResource> deletions, FolderLock lock)
            throws JourneyException {
        Path current = document.rootFile();
        try (FileTransaction transaction = new FileTransaction(lock)) {
            for (Map.Entry<CjmResource, byte[]> write : writes.entrySet()) {
                current = write.getKey().file();
                keepOriginal(write.getKey(), transaction);
                transaction.write(current, write.getValue());
            }
            deletions.forEach(resource -> transaction.delete(resource.file()));
            transaction.commit();
        } catch (IOException e) {
            throw new FileException(current, 0, failure(e), e);
        }
    }

    private static void keepOriginal(CjmResource resource, FileTransaction transaction) throws IOException {
        if (resource.older().isEmpty() || !Files.exists(resource.file())) {
            return;
        }
        byte[] original = Files.readAllBytes(resource.file());
        String name = originalName(resource.file(), resource.older().get());
        Path backup = resource.file().resolveSibling(name);
        for (int i = 2; Files.exists(backup) && !Arrays.equals(original, Files.readAllBytes(backup)); i++) {
            backup = resource.file().resolveSibling(name + "-" + i);
        }
        if (!Files.exists(backup)) {
            transaction.write(backup, original);
        }
    }

    private String failure(IOException problem) {
        List<String> lost = new ArrayList<>();
        for (Throwable step : problem.getSuppressed()) {
            if (step instanceof FileSystemException known && known.getOtherFile() != null) {
                lost.add(messages.get("save_keptElsewhere", known.getFile(), known.getOtherFile()));
            }
        }
        return lost.isEmpty()
                ? messages.get("save_failed", WriteReason.of(problem))
                : messages.get("save_brokenOff", WriteReason.of(problem), String.join(" ", lost));
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }
}
