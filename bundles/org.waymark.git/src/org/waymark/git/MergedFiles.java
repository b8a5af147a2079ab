package org.waymark.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Writes the merged files of a portfolio into the work tree and the index. */
final class MergedFiles {

    private final Repository repository;
    private final Set<String> paths;
    private final Set<String> conflicting;
    private final Map<String, DirCacheEntry> notCheckedOut = new HashMap<>();

    /**
     * Must be created before git merges, because JGit loses the information which files a sparse checkout leaves out.
     *
     * @param paths paths of all files the portfolio has or had on any side
     * @param conflicting paths of the files with conflicts; they stay unmerged in the index
     */
    MergedFiles(Repository repository, Set<String> paths, Set<String> conflicting) throws GitException {
        this.repository = repository;
        this.paths = paths;
        this.conflicting = conflicting;
        try {
            DirCache index = repository.readDirCache();
            for (int i = 0; i < index.getEntryCount(); i++) {
                if (index.getEntry(i).isSkipWorkTree()) {
                    notCheckedOut.put(index.getEntry(i).getPathString(), index.getEntry(i));
                }
            }
        } catch (IOException e) {
            throw Failures.because(e);
        }
    }

    void write(MergeLocks locks, Map<String, byte[]> content, Optional<RevCommit> base, RevCommit ours,
            RevCommit theirs)
            throws GitException {
        try {
            Path top = repository.getWorkTree().toPath().toRealPath();
            Map<Path, Optional<byte[]>> files = new HashMap<>();
            paths.forEach(path -> files.put(top.resolve(path), Optional.ofNullable(content.get(path))));
            locks.write(files);
            index(content, base, ours, theirs);
        } catch (IOException e) {
            throw Failures.because(e);
        }
    }

    private void index(Map<String, byte[]> content, Optional<RevCommit> base, RevCommit ours, RevCommit theirs)
            throws IOException {
        List<DirCacheEntry> entries = new ArrayList<>();
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            for (String path : paths) {
                if (conflicting.contains(path)) {
                    if (base.isPresent()) {
                        stage(path, DirCacheEntry.STAGE_1, base.get()).ifPresent(entries::add);
                    }
                    stage(path, DirCacheEntry.STAGE_2, ours).ifPresent(entries::add);
                    stage(path, DirCacheEntry.STAGE_3, theirs).ifPresent(entries::add);
                } else if (content.containsKey(path)) {
                    entries.add(merged(path, inserter.insert(Constants.OBJ_BLOB, content.get(path)), ours));
                }
            }
            inserter.flush();
        }
        DirCache index = repository.lockDirCache();
        try {
            DirCacheBuilder builder = index.builder();
            for (int i = 0; i < index.getEntryCount(); i++) {
                if (!paths.contains(index.getEntry(i).getPathString())) {
                    builder.add(asCheckedOut(index.getEntry(i)));
                }
            }
            entries.forEach(builder::add);
            builder.commit();
        } finally {
            index.unlock();
        }
    }

    /**
     * Restores the skip-worktree entry of a file that was not checked out before, so that it does not appear as
     * deleted.
     */
    private DirCacheEntry asCheckedOut(DirCacheEntry entry) {
        DirCacheEntry before = notCheckedOut.get(entry.getPathString());
        boolean same = before != null && entry.getStage() == DirCacheEntry.STAGE_0
                && before.getObjectId().equals(entry.getObjectId()) && before.getFileMode() == entry.getFileMode()
                && Files.notExists(repository.getWorkTree().toPath().resolve(entry.getPathString()));
        return same ? before : entry;
    }

    private DirCacheEntry merged(String path, ObjectId blob, RevCommit ours) throws IOException {
        Path file = repository.getWorkTree().toPath().resolve(path);
        DirCacheEntry entry = new DirCacheEntry(path);
        entry.setFileMode(FileMode.REGULAR_FILE);
        stage(path, DirCacheEntry.STAGE_2, ours).ifPresent(known -> entry.setFileMode(known.getFileMode()));
        entry.setObjectId(blob);
        entry.setLength(Files.size(file));
        entry.setLastModified(repository.getFS().lastModifiedInstant(file));
        return entry;
    }

    private Optional<DirCacheEntry> stage(String path, int stage, RevCommit commit) throws IOException {
        try (TreeWalk walk = TreeWalk.forPath(repository, path, commit.getTree())) {
            if (walk == null) {
                return Optional.empty();
            }
            DirCacheEntry entry = new DirCacheEntry(path, stage);
            entry.setFileMode(walk.getFileMode(0));
            entry.setObjectId(walk.getObjectId(0));
            return Optional.of(entry);
        }
    }
}
