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
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.MergeResult;
import org.eclipse.jgit.api.MergeResult.MergeStatus;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectIdRef;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.merge.MergeMessageFormatter;
import org.eclipse.jgit.revwalk.RevCommit;
import org.waymark.core.JourneyException;
import org.waymark.core.task.Progress;
import org.waymark.core.text.Messages;
import org.waymark.core.compare.Conflict;
import org.waymark.core.compare.PortfolioMerge;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.git.GitException.Reason;
import org.waymark.git.MergeOutcome.MergedPortfolio;
import org.waymark.model.cjm.MergeConflict;

/**
 * One merge of a branch into the current one: portfolios by meaning, everything else by git. The result is left as
 * {@code git merge --no-commit} leaves it. {@code git commit} then concludes the merge and runs the user's hooks.
 */
final class MergeRun {

    private final Messages messages = Messages.of(MergeRun.class);
    private final Repository repository;
    private final Revisions revisions;
    private final WorkTree workTree;
    private final Path root;
    private final Progress progress;

    MergeRun(Repository repository, Revisions revisions, WorkTree workTree, Path root, Progress progress) {
        this.repository = repository;
        this.revisions = revisions;
        this.workTree = workTree;
        this.root = root;
        this.progress = progress;
    }

    MergeOutcome merge(String revision) throws JourneyException {
        if (repository.getRepositoryState() != RepositoryState.SAFE) {
            throw new GitException(Reason.OPERATION_UNDER_WAY, messages.get("git_underWay",
                    repository.getRepositoryState().getDescription()));
        }
        RevCommit theirs = revisions.find(revision);
        RevCommit ours = revisions.find(Constants.HEAD);
        List<RevCommit> bases = revisions.mergeBases(ours.getName(), theirs.getName());
        if (bases.contains(ours) || bases.contains(theirs)) {
            MergeResult result = gitMerge(revision, theirs);
            return result.getMergeStatus() == MergeStatus.ALREADY_UP_TO_DATE
                    ? new MergeOutcome.UpToDate()
                    : new MergeOutcome.FastForward(revisions.commit(Constants.HEAD));
        }
        List<PortfolioSides> sides = sides(bases, ours, theirs);
        // from the look at the work tree to the last new name nobody else writes these portfolios
        try (MergeLocks locks = MergeLocks.take(sides.stream().map(PortfolioSides::rootFile).toList())) {
            return merge(revision, bases, ours, theirs, sides, locks);
        } catch (IOException e) {
            throw Failures.because(e);
        }
    }

    private MergeOutcome merge(String revision, List<RevCommit> bases, RevCommit ours, RevCommit theirs,
            List<PortfolioSides> sides, MergeLocks locks) throws JourneyException, IOException {
        requireCommitted(sides);
        progress.begin(messages.get("git_merging"), sides.size() * 4);
        List<MergedPortfolio> merged = new ArrayList<>();
        Map<String, byte[]> content = new TreeMap<>();
        Set<String> paths = new TreeSet<>();
        Set<String> conflicting = new HashSet<>();
        for (PortfolioSides side : sides) {
            MergedPortfolio portfolio = merge(side.rootFile(), bases, ours, theirs, conflicting);
            CanonicalText.files(portfolio.result()).forEach((file, bytes) -> content.put(revisions.path(file), bytes));
            paths.addAll(side.paths());
            merged.add(portfolio);
        }
        paths.addAll(content.keySet());
        stopIfCancelled();
        MergedFiles files = new MergedFiles(repository, paths, conflicting);
        try (Rollback rollback = new Rollback(repository, written(paths, bases, theirs))) {
            try {
                gitMerge(revision, theirs);
                files.write(locks, content, bases.stream().findFirst(), ours, theirs);
                List<Path> unmerged = unmerged();
                rewriteMessage(revision, theirs, unmerged);
                return new MergeOutcome.Merged(List.copyOf(merged), unmerged);
            } catch (GitException | RuntimeException e) {
                rollback.restore();
                throw e;
            }
        }
    }

    /**
     * Returns the files the merge writes. Files with uncommitted changes are left out: git stops before it writes them.
     */
    private Set<Path> written(Set<String> portfolios, List<RevCommit> bases, RevCommit theirs) throws JourneyException {
        try {
            Set<Path> files = Rollback.touched(repository, root, bases, theirs);
            if (!files.isEmpty()) {
                workTree.changes(files).forEach(change -> files.remove(change.file()));
            }
            portfolios.forEach(path -> files.add(root.resolve(path)));
            return files;
        } catch (IOException e) {
            throw Failures.because(e);
        }
    }

    private List<PortfolioSides> sides(List<RevCommit> bases, RevCommit ours, RevCommit theirs) throws GitException {
        try {
            return PortfolioSides.bothChanged(repository, root, bases.stream().findFirst(), ours, theirs);
        } catch (IOException e) {
            throw Failures.because(e);
        }
    }

    private void requireCommitted(List<PortfolioSides> sides) throws GitException {
        Set<Path> files = new TreeSet<>();
        sides.forEach(side -> side.paths().forEach(path -> files.add(root.resolve(path))));
        List<FileChange> changes = files.isEmpty() ? List.of() : workTree.changes(files);
        if (!changes.isEmpty()) {
            throw inTheWay(changes.stream().map(change -> revisions.path(change.file())).toList());
        }
    }

    /** @param conflicting receives the paths of the files with new conflicts */
    private MergedPortfolio merge(Path rootFile, List<RevCommit> bases, RevCommit ours, RevCommit theirs,
            Set<String> conflicting) throws JourneyException {
        PortfolioDocument result = load(rootFile, ours);
        PortfolioDocument other = load(rootFile, theirs);
        List<MergeConflict> added = PortfolioMerge.merge(base(rootFile, bases), result, other);
        Set<String> ids = new HashSet<>();
        for (MergeConflict conflict : added) {
            conflicting.add(revisions.path(result.fileOf(conflict)));
            ids.add(Ids.idOf(conflict));
        }
        return new MergedPortfolio(result, Conflict.all(result.portfolio()).stream().filter(each -> ids.contains(each
                .id())).toList());
    }

    private boolean isIn(Path rootFile, RevCommit commit) throws GitException {
        return revisions.content(commit, revisions.path(rootFile)).isPresent();
    }

    private PortfolioDocument load(Path rootFile, RevCommit commit) throws JourneyException {
        stopIfCancelled();
        PortfolioDocument document;
        try {
            document = PortfolioFiles.load(rootFile, revisions.files(commit));
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

    /**
     * Returns the common ancestor. Several common ancestors are merged first; where they conflict, the value they had
     * before is taken.
     */
    private Optional<PortfolioDocument> base(Path rootFile, List<RevCommit> bases) throws JourneyException {
        Optional<PortfolioDocument> base = Optional.empty();
        RevCommit last = null;
        for (RevCommit commit : bases) {
            if (!isIn(rootFile, commit)) {
                continue;
            }
            PortfolioDocument next = load(rootFile, commit);
            if (base.isPresent()) {
                Optional<PortfolioDocument> older = base(rootFile, revisions.mergeBases(last.getName(),
                        commit.getName()));
                List<MergeConflict> conflicts = PortfolioMerge.merge(older, base.get(), next);
                conflicts.forEach(EcoreUtil::remove);
            } else {
                base = Optional.of(next);
            }
            last = commit;
        }
        return base;
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

    private List<Path> unmerged() throws GitException {
        try {
            Set<Path> files = new TreeSet<>();
            var index = repository.readDirCache();
            for (int i = 0; i < index.getEntryCount(); i++) {
                if (index.getEntry(i).getStage() != 0) {
                    files.add(root.resolve(index.getEntry(i).getPathString()));
                }
            }
            return List.copyOf(files);
        } catch (IOException e) {
            throw Failures.because(e);
        }
    }

    /** Writes the merge message in git's wording, with the list of files that are really unmerged. */
    private void rewriteMessage(String revision, RevCommit theirs, List<Path> unmerged) throws GitException {
        try {
            MergeMessageFormatter formatter = new MergeMessageFormatter();
            Ref head = repository.exactRef(Constants.HEAD);
            String message = formatter.format(List.of(named(revision, theirs)), head);
            List<String> paths = new ArrayList<>();
            unmerged.forEach(each -> paths.add(revisions.path(each)));
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
