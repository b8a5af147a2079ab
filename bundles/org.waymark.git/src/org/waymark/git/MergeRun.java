package org.waymark.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.MergeResult;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectIdRef;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.merge.MergeMessageFormatter;
import org.eclipse.jgit.revwalk.RevCommit;
import org.waymark.core.JourneyException;
import org.waymark.core.Messages;
import org.waymark.core.compare.Conflict;
import org.waymark.core.compare.PortfolioMerge;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.git.GitException.Reason;
import org.waymark.model.cjm.MergeConflict;

/**
 * One merge of a branch into the one that is checked out: the portfolio by meaning, everything else as git does. It is
 * left as {@code git merge --no-commit} leaves it, so that {@code git commit} concludes it and runs the user's hooks.
 */
final class MergeRun {

    private final Messages messages = Messages.of(MergeRun.class);
    private final Repository repository;
    private final Revisions revisions;
    private final WorkTree workTree;
    private final Path file;
    private final Progress progress;

    MergeRun(Repository repository, Revisions revisions, WorkTree workTree, Path file, Progress progress) {
        this.repository = repository;
        this.revisions = revisions;
        this.workTree = workTree;
        this.file = file;
        this.progress = progress;
    }

    MergeOutcome merge(String revision) throws JourneyException {
        if (repository.getRepositoryState() != RepositoryState.SAFE) {
            throw new GitException(Reason.OPERATION_UNDER_WAY, messages.get("git_underWay",
                    repository.getRepositoryState().getDescription()));
        }
        requireCommitted();
        RevCommit theirs = revisions.find(revision);
        RevCommit ours = revisions.find(Constants.HEAD);
        List<RevCommit> bases = revisions.mergeBases(ours.getName(), theirs.getName());
        boolean byGit = bases.contains(ours) || bases.contains(theirs) || !isIn(ours) || !isIn(theirs);
        if (byGit) {
            return outcome(gitMerge(revision, theirs));
        }
        progress.begin(messages.get("git_merging"), 4);
        PortfolioDocument result = load(ours);
        PortfolioDocument other = load(theirs);
        Optional<PortfolioDocument> base = base(bases);
        Set<String> paths = paths(result, other, base);
        Set<String> added = PortfolioMerge.merge(base, result, other).stream().map(Ids::idOf).collect(
                Collectors.toSet());
        Map<String, byte[]> content = new TreeMap<>();
        CanonicalText.files(result).forEach((path, bytes) -> content.put(revisions.path(path), bytes));
        paths.addAll(content.keySet());
        stopIfCancelled();
        gitMerge(revision, theirs);
        Set<String> conflicting = conflicting(result, added);
        MergedFiles files = new MergedFiles(repository, paths, conflicting);
        files.write(content, bases.isEmpty() ? Optional.empty() : Optional.of(bases.getFirst()), ours, theirs);
        List<Path> unmerged = unmerged();
        rewriteMessage(revision, theirs, unmerged);
        List<Conflict> conflicts = Conflict.all(result.portfolio()).stream().filter(each -> added.contains(each.id()))
                .toList();
        return new MergeOutcome.Merged(result, conflicts, unmerged);
    }

    private void requireCommitted() throws GitException {
        List<FileChange> changes = workTree.changes(workTree.files());
        if (!changes.isEmpty()) {
            throw new GitException(Reason.UNCOMMITTED_CHANGES, messages.get("git_commitFirst", changes.stream().map(
                    change -> revisions.path(change.file())).collect(Collectors.joining(", "))));
        }
    }

    private boolean isIn(RevCommit commit) throws GitException {
        return revisions.content(commit, revisions.path(file)).isPresent();
    }

    private PortfolioDocument load(RevCommit commit) throws JourneyException {
        stopIfCancelled();
        PortfolioDocument document;
        try {
            document = PortfolioFiles.load(file, revisions.files(commit));
        } catch (JourneyException e) {
            throw new GitException(Reason.OTHER, messages.get("git_sideUnreadable", short8(commit), e.getMessage()), e);
        }
        if (document.readOnly()) {
            throw new GitException(Reason.OTHER, messages.get("git_sideNewer", short8(commit)));
        }
        progress.worked(1);
        return document;
    }

    private static String short8(RevCommit commit) {
        return commit.getName().substring(0, 8);
    }

    /** What both began with; of several common ancestors their merge, with what both had before where they conflict. */
    private Optional<PortfolioDocument> base(List<RevCommit> bases) throws JourneyException {
        Optional<PortfolioDocument> base = Optional.empty();
        RevCommit last = null;
        for (RevCommit commit : bases) {
            if (!isIn(commit)) {
                continue;
            }
            PortfolioDocument next = load(commit);
            if (base.isPresent()) {
                Optional<PortfolioDocument> older = base(revisions.mergeBases(last.getName(), commit.getName()));
                List<MergeConflict> conflicts = PortfolioMerge.merge(older, base.get(), next);
                conflicts.forEach(EcoreUtil::remove);
            } else {
                base = Optional.of(next);
            }
            last = commit;
        }
        return base;
    }

    private Set<String> paths(PortfolioDocument ours, PortfolioDocument theirs, Optional<PortfolioDocument> base) {
        Set<String> paths = new TreeSet<>();
        ours.files().forEach(each -> paths.add(revisions.path(each)));
        theirs.files().forEach(each -> paths.add(revisions.path(each)));
        base.ifPresent(document -> document.files().forEach(each -> paths.add(revisions.path(each))));
        return paths;
    }

    /** The files of the result that hold new conflicts. */
    private Set<String> conflicting(PortfolioDocument result, Set<String> added) {
        Set<String> paths = new HashSet<>();
        for (String id : added) {
            EObject conflict = Ids.find(result, id).orElseThrow();
            paths.add(revisions.path(result.fileOf(conflict)));
        }
        return paths;
    }

    private MergeResult gitMerge(String revision, RevCommit theirs) throws GitException {
        try (Git git = new Git(repository)) {
            MergeCommand command = git.merge().setCommit(false).setProgressMonitor(new Monitor(progress));
            command.include(named(revision, theirs));
            MergeResult result = command.call();
            return switch (result.getMergeStatus()) {
                case CHECKOUT_CONFLICT -> throw inTheWay(result.getCheckoutConflicts());
                case FAILED -> throw inTheWay(result.getFailingPaths() == null
                        ? List.of()
                        : List.copyOf(result.getFailingPaths().keySet()));
                case ABORTED, NOT_SUPPORTED -> throw new GitException(Reason.OTHER, messages.get("git_notMerged",
                        result.getMergeStatus()));
                default -> result;
            };
        } catch (IOException | GitAPIException | RuntimeException e) {
            throw Failures.because(e);
        }
    }

    private GitException inTheWay(List<String> paths) {
        return new GitException(Reason.UNCOMMITTED_CHANGES, messages.get("git_commitFirst", String.join(", ", paths)));
    }

    private Ref named(String revision, RevCommit commit) throws IOException {
        Ref ref = repository.findRef(revision);
        return ref != null && !ref.getName().equals(Constants.HEAD)
                ? ref
                : new ObjectIdRef.Unpeeled(Ref.Storage.LOOSE, revision, commit);
    }

    private MergeOutcome outcome(MergeResult result) throws GitException {
        return switch (result.getMergeStatus()) {
            case ALREADY_UP_TO_DATE -> new MergeOutcome.UpToDate();
            case FAST_FORWARD -> new MergeOutcome.FastForward(revisions.commit(Constants.HEAD));
            default -> new MergeOutcome.ByGit(unmerged());
        };
    }

    private List<Path> unmerged() throws GitException {
        try {
            Set<Path> files = new TreeSet<>();
            var index = repository.readDirCache();
            for (int i = 0; i < index.getEntryCount(); i++) {
                if (index.getEntry(i).getStage() != 0) {
                    files.add(repository.getWorkTree().toPath().resolve(index.getEntry(i).getPathString()));
                }
            }
            return List.copyOf(files);
        } catch (IOException e) {
            throw Failures.because(e);
        }
    }

    /** As git words it, naming the files that are really unmerged. */
    private void rewriteMessage(String revision, RevCommit theirs, List<Path> unmerged) throws GitException {
        try {
            MergeMessageFormatter formatter = new MergeMessageFormatter();
            Ref head = repository.exactRef(Constants.HEAD);
            String message = formatter.format(List.of(named(revision, theirs)), head);
            List<String> paths = new ArrayList<>();
            unmerged.forEach(each -> paths.add(repository.getWorkTree().toPath().relativize(each).toString()
                    .replace('\\', '/')));
            repository.writeMergeCommitMsg(paths.isEmpty()
                    ? message + '\n'
                    : formatter.formatWithConflicts(message, paths, '#'));
        } catch (IOException e) {
            throw Failures.because(e);
        }
    }

    private void stopIfCancelled() throws GitException {
        if (progress.isCancelled()) {
            throw new GitException(Reason.CANCELLED, messages.get("git_cancelled"));
        }
    }
}
