package org.waymark.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.core.persist.file.FileTransaction;
import org.waymark.core.persist.file.FolderLock;

/** The locks of the portfolios that a merge writes, and the way to write them: the files of a portfolio change together. */
final class MergeLocks implements AutoCloseable {

    private final List<FolderLock> locks = new ArrayList<>();

    /**
     * Takes the locks in the order of paths, so that two merges never wait for each other.
     *
     * @param rootFiles the root files of the portfolios
     */
    static MergeLocks take(Collection<Path> rootFiles) throws IOException {
        Set<Path> folders = new TreeSet<>();
        for (Path rootFile : rootFiles) {
            if (Files.isDirectory(rootFile.getParent())) {
                folders.add(rootFile.getParent().toRealPath());
            }
        }
        MergeLocks taken = new MergeLocks();
        try {
            for (Path folder : folders) {
                taken.locks.add(FolderLock.take(folder, FolderLock.PATIENCE));
            }
            return taken;
        } catch (IOException | RuntimeException e) {
            taken.close();
            throw e;
        }
    }

    /**
     * Replaces and deletes files, those of one folder in one transaction. The new content of all folders is on disk
     * before the first name changes, so that a full disk or a folder that cannot be written changes nothing.
     *
     * @param files the new content, empty for a file to delete
     */
    void write(Map<Path, Optional<byte[]>> files) throws IOException {
        Map<Optional<FolderLock>, Map<Path, Optional<byte[]>>> groups = new LinkedHashMap<>();
        new TreeMap<>(files)
                .forEach((file, content) -> groups.computeIfAbsent(lockOf(file), lock -> new HashMap<>()).put(file,
                        content));
        List<FileTransaction> transactions = new ArrayList<>();
        try {
            for (Map.Entry<Optional<FolderLock>, Map<Path, Optional<byte[]>>> group : groups.entrySet()) {
                transactions.add(group.getKey().map(FileTransaction::new).orElseGet(FileTransaction::new));
                stage(transactions.getLast(), group.getValue());
            }
            for (FileTransaction transaction : transactions) {
                transaction.commit();
            }
        } finally {
            transactions.forEach(FileTransaction::close);
        }
    }

    private static void stage(FileTransaction transaction, Map<Path, Optional<byte[]>> files) throws IOException {
        for (Map.Entry<Path, Optional<byte[]>> file : files.entrySet()) {
            if (file.getValue().isPresent()) {
                transaction.write(file.getKey(), file.getValue().get());
            } else {
                transaction.delete(file.getKey());
            }
        }
    }

    /** Returns the lock of the innermost locked folder that holds the file. */
    private Optional<FolderLock> lockOf(Path file) {
        return locks.stream().filter(lock -> file.startsWith(lock.folder()))
                .max(Comparator.comparingInt(lock -> lock.folder().getNameCount()));
    }

    @Override
    public void close() {
        locks.reversed().forEach(FolderLock::close);
    }
}
