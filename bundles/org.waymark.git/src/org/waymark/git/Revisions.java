package org.waymark.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.waymark.core.text.Messages;
import org.waymark.core.persist.FileSource;
import org.waymark.git.GitException.Reason;

/** Resolves revisions and reads files of commits. */
final class Revisions {

    /** Maximum length of a chain of symbolic links. */
    private static final int LINKS = 8;

    private final Messages messages = Messages.of(Revisions.class);
    private final Repository repository;
    private final Path root;

    Revisions(Repository repository, Path root) {
        this.repository = repository;
        this.root = root;
    }

    /**
     * Resolves a revision to a commit.
     *
     * @throws GitException if there is no such commit, or the name is ambiguous
     */
    RevCommit find(String revision) throws GitException {
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId id = repository.resolve(revision + "^{commit}");
            if (id == null) {
                throw new GitException(Reason.OTHER, messages.get("git_noRevision", revision));
            }
            return walk.parseCommit(id);
        } catch (AmbiguousObjectException | RevisionSyntaxException e) {
            throw new GitException(Reason.OTHER, messages.get("git_noRevision", revision), e);
        } catch (IOException e) {
            throw Failures.because(e);
        }
    }

    Commit commit(String revision) throws GitException {
        return commit(find(revision));
    }

    static Commit commit(RevCommit commit) {
        List<String> parents = Stream.of(commit.getParents()).map(RevCommit::getName).toList();
        return new Commit(commit.getName(), commit.getAuthorIdent().getName(),
                commit.getAuthorIdent().getEmailAddress(), commit.getAuthorIdent().getWhenAsInstant(),
                commit.getFullMessage().strip(), parents);
    }

    /** Returns the best common ancestors of two revisions: those that are no ancestor of another common ancestor. */
    List<RevCommit> mergeBases(String one, String other) throws GitException {
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit first = walk.parseCommit(find(one));
            RevCommit second = walk.parseCommit(find(other));
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(first);
            walk.markStart(second);
            List<RevCommit> bases = new ArrayList<>();
            for (RevCommit base = walk.next(); base != null; base = walk.next()) {
                bases.add(base);
            }
            return bases;
        } catch (IOException e) {
            throw Failures.because(e);
        }
    }

    /** Returns the files of a commit under the paths they have in the work tree. */
    FileSource files(RevCommit commit) {
        return file -> read(commit, path(file), LINKS);
    }

    Optional<byte[]> content(RevCommit commit, String path) throws GitException {
        try {
            return Optional.of(read(commit, path, LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw Failures.because(e);
        }
    }

    private byte[] read(RevCommit commit, String path, int links) throws IOException {
        try (TreeWalk walk = TreeWalk.forPath(repository, path, commit.getTree())) {
            if (walk == null || walk.getFileMode(0).getObjectType() != Constants.OBJ_BLOB) {
                throw new NoSuchFileException(path);
            }
            byte[] content = repository.open(walk.getObjectId(0)).getBytes();
            if (!FileMode.SYMLINK.equals(walk.getFileMode(0))) {
                return content;
            }
            Path target = root.resolve(path).resolveSibling(new String(content, StandardCharsets.UTF_8))
                    .normalize();
            if (links == 0 || !target.startsWith(root)) {
                throw new FileSystemException(path, null, messages.get("git_linkOutside", target));
            }
            return read(commit, path(target), links - 1);
        }
    }

    /** Returns the git path of a file. */
    String path(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
