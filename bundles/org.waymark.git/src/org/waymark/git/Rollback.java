package org.waymark.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Copies of all files a merge may write, kept in the git folder. A merge that fails, for example on a full disk, is
 * undone from them. Restoring needs no free space.
 */
final class Rollback implements AutoCloseable {

    private final Repository repository;
    private final Path copies;
    private final Map<Path, Optional<Path>> before = new LinkedHashMap<>();

    /**
     * Copies the files.
     *
     * @param files absolute paths; {@link #restore()} deletes those that do not exist now
     * @throws IOException if there is no room for the copies; none is left behind
     */
    Rollback(Repository repository, Set<Path> files) throws IOException {
        this.repository = repository;
        copies = Files.createTempDirectory(repository.getDirectory().toPath(), "waymark-merge-");
        try {
            keep(repository.getIndexFile().toPath());
            for (Path file : files) {
                keep(file);
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Returns the files that git writes when it merges theirs: those that differ from any of the bases. */
    static Set<Path> touched(Repository repository, Path root, List<RevCommit> bases, RevCommit theirs)
            throws IOException {
        Set<Path> files = new TreeSet<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(theirs.getTree());
            for (RevCommit base : bases) {
                walk.addTree(base.getTree());
            }
            walk.setRecursive(true);
            walk.setFilter(TreeFilter.ANY_DIFF);
            while (walk.next()) {
                files.add(root.resolve(walk.getPathString()));
            }
        }
        return files;
    }

    private void keep(Path file) throws IOException {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        Optional<Path> copy = there ? Optional.of(copies.resolve(String.valueOf(before.size()))) : Optional.empty();
        if (copy.isPresent()) {
            Files.copy(file, copy.get(), StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
        before.put(file, copy);
    }

    /** Restores all files and removes the state of the merge. */
    void restore() throws IOException {
        for (Map.Entry<Path, Optional<Path>> file : before.entrySet()) {
            if (file.getValue().isPresent()) {
                Files.createDirectories(file.getKey().getParent());
                Files.move(file.getValue().get(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
            } else if (!Files.isDirectory(file.getKey(), LinkOption.NOFOLLOW_LINKS)) {
                Files.deleteIfExists(file.getKey());
                deleteEmpty(file.getKey().getParent());
            }
        }
        repository.writeMergeHeads(null);
        repository.writeMergeCommitMsg(null);
    }

    private void deleteEmpty(Path folder) throws IOException {
        Path top = repository.getWorkTree().toPath().toRealPath();
        for (Path at = folder; at.startsWith(top) && !at.equals(top) && isEmpty(at); at = at.getParent()) {
            Files.delete(at);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    /** Deletes the copies. */
    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(copies)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
