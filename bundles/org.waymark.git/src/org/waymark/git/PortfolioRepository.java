package org.waymark.git;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.waymark.core.JourneyException;
import org.waymark.core.task.Progress;
import org.waymark.core.text.Messages;
import org.waymark.core.compare.Version;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.git.GitException.Reason;
import org.waymark.git.RepositoryState.Operation;

/**
 * The git repository of a portfolio, seen from that portfolio. All methods read the repository anew and may be called
 * on any thread. Methods that change something must be called one at a time. Hooks of the repository are never run.
 */
public final class PortfolioRepository implements AutoCloseable {

    private final Repository repository;
    private final Path root;
    private final Path file;
    private final Revisions revisions;
    private final WorkTree workTree;

    private PortfolioRepository(Repository repository, Path root, Path file) {
        this.repository = repository;
        this.root = root;
        this.file = file;
        revisions = new Revisions(repository, root);
        workTree = new WorkTree(repository, revisions, root, file);
    }

    /**
     * Opens the repository that contains a file.
     *
     * @param rootFile root file of a portfolio; its folder must exist, the file itself need neither exist nor be in git
     * @throws GitException if the file is not in a git work tree, or in one that cannot be used
     */
    public static PortfolioRepository open(Path rootFile) throws GitException {
        Messages messages = Messages.of(PortfolioRepository.class);
        try {
            Path real = real(rootFile);
            FileRepositoryBuilder builder = new FileRepositoryBuilder().setFS(NoHooks.fileSystem()).readEnvironment()
                    .findGitDir(real.getParent().toFile());
            if (builder.getGitDir() == null) {
                throw new GitException(Reason.NOT_A_WORK_TREE, messages.get("git_notAWorkTree", rootFile));
            }
            Repository repository = builder.build();
            if (repository.isBare()) {
                repository.close();
                throw new GitException(Reason.NOT_A_WORK_TREE, messages.get("git_bare", rootFile));
            }
            Path root = repository.getWorkTree().toPath().toRealPath();
            if (!real.startsWith(root) || real.startsWith(builder.getGitDir().toPath().toAbsolutePath())) {
                repository.close();
                throw new GitException(Reason.NOT_A_WORK_TREE, messages.get("git_notAWorkTree", rootFile));
            }
            return new PortfolioRepository(repository, root, real);
        } catch (IOException | IllegalArgumentException e) {
            throw Failures.because(e);
        }
    }

    /** Opens the repository as {@link #open(Path)} does; empty if the file is not in a git work tree. */
    public static Optional<PortfolioRepository> find(Path rootFile) throws GitException {
        try {
            return Optional.of(open(rootFile));
        } catch (GitException e) {
            if (e.reason() == Reason.NOT_A_WORK_TREE) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Resolves symbolic links, also for a file that does not exist yet. */
    private static Path real(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        return Files.exists(absolute)
                ? absolute.toRealPath()
                : absolute.getParent().toRealPath().resolve(absolute.getFileName());
    }

    /** Returns the root folder of the work tree. */
    public Path root() {
        return root;
    }

    /** Returns the root file of the portfolio with symbolic links resolved. */
    public Path file() {
        return file;
    }

    /**
     * Returns the files of the portfolio in the work tree and in the last commit, as absolute paths. Some may not
     * exist.
     */
    public Set<Path> files() throws GitException {
        return workTree.files();
    }

    public RepositoryState state() throws GitException {
        try {
            Optional<String> full = Optional.ofNullable(repository.getFullBranch());
            Optional<String> head = Optional.ofNullable(repository.resolve(Constants.HEAD)).map(ObjectId::getName);
            return new RepositoryState(
                    full.filter(name -> name.startsWith(Constants.R_HEADS)).map(Repository::shortenRefName), head,
                    operation(), new File(commonFolder(), "shallow").length() > 0);
        } catch (IOException e) {
            throw Failures.because(e);
        }
    }

    private File commonFolder() {
        return repository.getCommonDirectory() == null ? repository.getDirectory() : repository.getCommonDirectory();
    }

    private Operation operation() {
        return switch (repository.getRepositoryState()) {
            case MERGING, MERGING_RESOLVED -> Operation.MERGE;
            case CHERRY_PICKING, CHERRY_PICKING_RESOLVED -> Operation.CHERRY_PICK;
            case REVERTING, REVERTING_RESOLVED -> Operation.REVERT;
            case REBASING, REBASING_REBASING, REBASING_MERGE, REBASING_INTERACTIVE, APPLY -> Operation.REBASE;
            case BISECTING -> Operation.BISECT;
            case SAFE, BARE -> Operation.NONE;
        };
    }

    /** Rejects a sparse index, which JGit cannot read, with a message that the user can act on. */
    private void requireReadableIndex() throws GitException {
        try {
            repository.readDirCache();
        } catch (IOException | RuntimeException e) {
            throw isSparseIndex()
                    ? new GitException(Reason.OTHER, Messages.of(PortfolioRepository.class).get("git_sparseIndex"), e)
                    : Failures.because(e);
        }
    }

    /**
     * Returns whether the index has whole folders as single entries.
     *
     * @see <a href="https://git-scm.com/docs/index-format">index-format: Sparse Directory Entries</a>
     */
    private boolean isSparseIndex() {
        try {
            byte[] content = Files.readAllBytes(repository.getIndexFile().toPath());
            return new String(content, StandardCharsets.ISO_8859_1).contains("sdir");
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns the identity for commits as {@code Name <mail>}. */
    public String identity() {
        return workTree.identity();
    }

    /**
     * Returns the commits that changed a file that is, or ever was, part of the portfolio, newest first.
     *
     * @param from branch or commit; {@code HEAD} for the current one
     * @param limit maximum number of commits
     * @return empty before the first commit
     */
    public List<Commit> history(String from, int limit, Progress progress) throws GitException {
        return new History(repository, revisions, file).commits(from, limit, progress);
    }

    /**
     * Returns the commits that changed one element or its content, newest first. Every version of the portfolio is
     * read, which takes about a quarter of a second each with thousands of elements.
     *
     * @param elementId id of the element, which may be deleted by now
     * @param limit maximum number of commits of the portfolio that are read
     */
    public List<ElementChange> historyOf(String elementId, int limit, Progress progress) throws GitException {
        return new ElementHistory(revisions, file, progress).of(elementId, history(Constants.HEAD, limit, progress));
    }

    /**
     * Returns a commit by hash, branch, tag or any other revision syntax of git.
     *
     * @throws GitException if there is none
     */
    public Commit commit(String revision) throws GitException {
        return revisions.commit(revision);
    }

    /**
     * Returns the portfolio with all its files as of a commit.
     *
     * @throws JourneyException if the commit does not exist, does not contain the file or the file cannot be read
     */
    public PortfolioDocument read(String revision) throws JourneyException {
        RevCommit commit = revisions.find(revision);
        if (revisions.content(commit, revisions.path(file)).isEmpty()) {
            throw new GitException(Reason.OTHER, Messages.of(PortfolioRepository.class).get("git_fileNotThere",
                    revisions.path(file), revision));
        }
        return PortfolioFiles.load(file, revisions.files(commit));
    }

    /**
     * Returns the result of {@link #read(String)} for a comparison; {@link Version#empty()} if the commit does not
     * contain the portfolio.
     */
    public Version version(String revision) throws JourneyException {
        return revisions.content(revisions.find(revision), revisions.path(file)).isEmpty()
                ? Version.empty()
                : Version.of(read(revision));
    }

    /**
     * Returns the files of the portfolio that differ from the last commit, sorted by path; empty if everything is
     * committed.
     */
    public List<FileChange> uncommitted() throws GitException {
        requireReadableIndex();
        return workTree.changes(files());
    }

    /**
     * Commits the files of the portfolio and nothing else. While a merge is under way, concludes it with everything
     * that is staged.
     *
     * @throws JourneyException if there is nothing to commit, files outside the portfolio are unmerged, conflicts of
     *     the merge are undecided, or no identity is configured
     */
    public Commit commitAll(String message) throws JourneyException {
        requireReadableIndex();
        return workTree.commit(message, files());
    }

    /** Returns the local branches sorted by name, then the remote ones. */
    public List<Branch> branches() throws GitException {
        return new Branches(repository).all();
    }

    /**
     * Creates a branch.
     *
     * @param start branch or commit; a new branch that starts at a remote one follows it
     * @throws GitException if the branch exists or its name is not valid
     */
    public void createBranch(String name, String start) throws GitException {
        new Branches(repository).create(name, start);
    }

    /**
     * Checks out a branch. For a remote branch, checks out the local branch of that name, created if necessary.
     *
     * @throws GitException if uncommitted changes would be overwritten; nothing is changed then
     */
    public void switchTo(String branch) throws GitException {
        requireReadableIndex();
        new Branches(repository).switchTo(branch);
    }

    /**
     * Merges another branch into the current one. All portfolios of the repository are merged by meaning, even if one
     * side split or joined their files; everything else is merged by git. The result is left uncommitted: {@link
     * #commitAll} or {@code git commit} concludes the merge, {@link #abortMerge} undoes it.
     *
     * @param revision branch or commit
     * @throws JourneyException if uncommitted changes would be overwritten, another operation is under way, or a side
     *     of the portfolio cannot be read; nothing is changed then
     */
    public MergeOutcome merge(String revision, Progress progress) throws JourneyException {
        requireReadableIndex();
        return new MergeRun(repository, revisions, workTree, root, progress).merge(revision);
    }

    /** Fetches the upstream branch of the current one and merges it as {@link #merge} does. */
    public MergeOutcome pull(Progress progress, Login login) throws JourneyException {
        Remotes remotes = new Remotes(repository, root);
        String upstream = remotes.upstream();
        remotes.fetch(progress, login);
        return merge(upstream, progress);
    }

    /**
     * Aborts the merge under way and restores the files it changed from the last commit.
     *
     * @throws GitException if none is under way
     */
    public void abortMerge() throws GitException {
        requireReadableIndex();
        workTree.abortMerge();
    }

    /** Returns the prepared message for the commit that concludes the merge; empty if there is none. */
    public String mergeMessage() throws GitException {
        return workTree.mergeMessage();
    }

    /** Fetches from the remote. Work tree and local branches stay as they are. */
    public void fetch(Progress progress, Login login) throws GitException {
        new Remotes(repository, root).fetch(progress, login);
    }

    /**
     * Pushes the current branch to its upstream branch. Without one, pushes to a branch of the same name and follows it
     * from then on.
     *
     * @throws GitException with {@link Reason#BEHIND} if the remote has commits that are missing here
     */
    public PushOutcome push(Progress progress, Login login) throws GitException {
        return new Remotes(repository, root).push(progress, login);
    }

    /** Returns the branches that a clone of this address could check out. */
    public static RemoteBranches remoteBranches(String url, Progress progress, Login login) throws GitException {
        return Remotes.branches(url, progress, login);
    }

    /**
     * Clones a repository. If it fails or is cancelled, nothing is left behind.
     *
     * @param branch branch to check out; empty for the main branch of the remote
     * @param folder the new work tree; must be empty or not exist
     */
    public static void clone(String url, Optional<String> branch, Path folder, Progress progress, Login login)
            throws GitException {
        Remotes.clone(url, branch, folder, progress, login);
    }

    @Override
    public void close() {
        repository.close();
    }
}
