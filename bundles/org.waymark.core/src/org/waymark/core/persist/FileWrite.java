package org.waymark.core.persist;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waymark.core.JourneyException;
import org.waymark.core.persist.PortfolioFiles.IfChanged;
import org.waymark.core.persist.file.FileTransaction;
import org.waymark.core.persist.file.FolderLock;
import org.waymark.core.persist.file.LockedException;
import org.waymark.core.persist.file.WholeFile;
import org.waymark.core.persist.xml.CjmResource;
import org.waymark.core.persist.xml.FileException;
import org.waymark.core.persist.xml.FileState;
import org.waymark.core.persist.xml.FormatVersion;
import org.waymark.core.text.Messages;

/**
 * One change of files of a portfolio under the lock of its folder, all or none.
 *
 * @param rootFile file of the portfolio, which messages name; its folder is locked
 * @param isNew whether the portfolio was never written
 * @param held lock that the caller has already
 */
record FileWrite(Path rootFile, boolean isNew, Optional<FolderLock> held) {

    /**
     * Writes and deletes files, and records in the resources what is on disk now.
     *
     * @param writes new content by file, in the order in which the files get it
     * @throws ChangedOnDiskException if another program changed a file that must not be overwritten
     * @throws JourneyException if a file cannot be written; all files on disk are unchanged then
     */
    void run(Map<CjmResource, byte[]> writes, List<CjmResource> deletions, IfChanged ifChanged)
            throws JourneyException {
        Path folder = rootFile.getParent();
        List<Path> newFolders = List.of();
        try {
            newFolders = WholeFile.createFolders(folder);
            // another writer must not come between the check and the last new name
            Optional<FolderLock> covering = held.filter(lock -> lock.covers(folder));
            if (covering.isPresent()) {
                run(writes, deletions, ifChanged, covering.get());
            } else {
                try (FolderLock lock = FolderLock.take(folder, FolderLock.PATIENCE)) {
                    run(writes, deletions, ifChanged, lock);
                }
            }
        } catch (LockedException e) {
            throw new PortfolioLockedException(rootFile, e);
        } catch (IOException e) {
            throw new FileException(rootFile, 0, failure(e), e);
        } finally {
            newFolders.reversed().forEach(FileWrite::removeEmpty);
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

    private void run(Map<CjmResource, byte[]> writes, List<CjmResource> deletions, IfChanged ifChanged,
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

    /** Returns the name under which the original of a converted file is kept. */
    static String originalName(Path file, FormatVersion version) {
        return file.getFileName() + ".bak-" + version;
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
            throw new ChangedOnDiskException(foreign, messages().get(isNew ? "save_exists" : "save_changed"));
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
        Path current = rootFile;
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
                lost.add(messages().get("save_keptElsewhere", known.getFile(), known.getOtherFile()));
            }
        }
        return lost.isEmpty()
                ? messages().get("save_failed", WriteReason.of(problem))
                : messages().get("save_brokenOff", WriteReason.of(problem), String.join(" ", lost));
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }

    private static Messages messages() {
        return Messages.of(FileWrite.class);
    }
}
