package org.waymark.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.AddCommand;
import org.eclipse.jgit.api.CommitCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.RmCommand;
import org.eclipse.jgit.api.Status;
import org.eclipse.jgit.api.StatusCommand;
import org.eclipse.jgit.api.errors.EmptyCommitException;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.lib.UserConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.compare.Conflict;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.git.FileChange.Kind;
import org.waymark.git.GitException.Reason;

/** Reads uncommitted changes and commits them. */
final class WorkTree {

    private final Messages messages = Messages.of(WorkTree.class);
    private final Repository repository;
    private final Revisions revisions;
    private final Path root;
    private final Path rootFile;

    WorkTree(Repository repository, Revisions revisions, Path root, Path rootFile) {
        this.repository = repository;
        this.revisions = revisions;
        this.root = root;
        this.rootFile = rootFile;
    }

    /** Returns the files of the portfolio in the work tree and in the last commit. */
    Set<Path> files() throws GitException {
        Set<Path> files = new TreeSet<>(PortfolioPaths.now(rootFile));
        Optional<RevCommit> head = head();
        if (head.isPresent()) {
            revisions.content(head.get(), revisions.path(rootFile))
                    .ifPresent(content -> files.addAll(PortfolioPaths.of(rootFile, content)));
        }
        return files;
    }

    Optional<RevCommit> head() throws GitException {
        try {
            return repository.resolve(Constants.HEAD) == null
                    ? Optional.empty()
                    : Optional.of(revisions.find(Constants.HEAD));
        } catch (IOException e) {
            throw Failures.because(e);
        }
    }

    List<FileChange> changes(Set<Path> files) throws GitException {
        try {
            StatusCommand command = new Git(repository).status();
            files.forEach(file -> command.addPath(revisions.path(file)));
            Status status = command.call();
            Map<String, Kind> kinds = new TreeMap<>();
            status.getUntracked().forEach(path -> kinds.put(path, Kind.ADDED));
            status.getAdded().forEach(path -> kinds.put(path, Kind.ADDED));
            status.getChanged().forEach(path -> kinds.put(path, Kind.CHANGED));
            status.getModified().forEach(path -> kinds.putIfAbsent(path, Kind.CHANGED));
            status.getRemoved().forEach(path -> kinds.merge(path, Kind.DELETED,
                    (known, removed) -> known == Kind.ADDED ? Kind.CHANGED : removed));
            status.getMissing().forEach(path -> kinds.put(path, Kind.DELETED));
            status.getConflicting().forEach(path -> kinds.put(path, Kind.CONFLICTING));
            List<FileChange> changes = new ArrayList<>();
            kinds.forEach((path, kind) -> {
                Path file = root.resolve(path);
                if (files.contains(file)) {
                    changes.add(new FileChange(file, kind));
                }
            });
            return List.copyOf(changes);
        } catch (GitAPIException | RuntimeException e) {
            throw Failures.because(e);
        }
    }

    Commit commit(String message, Set<Path> files) throws JourneyException {
        requireCommitter();
        boolean merging = repository.getRepositoryState() != RepositoryState.SAFE;
        if (merging) {
            requireDecided();
        }
        List<FileChange> changes = changes(files);
        if (changes.isEmpty() && !merging) {
            throw new GitException(Reason.OTHER, messages.get("git_nothingToCommit"));
        }
        Git git = new Git(repository);
        try {
            stage(git, changes);
            CommitCommand command = git.commit().setMessage(message).setNoVerify(true)
                    .setSigner(new ExternalSigner());
            if (!merging) {
                // other staged files stay staged
                changes.forEach(change -> command.setOnly(revisions.path(change.file())));
            }
            return Revisions.commit(command.call());
        } catch (EmptyCommitException e) {
            throw new GitException(Reason.OTHER, messages.get("git_nothingToCommit"), e);
        } catch (GitAPIException | RuntimeException e) {
            throw Failures.because(e);
        }
    }

    /** Refuses to conclude a merge while it has undecided conflicts. */
    private void requireDecided() throws JourneyException {
        if (Files.exists(rootFile)) {
            int open = Conflict.all(PortfolioFiles.load(rootFile).portfolio()).size();
            if (open > 0) {
                throw new GitException(Reason.OPERATION_UNDER_WAY, messages.get("git_conflictsOpen", open));
            }
        }
    }

    private void stage(Git git, List<FileChange> changes) throws GitAPIException {
        AddCommand add = git.add();
        RmCommand remove = git.rm().setCached(true);
        boolean adds = false;
        boolean removes = false;
        for (FileChange change : changes) {
            if (Files.exists(change.file())) {
                add.addFilepattern(revisions.path(change.file()));
                adds = true;
            } else {
                remove.addFilepattern(revisions.path(change.file()));
                removes = true;
            }
        }
        if (adds) {
            add.call();
        }
        if (removes) {
            remove.call();
        }
    }

    /** Restores the files that differ between the last commit and the index. Other changes of the user stay. */
    void abortMerge() throws GitException {
        RepositoryState state = repository.getRepositoryState();
        if (state != RepositoryState.MERGING && state != RepositoryState.MERGING_RESOLVED) {
            throw new GitException(Reason.OTHER, messages.get("git_noMerge"));
        }
        try (Git git = new Git(repository)) {
            Set<String> changed = new TreeSet<>();
            Status status = git.status().call();
            changed.addAll(status.getConflicting());
            changed.addAll(status.getChanged());
            changed.addAll(status.getRemoved());
            Set<String> added = new TreeSet<>(status.getAdded());
            for (String path : status.getConflicting()) {
                if (revisions.content(head().orElseThrow(), path).isEmpty()) {
                    changed.remove(path);
                    added.add(path);
                }
            }
            if (!added.isEmpty()) {
                RmCommand remove = git.rm();
                added.forEach(remove::addFilepattern);
                remove.call();
            }
            if (!changed.isEmpty()) {
                git.checkout().setStartPoint(Constants.HEAD).addPaths(List.copyOf(changed)).call();
            }
            repository.writeMergeHeads(null);
            repository.writeMergeCommitMsg(null);
        } catch (IOException | GitAPIException | RuntimeException e) {
            throw Failures.because(e);
        }
    }

    String mergeMessage() throws GitException {
        try {
            String message = repository.readMergeCommitMsg();
            return message == null
                    ? ""
                    : message.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n")).strip();
        } catch (IOException e) {
            throw Failures.because(e);
        }
    }

    private void requireCommitter() throws GitException {
        UserConfig user = repository.getConfig().get(UserConfig.KEY);
        if (user.isAuthorNameImplicit() || user.isAuthorEmailImplicit()) {
            throw new GitException(Reason.OTHER, messages.get("git_noIdentity"));
        }
    }

    /** Returns the identity for commits as {@code Name <mail>}. */
    String identity() {
        PersonIdent person = new PersonIdent(repository);
        return person.getName() + " <" + person.getEmailAddress() + '>';
    }
}
